package lianqiao.kpi;

import java.math.BigDecimal;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in one region.
 *
 * @param region GB/T 2260 code; null: everywhere
 * @param value absent where it is undefined, and then {@code undefined} says why
 * @param demonstration the part of the value (of a ratio: its numerator) that is demonstration
 * @param beside what an analogous arrangement (参照) counts, never part of the value; absent where there is none
 * @param numerator of a ratio; {@code base} is what it is divided by
 * @param undefined {@code BASE_IS_ZERO}, or absent
 * @param share value by target; absent without either
 */
record ScoreboardRow(
        String indicator,
        Refusal.Text title,
        Shape shape,
        Indicator.Document document,
        String clause,
        @Nullable String period,
        @Nullable String region,
        @Nullable String regionName,
        String measure,
        String unit,
        String direction,
        @Nullable BigDecimal value,
        BigDecimal demonstration,
        @Nullable Long beside,
        Counted.@Nullable Value numerator,
        Counted.@Nullable Value base,
        @Nullable String undefined,
        @Nullable BigDecimal target,
        @Nullable BigDecimal share,
        @Nullable String note) {

    static final String BASE_IS_ZERO = "BASE_IS_ZERO";
}
