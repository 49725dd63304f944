package lianqiao.party;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CreditCodeTests {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Test
    void readsACodeAsPeopleWriteIt() {
        String code = "91999999MA0000000" + CreditCode.checkCharacter("91999999MA0000000");
        assertThat(CreditCode.parse(
                        " " + code.toLowerCase(java.util.Locale.ROOT).substring(0, 9) + " " + code.substring(9)))
                .contains(new CreditCode(code));
    }

    @Test
    void knowsNoCodeWithLettersThatLookLikeDigits() {
        assertThat(CreditCode.parse("91999999MAO000000A")).isEmpty();
        assertThat(CreditCode.parse("")).isEmpty();
    }

    @Property
    void findsEveryWrongCharacter(
            @ForAll("bodies") String body,
            @ForAll @IntRange(max = 16) int place,
            @ForAll @IntRange(min = 1, max = 30) int by) {
        String code = body + CreditCode.checkCharacter(body);
        char wrong = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(place)) + by) % ALPHABET.length());
        assertThat(CreditCode.parse(code)).isPresent();
        assertThat(CreditCode.parse(code.substring(0, place) + wrong + code.substring(place + 1)))
                .isEmpty();
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(17);
    }
}
