package lianqiao.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTests {
    /** 12:00Z is eight in the evening in China. */
    @ParameterizedTest
    @CsvSource({
        "22:00, 07:00, 2026-11-22T12:00:00Z, 2026-11-22T12:00:00Z",
        "22:00, 07:00, 2026-11-22T14:00:00Z, 2026-11-22T23:00:00Z",
        "22:00, 07:00, 2026-11-22T20:30:00Z, 2026-11-22T23:00:00Z",
        "22:00, 07:00, 2026-11-22T23:00:00Z, 2026-11-22T23:00:00Z",
        "12:00, 14:00, 2026-11-22T05:00:00Z, 2026-11-22T06:00:00Z",
        "12:00, 14:00, 2026-11-22T06:00:00Z, 2026-11-22T06:00:00Z",
        "12:00, 14:00, 2026-11-22T03:59:59Z, 2026-11-22T03:59:59Z",
    })
    void mailThatFallsIntoThemWaitsUntilTheyEndInChina(LocalTime from, LocalTime until, Instant ready, Instant goes) {
        assertThat(new QuietHours(from, until).after(ready)).isEqualTo(goes);
    }

    @Test
    void whoHasNoneIsWrittenToAtOnce() {
        Instant now = Instant.parse("2026-11-22T20:00:00Z");
        assertThat(new QuietHours(null, null).after(now)).isEqualTo(now);
        assertThat(new QuietHours(LocalTime.NOON, LocalTime.NOON).after(now)).isEqualTo(now);
    }
}
