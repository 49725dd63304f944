package lianqiao.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.evidence.EvidenceFiles;
import lianqiao.register.RecordBook.Kept;
import lianqiao.shared.Actor;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The second person's commands: accept a record or return it, and decide about its cancellation. Each is one transaction. */
@Component
public class RecordReview {
    private final Commands commands;
    private final RecordTypes types;
    private final RecordBook book;
    private final RecordNumbers numbers;
    private final EvidenceFiles evidence;

    RecordReview(Commands commands, RecordTypes types, RecordBook book, RecordNumbers numbers, EvidenceFiles evidence) {
        this.commands = commands;
        this.types = types;
        this.book = book;
        this.numbers = numbers;
        this.evidence = evidence;
    }

    /** For whoever loads records without a page. */
    public Mono<UUID> acceptOne(Actor actor, String key, UUID id) {
        return accept(actor, key, id).map(done -> done.answer().id());
    }

    Mono<Done<Kept>> accept(Actor actor, @Nullable String key, UUID id) {
        return run(actor, key, "register.accept " + id, "", id, old -> accepted(actor, old));
    }

    /** In the caller's transaction; refused with everything that stands in the way. */
    Mono<Decision<Kept>> accepted(Actor actor, RegisterRecord old) {
        List<Refusal> refusals = new RecordDeeds(actor, old).judging();
        if (!refusals.isEmpty()) {
            return Mono.error(new RefusedException(refusals));
        }
        return proof(old)
                .zipWith(book.registered(old.creditCode()))
                .flatMap(known -> book.write(
                        actor,
                        Step.ACCEPTED,
                        book.change(old)
                                .accepted(
                                        known.getT1().orElse(null),
                                        known.getT2().orElse(null))));
    }

    /** The hash of the first file that proves it; empty where a source stands for one. */
    private Mono<Optional<String>> proof(RegisterRecord old) {
        EvidenceRule rule = types.get(old.type()).evidence();
        return evidence.hashesReliedOn(old.id(), rule.kinds()).map(hashes -> {
            if (hashes.isEmpty() && !(rule.citation() && !old.source().isEmpty())) {
                throw DeedRefusals.evidenceMissing(rule).asException();
            }
            return hashes.stream().findFirst();
        });
    }

    Mono<Done<Kept>> giveBack(Actor actor, @Nullable String key, UUID id, @Nullable String reason) {
        return run(actor, key, "register.return " + id, reason, id, old -> {
            require(new RecordDeeds(actor, old).judging());
            return book.write(actor, Step.RETURNED, book.change(old).returned(RecordDesk.reason(reason)));
        });
    }

    /** The first person of a cancellation: whoever looks after the place says why; the fact counts on until another agrees. */
    Mono<Done<Kept>> askCancellation(Actor actor, @Nullable String key, UUID id, @Nullable String reason) {
        return run(actor, key, "register.cancellation " + id, reason, id, old -> {
            if (old.state() != RecordState.ACCEPTED || old.cancellationWaits()) {
                throw DeedRefusals.state(old).asException();
            }
            if (!RecordDeeds.looksAfter(actor, old.region())) {
                throw DeedRefusals.placeNotYours(String.valueOf(actor.region())).asException();
            }
            return book.write(
                    actor,
                    Step.CANCELLATION_ASKED,
                    book.change(old).cancellationAsked(RecordDesk.reason(reason), actor.account()));
        });
    }

    /** @param agreed whether it is cancelled; else it counts on */
    Mono<Done<Kept>> decideCancellation(Actor actor, @Nullable String key, UUID id, boolean agreed) {
        return run(actor, key, "register.cancellation.decide " + id, String.valueOf(agreed), id, old -> {
            require(new RecordDeeds(actor, old).deciding());
            return agreed
                    ? numbers.free(id)
                            .then(book.write(
                                    actor, Step.CANCELLED, book.change(old).cancelled()))
                    : book.write(
                            actor, Step.CANCELLATION_DECLINED, book.change(old).cancellationDeclined());
        });
    }

    private Mono<Done<Kept>> run(
            Actor actor,
            @Nullable String key,
            String name,
            @Nullable String request,
            UUID id,
            Function<RegisterRecord, Mono<Decision<Kept>>> step) {
        return commands.run(
                Command.of(actor, key, name, String.valueOf(request)), Kept.class, () -> book.held(actor, id)
                        .flatMap(step));
    }

    private static void require(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
