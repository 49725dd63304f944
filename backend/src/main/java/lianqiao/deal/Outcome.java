package lianqiao.deal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a deal besides the values of its steps. The note stays in the deal, it never enters the log.
 *
 * @param uptake the open licence that was taken with it; it stays named when both cancelled it
 */
record Outcome(
        @Nullable DeclineReason reason,
        @Nullable String note,
        @Nullable UUID uptake) {
    static final Outcome OPEN = new Outcome(null, null, null);

    Outcome because(@Nullable DeclineReason why, @Nullable String words) {
        return new Outcome(why, words, uptake);
    }

    Outcome with(UUID taken) {
        return new Outcome(reason, note, taken);
    }
}
