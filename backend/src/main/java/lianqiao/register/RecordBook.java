package lianqiao.register;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import lianqiao.eventlog.Decision;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How a step is written down: the record, the line of its history, and the event, in the caller's transaction. */
@Component
class RecordBook {
    private final RecordTypes types;
    private final RegisterRecords records;
    private final RecordHistory history;
    private final Organisations organisations;
    private final Clock clock;

    RecordBook(
            RecordTypes types,
            RegisterRecords records,
            RecordHistory history,
            Organisations organisations,
            Clock clock) {
        this.types = types;
        this.records = records;
        this.history = history;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** What is kept of an answer: which record, and nothing that it says. */
    record Kept(UUID id) {}

    RecordChange change(RegisterRecord record) {
        return record.change(clock.instant());
    }

    /** @param after the record as the step leaves it */
    Mono<Decision<Kept>> write(Actor actor, Step step, RegisterRecord after) {
        return records.save(after)
                .then(history.add(actor, step, after))
                .thenReturn(Decision.of(new Kept(after.id()), step.told(types.get(after.type()), after)));
    }

    /** Held, and seen by the actor; for whom it isn't there, it isn't there. */
    Mono<RegisterRecord> held(Actor actor, UUID id) {
        return records.hold(id)
                .filter(record -> new RecordDeeds(actor, record).sees())
                .switchIfEmpty(Mono.error(() -> new NotFoundException("register record", id)));
    }

    /** The organisation of that credit code, where it is registered here. */
    Mono<Optional<UUID>> registered(@Nullable String creditCode) {
        return creditCode == null
                ? Mono.just(Optional.empty())
                : organisations
                        .byCreditCode(creditCode)
                        .map(Organisation::id)
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty());
    }
}
