package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lianqiao.intake.DateReader.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTests {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 9);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-03-09",
                "2031-3-9",
                "2031/3/9",
                "2031.3.9",
                "2031年3月9日",
                "2031年03月09日",
                "２０３１年３月９日",
                "20310309",
                "2031-03-09 10:11:12",
                "2031-03-09 10:11:12.345",
                "1930755600000",
                "1930755600"
            })
    void readsTheDayInAnyOfItsForms(String text) {
        assertThat(DateReader.read(text)).contains(new Day(DAY, false));
    }

    @Test
    void tellsWhenItConvertedASpreadsheetsDayNumber() {
        assertThat(DateReader.read("47916")).contains(new Day(LocalDate.of(2031, 3, 9), true));
        assertThat(DateReader.read("47916.5")).contains(new Day(LocalDate.of(2031, 3, 9), true));
    }

    @Test
    void countsAnInstantInChineseTime() {
        // 20:00 in London is the next morning in Beijing.
        assertThat(DateReader.read("1930680000000")).contains(new Day(LocalDate.of(2031, 3, 8), false));
        assertThat(DateReader.read("1930766400000")).contains(new Day(LocalDate.of(2031, 3, 9), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031年14月3日", "2031-02-30", "三年", "2031", "0", "9999-12-31", "2031-03", "签订之日起"})
    void makesNoDayOfWhatIsNone(String text) {
        assertThat(DateReader.read(text)).isEmpty();
    }
}
