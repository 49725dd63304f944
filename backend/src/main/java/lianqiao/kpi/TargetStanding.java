package lianqiao.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in a place against its target.
 *
 * @param periodFrom the time that is looked at, days of China; absent where it is open
 * @param horizon the day that the forecast holds for
 * @param target in the indicator's unit; absent where there is none, or only a word
 * @param word what is to be reached where the document says it in a word
 * @param share value by target; absent without either
 * @param carried the target's own years are over, and it is carried on
 * @param version of the target: 0 is the document's own
 * @param demonstration the target was set by an invented organisation
 * @param document by which another target was set; absent: the indicator's own
 * @param lastYear the same indicator at the end of last year, or all of last year
 * @param duties tasks of the documents, by their names in {@link Scoreboard#duties}
 * @param whyNoDuty why the documents name nobody, in their file's words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TargetStanding(
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable LocalDate horizon,
        @Nullable BigDecimal target,
        @Nullable String word,
        String direction,
        @Nullable BigDecimal share,
        boolean carried,
        long version,
        boolean demonstration,
        @Nullable String document,
        String clause,
        Forecast.@Nullable Way way,
        @Nullable BigDecimal forecast,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Light light,
        @Nullable Unsure unsure,
        @Nullable BigDecimal lastYear,
        List<String> duties,
        @Nullable String whyNoDuty) {

    private static final int PLACES = 4;

    static @Nullable BigDecimal share(@Nullable BigDecimal value, @Nullable BigDecimal target) {
        return value == null || target == null || target.signum() == 0
                ? null
                : value.divide(target, PLACES, RoundingMode.HALF_UP);
    }
}
