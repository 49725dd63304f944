package lianqiao.kpi;

import org.jspecify.annotations.Nullable;

/** What is sent about corrections. */
final class CorrectionForms {
    private CorrectionForms() {}

    /**
     * @param entry number of the row
     * @param words why, naming no person; at most 1,000 characters
     */
    record Ask(
            long entry,
            @Nullable CorrectionReason reason,
            @Nullable String words) {}

    /** @param words needed for a refusal */
    record Answer(@Nullable String words) {}
}
