package lianqiao.evidence;

import java.time.Instant;
import java.util.UUID;
import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A content as evidence for a subject.
 *
 * @param fileName as its giver called it; may name a person, so it stands in no event
 * @param person who attached it; absent once they are erased
 * @param relied whether a step relies on it
 */
record Attachment(
        UUID id,
        UUID subject,
        String kind,
        StoredFile file,
        String fileName,
        @Nullable UUID organisation,
        @Nullable String organisationName,
        @Nullable String person,
        Instant attachedAt,
        boolean relied,
        @Nullable Instant withdrawnAt) {

    boolean isOf(Actor actor) {
        return actor.actsFor(organisation);
    }

    /** What was withdrawn is for whoever gave it and for those who audit. */
    boolean isOpenTo(Actor actor, EvidenceRights rights) {
        return withdrawnAt == null || isOf(actor) || rights == EvidenceRights.READ;
    }
}
