package lianqiao.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator comes to in a place.
 *
 * @param value absent where it is undefined, and then {@code undefined} says why
 * @param numerator of a ratio or a growth; {@code base} is what it is compared with
 * @param asOf the day as of which it was stated; absent where it was counted
 * @param among of how many, and how many of them reach the target
 * @param entry in the ledger: the one statement that it is
 */
record Figure(
        @Nullable BigDecimal value,
        BigDecimal demonstration,
        @Nullable Long beside,
        @Nullable Quantity numerator,
        @Nullable Quantity base,
        @Nullable BaseSource baseSource,
        @Nullable Undefined undefined,
        @Nullable LocalDate asOf,
        @Nullable Among among,
        @Nullable Long entry) {

    enum Undefined {
        /** 基期为 0: neither zero nor infinite. */
        BASE_IS_ZERO,
        /** 无基期数据: nothing is known of the year that it is compared with. */
        NO_BASE,
        /** 尚无外部统计. */
        NOT_STATED,
        /** Nothing there of which each would have to reach the target. */
        NOTHING_THERE
    }

    /** @param unit of both */
    record Quantity(BigDecimal value, BigDecimal demonstration, String unit) {}

    /**
     * Where a growth's base comes from.
     *
     * @param year that is compared with
     * @param on of a baseline: its as-of day; {@code entry} is its row in the ledger
     */
    record BaseSource(
            Kind kind,
            int year,
            @Nullable LocalDate on,
            @Nullable Long entry) {
        enum Kind {
            /** 本平台上年记账. */
            ENTRIES,
            /** 经审核的基期数据. */
            BASELINE
        }
    }

    /** @param met how many reach the target by themselves @param of all of them */
    record Among(long met, long of) {}

    static Figure of(BigDecimal value, BigDecimal demonstration, @Nullable Long beside) {
        return new Figure(value, demonstration, beside, null, null, null, null, null, null, null);
    }

    static Figure none(Undefined why) {
        return new Figure(null, BigDecimal.ZERO, null, null, null, null, why, null, null, null);
    }

    static Figure stated(BigDecimal value, boolean demonstration, LocalDate asOf, @Nullable Long entry) {
        return new Figure(
                value, demonstration ? value : BigDecimal.ZERO, null, null, null, null, null, asOf, null, entry);
    }
}
