package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts written by hand, each with the terms that its words force; where they force none, with the code of the kept text. */
class FeeTableTests {
    static Stream<Arguments> table() {
        try (var in = Objects.requireNonNull(FeeTableTests.class.getResourceAsStream("/intake/fee-texts.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" => "))
                    .map(sides -> Arguments.of(sides[0], sides[1]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsWhatTheWordsForceAndNothingElse(String text, String terms) {
        assertThat(FeeNotation.of(FeeReader.read(text.split(" ¦ ")))).isEqualTo(terms);
    }

    @Test
    void isAsLongAsItWasMeantToBe() {
        assertThat(table().count()).isGreaterThanOrEqualTo(150);
    }
}
