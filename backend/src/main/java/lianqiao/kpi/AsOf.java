package lianqiao.kpi;

import java.time.Instant;
import java.time.LocalDate;
import lianqiao.shared.HouseClock;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The past day whose board is asked for. */
final class AsOf {
    private AsOf() {}

    /** The first moment after a day of China. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(HouseClock.ZONE).toInstant();
    }

    /** @return absent for today, whose board is the current one */
    static @Nullable LocalDate known(@Nullable LocalDate asked, LocalDate today) {
        if (asked != null && asked.isAfter(today)) {
            throw Refusal.of(
                            "DAY_TO_COME",
                            "asOf",
                            "该日尚未到来：" + asked,
                            "That day is still to come: " + asked,
                            "请选择今天或以前的日期",
                            "Choose today or a day before")
                    .asException();
        }
        return today.equals(asked) ? null : asked;
    }
}
