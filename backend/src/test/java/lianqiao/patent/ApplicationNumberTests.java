package lianqiao.patent;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import lianqiao.patent.ApplicationNumber.Invalid;
import lianqiao.patent.ApplicationNumber.Repaired;
import lianqiao.patent.ApplicationNumber.Valid;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Source: standard ZC 0006—2003 of the patent office on application numbers. */
class ApplicationNumberTests {
    private static final int NEXT_YEAR = Year.now(ZoneId.of("Asia/Shanghai")).getValue() + 1;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "200310102344.5",
                "ZL200310102344.5",
                "CN200310102344.5",
                "zl 2003 1010 2344.5",
                "2003101023445",
                "ＺＬ２００３１０１０２３４４．５",
                "'ZL200310102344.5'",
                "专利号：ZL200310102344.5",
                "200310102344,5",
                "200310102344 .5",
                "\uFEFF200310102344.5"
            })
    void readsEverySpellingOfTheSameNumber(String text) {
        assertThat(ApplicationNumber.parse(text)).isEqualTo(new Valid(new ApplicationNumber("200310102344.5")));
    }

    @Test
    void readsTheCheckDigitTenInAnyLetter() {
        for (var text : new String[] {"201610695189.X", "201610695189x", "ZL201610695189.×", "201610695189.Х"}) {
            assertThat(ApplicationNumber.parse(text)).isEqualTo(new Valid(new ApplicationNumber("201610695189.X")));
        }
    }

    @Test
    void refusesAYearThatNobodyHasFiledInYet() {
        assertThat(ApplicationNumber.parse(ofYear(NEXT_YEAR - 1))).isInstanceOf(Valid.class);
        assertThat(ApplicationNumber.parse(ofYear(NEXT_YEAR))).isInstanceOf(Valid.class);
        for (int year : new int[] {NEXT_YEAR + 1, 2099, 2002}) {
            assertInvalid(ofYear(year), NumberFault.YEAR_IMPLAUSIBLE);
        }
    }

    private static String ofYear(int year) {
        var digits = year + "10102344";
        return digits + "." + CheckDigit.of(digits);
    }

    @Test
    void restoresAFloatOnlyWhereTheCheckDigitProvesIt() {
        assertThat(ApplicationNumber.parse("201610280331.39999"))
                .isEqualTo(new Repaired(
                        new ApplicationNumber("201610280331.4"), NumberFault.FLOAT_DAMAGE, "201610280331.39999"));
        assertInvalid("201610280332.39999", NumberFault.CHECK_DIGIT_WRONG);
        assertInvalid("201610280331.45", NumberFault.NUMBER_SHAPE);
    }

    @Test
    void restoresALostZeroOnlyWhereTheDigitsCallForZero() {
        assertThat(ApplicationNumber.parse("201610853271"))
                .isEqualTo(new Repaired(
                        new ApplicationNumber("201610853271.0"), NumberFault.TRAILING_ZERO_LOST, "201610853271"));
        assertInvalid("200310102344", NumberFault.CHECK_DIGIT_MISSING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|NUMBER_MISSING",
                "见附件|NUMBER_SHAPE",
                "2.01610E+11|DIGITS_LOST",
                "CN112345678B|NUMBER_IS_PUBLICATION",
                "200310102344.6|CHECK_DIGIT_WRONG",
                "199910102344.5|YEAR_IMPLAUSIBLE",
                "ZL201611321904.9、ZL201811321924.6|NUMBERS_SEVERAL"
            })
    void saysWhatIsWrongAndWhatToDo(String text, NumberFault fault) {
        assertInvalid(text, fault);
        assertThat(fault.hintZh()).isNotBlank();
        assertThat(fault.hintEn()).isNotBlank();
    }

    @Test
    void readsTheFormsBeforeOctober2003() {
        assertThat(ApplicationNumber.parse("ZL85100001")).isEqualTo(new Valid(new ApplicationNumber("85100001")));
        var check = CheckDigit.of("95100001");
        assertThat(ApplicationNumber.parse("95100001" + check))
                .isEqualTo(new Valid(new ApplicationNumber("95100001." + check)));
        assertInvalid("95100001", NumberFault.CHECK_DIGIT_MISSING);
    }

    @Test
    void tellsKindYearAndLatestEnd() {
        var number = new ApplicationNumber("200310102344.5");
        assertThat(number.kind()).isEqualTo(PatentKind.INVENTION);
        assertThat(number.year()).isEqualTo(2003);
        assertThat(number.latestEnd()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(new ApplicationNumber("85100001").year()).isEqualTo(1985);
    }

    @Test
    void acceptsAnUnknownKindDigitAsOther() {
        var digits = "200370102344";
        var number = new ApplicationNumber(digits + "." + CheckDigit.of(digits));
        assertThat(ApplicationNumber.parse(number.value())).isEqualTo(new Valid(number));
        assertThat(number.kind()).isEqualTo(PatentKind.OTHER);
    }

    @Property
    void readsBackWhatItWrites(@ForAll("numbers") String number) {
        assertThat(ApplicationNumber.parse(number)).isEqualTo(new Valid(new ApplicationNumber(number)));
        assertThat(ApplicationNumber.parse("ZL" + number.replace(".", "")))
                .isEqualTo(new Valid(new ApplicationNumber(number)));
    }

    @Property
    void findsEveryChangeOfOneDigit(
            @ForAll("numbers") String number,
            @ForAll @IntRange(max = 13) int place,
            @ForAll @IntRange(max = 9) int digit) {
        var at = Math.min(place, number.length() - 1);
        var changed = number.substring(0, at) + digit + number.substring(at + 1);
        if (number.charAt(at) != '.' && !changed.equals(number)) {
            assertThat(ApplicationNumber.parse(changed)).isInstanceOf(Invalid.class);
        }
    }

    @Property
    void repairsADamagedFloatOnlyToTheNumberThatItWas(
            @ForAll("numbers") String number,
            @ForAll @IntRange(max = 11) int place,
            @ForAll @IntRange(max = 9) int digit) {
        if (number.length() != 14 || number.endsWith("X")) {
            return;
        }
        var damaged = BigDecimal.valueOf(Double.parseDouble(number)).subtract(new BigDecimal("0.00001"));
        assertThat(ApplicationNumber.parse(damaged.toPlainString()))
                .isIn(
                        new Repaired(new ApplicationNumber(number), NumberFault.FLOAT_DAMAGE, damaged.toPlainString()),
                        // 331.0 less a little is 330.99999: its digits are gone, so nothing is repaired.
                        new Invalid(damaged.toPlainString(), NumberFault.NUMBER_SHAPE));
        var changed = damaged.toPlainString().substring(0, place)
                + digit
                + damaged.toPlainString().substring(place + 1);
        if (!changed.equals(damaged.toPlainString())) {
            assertThat(ApplicationNumber.parse(changed)).isInstanceOf(Invalid.class);
        }
    }

    @Test
    void repairsNothingThatOnlyLooksLikeDamage() {
        assertInvalid("201610280331.99999", NumberFault.NUMBER_SHAPE);
        assertInvalid("201610280331.39", NumberFault.NUMBER_SHAPE);
        assertInvalid("201610280331.398", NumberFault.NUMBER_SHAPE);
        assertInvalid("201610280331.29999", NumberFault.CHECK_DIGIT_WRONG);
        assertInvalid("2.01610280331E+11", NumberFault.DIGITS_LOST);
        assertInvalid("20161028033.39999", NumberFault.NUMBER_SHAPE);
        assertInvalid("2016102803310.39999", NumberFault.NUMBER_SHAPE);
        assertInvalid("-201610280331.39999", NumberFault.NUMBER_SHAPE);
    }

    @Property
    void neverThrowsOnAnyText(@ForAll String text) {
        assertThat(ApplicationNumber.parse(text)).isNotNull();
    }

    @Provide
    Arbitrary<String> numbers() {
        var after = Arbitraries.integers().between(2003, NEXT_YEAR).flatMap(year -> Arbitraries.of(1, 2, 3, 8, 9)
                .flatMap(kind -> Arbitraries.integers()
                        .between(0, 9_999_999)
                        .map(serial -> String.format("%d%d%07d", year, kind, serial))));
        var before = Arbitraries.integers().between(89, 103).flatMap(year -> Arbitraries.of(1, 2, 3, 8, 9)
                .flatMap(kind -> Arbitraries.integers()
                        .between(0, 99_999)
                        .map(serial -> String.format("%02d%d%05d", year % 100, kind, serial))));
        return Arbitraries.oneOf(after, before).map(digits -> digits + "." + CheckDigit.of(digits));
    }

    private static void assertInvalid(String text, NumberFault fault) {
        assertThat(ApplicationNumber.parse(text)).isEqualTo(new Invalid(text, fault));
    }
}
