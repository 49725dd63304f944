package lianqiao.deal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the steps of a deal are asked with. */
final class DealForms {
    private DealForms() {}

    /**
     * @param campaign whose match it is; absent where the two found each other themselves
     * @param route key of the route; the one that is proposed for such a pair where left out
     */
    record Begin(
            @NotNull UUID demand,
            @NotNull UUID supply,
            @Nullable UUID campaign,
            @Nullable String route) {}

    /**
     * @param step that is to be taken, or to which the deal is to be taken back
     * @param values by their keys in the route: amounts in fen, rates in basis points, dates as 2026-12-01
     * @param reason of a no
     * @param dueOn until when the next action is to be done; by the route's own days where left out
     */
    record Take(
            @NotBlank @Size(max = 40) String step,
            @Size(max = 20) @Nullable Map<String, String> values,
            @Nullable DeclineReason reason,
            @Size(max = 500) @Nullable String note,
            @Nullable LocalDate dueOn) {

        Map<String, String> given() {
            Map<String, String> given = new HashMap<>(values == null ? Map.of() : values);
            given.values().removeIf(java.util.Objects::isNull);
            return given;
        }
    }

    /**
     * @param effectiveDate from when the licence holds; today if left out
     * @param amountFen what was paid, where it is known
     */
    record Conclude(
            @Nullable LocalDate effectiveDate,
            @PositiveOrZero @Nullable Long amountFen) {
        Take asStep() {
            Map<String, String> values = new HashMap<>();
            if (effectiveDate != null) {
                values.put("effectiveDate", effectiveDate.toString());
            }
            if (amountFen != null) {
                values.put("amountFen", amountFen.toString());
            }
            return new Take("concluded", values, null, null, null);
        }
    }

    record Decline(
            @NotNull DeclineReason reason,
            @Size(max = 500) @Nullable String note) {
        Take asStep() {
            return new Take("declined", null, reason, note, null);
        }
    }

    /** @param account a member of one's own organisation; absent for nobody in particular */
    record Entrust(@Nullable UUID account) {}
}
