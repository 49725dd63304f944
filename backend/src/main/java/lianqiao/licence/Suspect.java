package lianqiao.licence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two licences that may be one: of the same patent, or of the same holder under nearly the same title.
 *
 * @param one the smaller id of the two
 * @param likeness of the titles, 0 to 1
 */
record Suspect(
        UUID id,
        UUID one,
        UUID other,
        double likeness,
        boolean samePatent,
        Verdict verdict,
        Instant foundAt,
        @Nullable Instant decidedAt) {
    /** What a person decided. */
    enum Verdict {
        OPEN,
        SAME,
        DIFFERENT
    }
}
