package lianqiao.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lianqiao.deal.DeclineReason;
import org.jspecify.annotations.Nullable;

/**
 * A deal of deals.yaml, on its way through its route.
 *
 * @param begunBy key of the organisation
 * @param answer key of the answer that began it; absent where it begins by itself
 * @param begunDaysAgo for a deal that has stood still, with its next action due {@code dueDaysAgo}
 */
record GivenDeal(
        String key,
        @Nullable String answer,
        @Nullable String begunBy,
        @Nullable String demand,
        @Nullable String supply,
        @Nullable List<GivenStep> steps,
        @Nullable Integer begunDaysAgo,
        @Nullable Integer dueDaysAgo) {

    /**
     * A step that somebody takes.
     *
     * @param values as the API takes them; {@code day-20} is the day twenty days before the load
     * @param evidence kinds of what is attached before
     */
    record GivenStep(
            String by,
            String step,
            @Nullable Map<String, String> values,
            @Nullable List<String> evidence,
            @Nullable DeclineReason reason) {

        Map<String, String> on(LocalDate day) {
            return values == null
                    ? Map.of()
                    : values.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, value -> dated(value.getValue(), day)));
        }

        private static String dated(String value, LocalDate day) {
            return value.startsWith("day-")
                    ? day.minusDays(Long.parseLong(value.substring(4))).toString()
                    : value;
        }
    }
}
