package lianqiao.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in one place.
 *
 * @param part of an indicator that asks for two quantities: {@code a}, {@code b}
 * @param document its id: the board has them all
 * @param period the document's words; {@code from} and {@code until} are the months that were looked at, {@code 2021-01};
 *     {@code from} is absent where everything counts
 * @param place region code or key of a park; absent: everywhere
 * @param region the region that the place is or lies in
 * @param measure whose entries stand behind the figure; {@code measures} are all that it looks at
 * @param unit of value and target; money is in 万元
 * @param value absent where it is undefined, and then {@code undefined} says why
 * @param demonstration the part of the value (of a ratio or a growth: of its numerator) that is demonstration
 * @param beside what an analogous arrangement (参照) counts, never part of the value; absent where there is none
 * @param numerator of a ratio or a growth; {@code base} is what it is compared with, {@code baseSource} where a growth's base comes from
 * @param asOf the day as of which a figure from outside was stated
 * @param among where each one has to reach the target: how many do, of how many
 * @param entry the one row of the ledger that a stated figure is
 * @param milestones words of the document (验收, 完成) that the register says were reached by then
 * @param target in force; {@code standing} says what of it, absent for the portal's own counts and where only a chain is looked at
 * @param share value by target; absent without either
 * @param conflicts where the documents contradict each other about it
 * @param note of the document's file; {@code covers}: what of it the portal can know, where that is less than the document asks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScoreboardRow(
        String indicator,
        @Nullable String part,
        Refusal.Text title,
        Shape shape,
        Working.Method method,
        String document,
        String clause,
        @Nullable String period,
        @Nullable String from,
        String until,
        @Nullable String place,
        @Nullable String placeName,
        @Nullable String region,
        @Nullable String regionName,
        String measure,
        List<String> measures,
        String unit,
        String direction,
        @Nullable BigDecimal value,
        BigDecimal demonstration,
        @Nullable Long beside,
        Figure.@Nullable Quantity numerator,
        Figure.@Nullable Quantity base,
        Figure.@Nullable BaseSource baseSource,
        Figure.@Nullable Undefined undefined,
        @Nullable LocalDate asOf,
        Figure.@Nullable Among among,
        @Nullable Long entry,
        List<Milestone> milestones,
        @Nullable BigDecimal target,
        @Nullable BigDecimal share,
        List<String> conflicts,
        @Nullable String note,
        Refusal.@Nullable Text covers,
        @Nullable TargetStanding standing) {

    /** @param entry its row in the ledger */
    record Milestone(String word, LocalDate on, long entry) {}
}
