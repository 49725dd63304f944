package lianqiao.deal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the steps of a deal are asked with. */
final class DealForms {
    private DealForms() {}

    /** @param campaign whose match it is; absent where the two found each other themselves */
    record Begin(
            @NotNull UUID demand,
            @NotNull UUID supply,
            @Nullable UUID campaign) {}

    /**
     * @param effectiveDate from when the licence holds; today if left out
     * @param amountFen what was paid, where it is known
     */
    record Conclude(
            @Nullable LocalDate effectiveDate,
            @PositiveOrZero @Nullable Long amountFen) {}

    record Decline(
            @NotNull DeclineReason reason,
            @Size(max = 500) @Nullable String note) {}
}
