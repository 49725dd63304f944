package lianqiao.patent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.patent.LegalState.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What an import of legal states keeps of a patent, so that it can be taken back.
 *
 * @param words those that the import added
 * @param standing as it was told before, with its day and source
 */
record LegalBefore(
        List<UUID> words,
        Standing standing,
        @Nullable LocalDate asOf,
        @Nullable String source) {
    static LegalBefore of(LegalState state, List<UUID> words) {
        return new LegalBefore(words, state.standing(), state.asOf(), state.source());
    }
}
