package lianqiao.kpi;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to counter an entry, and what became of it.
 *
 * @param entry that it is about, as it stands in the ledger
 * @param words why, for those who decide and those concerned; never in the ledger or the log
 * @param counterEntry the row that counters it; null until the ledger has read the approval, or where it found nothing left to counter
 */
record Correction(
        UUID id,
        Entry entry,
        CorrectionReason reason,
        String words,
        State state,
        UUID askedBy,
        UUID askedFor,
        Instant askedAt,
        @Nullable UUID decidedBy,
        @Nullable UUID decidedFor,
        @Nullable Instant decidedAt,
        @Nullable String answer,
        @Nullable Long counterEntry) {
    enum State {
        ASKED,
        APPROVED,
        REFUSED,
        WITHDRAWN
    }
}
