package lianqiao.evidence;

import java.time.Instant;
import java.util.UUID;
import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as one of its readers sees it.
 *
 * @param fileName under which it is saved: it ends as its content is
 * @param organisation absent where it wishes to stay unknown, as the two names
 * @param person who attached it; absent once they are erased
 * @param relied a step relies on it, so it stays
 * @param open whether the reader may fetch its content
 * @param own whether the reader's organisation gave it
 */
record EvidenceView(
        UUID id,
        UUID subject,
        String kind,
        String fileName,
        FileType type,
        long bytes,
        String sha256,
        @Nullable UUID organisation,
        @Nullable String organisationName,
        @Nullable String person,
        Instant attachedAt,
        boolean relied,
        @Nullable Instant withdrawnAt,
        boolean open,
        boolean own) {

    static EvidenceView of(Attachment attachment, EvidenceSubject subject, Actor reader, EvidenceRights rights) {
        StoredFile file = attachment.file();
        boolean named = subject.names(attachment.organisation(), reader);
        return new EvidenceView(
                attachment.id(),
                attachment.subject(),
                attachment.kind(),
                file.type().named(attachment.fileName()),
                file.type(),
                file.bytes(),
                file.sha256(),
                named ? attachment.organisation() : null,
                named ? attachment.organisationName() : null,
                named ? attachment.person() : null,
                attachment.attachedAt(),
                attachment.relied(),
                attachment.withdrawnAt(),
                attachment.isOpenTo(reader, rights),
                attachment.isOf(reader));
    }
}
