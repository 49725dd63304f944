package lianqiao.message;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import lianqiao.shared.HouseClock;
import org.jspecify.annotations.Nullable;

/**
 * When somebody wants no mail, by the clock of China; over midnight where it ends before it begins. Pure.
 *
 * @param from null for no quiet hours, as {@code until}
 */
record QuietHours(@Nullable LocalTime from, @Nullable LocalTime until) {
    /** When a mail may go out that is ready at that time: at once, or when the quiet hours end. */
    Instant after(Instant ready) {
        if (from == null || until == null || from.equals(until)) {
            return ready;
        }
        ZonedDateTime here = ready.atZone(HouseClock.ZONE);
        LocalTime clock = here.toLocalTime();
        boolean overMidnight = until.isBefore(from);
        boolean evening = !clock.isBefore(from);
        boolean morning = clock.isBefore(until);
        if (overMidnight ? !(evening || morning) : !(evening && morning)) {
            return ready;
        }
        ZonedDateTime end = here.with(until);
        return (morning ? end : end.plusDays(1)).toInstant();
    }
}
