package lianqiao.deal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a deal ended; everything is absent while it is open. The note stays in the deal, it never enters the log. */
record Outcome(
        @Nullable DeclineReason reason,
        @Nullable String note,
        @Nullable LocalDate effectiveDate,
        @Nullable Long amountFen,
        @Nullable UUID uptake) {
    static final Outcome OPEN = new Outcome(null, null, null, null, null);
}
