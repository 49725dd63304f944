package lianqiao.evidence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.ForbiddenException;
import lianqiao.shared.Ids;
import lianqiao.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Attaches files to what they prove, and withdraws them. */
@Component
public class Attaching {
    private static final int MOST = 200;

    private final EvidenceGates gates;
    private final EvidenceFiles files;
    private final Attachments attachments;
    private final Commands commands;
    private final Clock clock;

    Attaching(EvidenceGates gates, EvidenceFiles files, Attachments attachments, Commands commands, Clock clock) {
        this.gates = gates;
        this.files = files;
        this.attachments = attachments;
        this.commands = commands;
        this.clock = clock;
    }

    /** What is kept of the answer: the file's name may name a person, so it is not. */
    public record Attached(UUID id) {}

    /** Body of the events of evidence: what, to what, and its hash; not its name. */
    record EvidenceChange(
            UUID evidence,
            UUID subject,
            String kind,
            String sha256,
            long bytes,
            List<UUID> parties,
            boolean demonstration) {}

    /** The same content as the same kind is attached once: then the answer is the one that stands there. */
    public Mono<Done<Attached>> attach(
            Actor actor, @Nullable String key, UUID subject, String kind, String name, Flux<DataBuffer> body) {
        return gates.forAdding(actor, subject).flatMap(known -> {
            if (!EvidenceKinds.has(kind)) {
                throw EvidenceFault.EVIDENCE_KIND_UNKNOWN.with(kind);
            }
            return files.take(body).flatMap(file -> attach(actor, key, known, kind, name, file));
        });
    }

    private Mono<Done<Attached>> attach(
            Actor actor, @Nullable String key, EvidenceSubject subject, String kind, String name, StoredFile file) {
        UUID id = Ids.next();
        var command = Command.of(actor, key, "evidence.attach " + subject.id(), kind + " " + file.sha256());
        return commands.run(command, Attached.class, () -> room(subject)
                .then(files.settle(file.sha256()))
                .then(attachments.add(id, subject.id(), kind, file, name, actor, clock.instant()))
                .flatMap(isNew -> isNew
                        ? Mono.just(Decision.of(new Attached(id), told("EvidenceAttached", id, subject, kind, file)))
                        : attachments
                                .standing(subject.id(), kind, file.sha256())
                                .map(first -> Decision.of(new Attached(first)))));
    }

    private Mono<Void> room(EvidenceSubject subject) {
        return attachments
                .count(subject.id())
                .flatMap(count -> count < MOST
                        ? Mono.empty()
                        : Mono.error(EvidenceFault.TOO_MUCH_EVIDENCE.with(String.valueOf(MOST))));
    }

    /** By whoever gave it, and only while nothing relies on it. Withdrawn already is no change. */
    Mono<Done<Attached>> withdraw(Actor actor, @Nullable String key, UUID id) {
        return commands.run(Command.of(actor, key, "evidence.withdraw", id), Attached.class, () -> attachments
                .find(id)
                .switchIfEmpty(Mono.error(() -> new NotFoundException("evidence", id)))
                .flatMap(attachment -> gates.forAdding(actor, attachment.subject())
                        .flatMap(subject -> withdrawn(actor, attachment, subject))));
    }

    private Mono<Decision<Attached>> withdrawn(Actor actor, Attachment attachment, EvidenceSubject subject) {
        if (!attachment.isOf(actor)) {
            throw new ForbiddenException("NOT_YOUR_EVIDENCE");
        }
        var answer = new Attached(attachment.id());
        if (attachment.withdrawnAt() != null) {
            return Mono.just(Decision.of(answer));
        }
        var event = told("EvidenceWithdrawn", attachment.id(), subject, attachment.kind(), attachment.file());
        return attachments
                .withdraw(attachment.id(), clock.instant())
                .flatMap(done -> done
                        ? Mono.just(Decision.of(answer, event))
                        : Mono.error(EvidenceFault.EVIDENCE_RELIED_ON.asException()));
    }

    private static NewEvent told(String type, UUID id, EvidenceSubject subject, String kind, StoredFile file) {
        return new NewEvent(
                type,
                subject.id(),
                new EvidenceChange(
                        id,
                        subject.id(),
                        kind,
                        file.sha256(),
                        file.bytes(),
                        subject.parties(),
                        subject.demonstration()));
    }
}
