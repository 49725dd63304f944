package lianqiao.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A second person's word on many records at once: a selection, or what an import brought. */
@Component
class BulkReview {
    /** In one transaction, which must not take long. */
    static final int MOST = 200;

    private static final UUID FIRST = new UUID(0, 0);

    private final Commands commands;
    private final RegisterRecords records;
    private final RecordReview review;

    BulkReview(Commands commands, RegisterRecords records, RecordReview review) {
        this.commands = commands;
        this.records = records;
        this.review = review;
    }

    /**
     * Which records.
     *
     * @param ids a selection of 200 at most; or
     * @param importId what a file brought, 200 at a time: {@code after} is the last one of the answer before
     */
    record RecordSelection(
            @Nullable List<UUID> ids,
            @Nullable UUID importId,
            @Nullable UUID after) {}

    /**
     * What came of each, in the order of their ids.
     *
     * @param last of them; the next call goes on after it
     * @param more whether there may be more
     */
    record Acceptances(
            long accepted,
            List<AcceptanceLine> lines,
            @Nullable UUID last,
            boolean more) {}

    /** @param refusals why it was not accepted; empty where it was */
    record AcceptanceLine(UUID record, String type, String number, List<Refusal> refusals) {}

    private record Outcome(AcceptanceLine line, List<NewEvent> events) {}

    Mono<Done<Acceptances>> accept(Actor actor, @Nullable String key, RecordSelection selection) {
        var command = Command.of(actor, key, "register.acceptances", selection);
        return commands.run(command, Acceptances.class, () -> ids(selection).flatMap(ids -> all(actor, ids)));
    }

    private Mono<List<UUID>> ids(RecordSelection selection) {
        if (selection.importId() != null) {
            UUID after = Objects.requireNonNullElse(selection.after(), FIRST);
            return records.waitingOf(selection.importId(), after, MOST).collectList();
        }
        List<UUID> ids = selection.ids() == null ? List.of() : selection.ids();
        if (ids.isEmpty() || ids.size() > MOST) {
            return Mono.error(tooMany().asException());
        }
        return Mono.just(ids);
    }

    /** What the actor doesn't see is left out of the report, as if it weren't there. */
    private Mono<Decision<Acceptances>> all(Actor actor, List<UUID> ids) {
        return Flux.from(records.hold(ids).collectList().flatMapMany(Flux::fromIterable))
                .filter(record -> new RecordDeeds(actor, record).sees())
                .concatMap(record -> one(actor, record))
                .collectList()
                .map(outcomes -> report(ids, outcomes));
    }

    private Mono<Outcome> one(Actor actor, RegisterRecord record) {
        return review.accepted(actor, record)
                .map(decision -> new Outcome(line(record, List.of()), decision.events()))
                .onErrorResume(
                        RefusedException.class,
                        refused -> Mono.just(new Outcome(line(record, refused.refusals()), List.of())));
    }

    private static AcceptanceLine line(RegisterRecord record, List<Refusal> refusals) {
        return new AcceptanceLine(record.id(), record.type(), record.number(), refusals);
    }

    private static Decision<Acceptances> report(List<UUID> ids, List<Outcome> outcomes) {
        List<AcceptanceLine> lines = outcomes.stream().map(Outcome::line).toList();
        List<NewEvent> events = new ArrayList<>();
        outcomes.forEach(outcome -> events.addAll(outcome.events()));
        long accepted = lines.stream().filter(line -> line.refusals().isEmpty()).count();
        UUID last = ids.isEmpty() ? null : ids.getLast();
        return new Decision<>(new Acceptances(accepted, lines, last, ids.size() == MOST), events);
    }

    private static Refusal tooMany() {
        return Refusal.of(
                "OUT_OF_RANGE",
                "ids",
                "请选择 1 至 " + MOST + " 条记录",
                "Choose 1 to " + MOST + " records",
                "更多的请分批办理，或按导入批次复核",
                "Do more in several goes, or accept a whole import");
    }
}
