package lianqiao.eventlog;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** One step of a reader along the log: some events take effect and the offset moves past them. */
@Component
class ReaderStep {
    private final TransactionalOperator transaction;
    private final EventLog log;
    private final Offsets offsets;
    private final ParkedEvents parked;

    ReaderStep(TransactionalOperator transaction, EventLog log, Offsets offsets, ParkedEvents parked) {
        this.transaction = transaction;
        this.log = log;
        this.offsets = offsets;
        this.parked = parked;
    }

    /** @return how many events were seen of those that were passed; 0 at the head of the log */
    Mono<Integer> next(EventReader reader, int limit) {
        return switch (reader.delivery()) {
            case IN_TRANSACTION ->
                advance(reader, offsets.locked(reader.name()), limit).as(transaction::transactional);
            case OUTSIDE -> advance(reader, offsets.of(reader.name()), limit);
        };
    }

    private Mono<Integer> advance(EventReader reader, Mono<Long> offset, int limit) {
        return offset.flatMap(
                from -> log.after(from, limit, reader).collectList().flatMap(events -> pass(reader, from, events)));
    }

    private Mono<Integer> pass(EventReader reader, long from, List<Event> events) {
        if (events.isEmpty()) {
            return Mono.just(0);
        }
        return effectThenOffset(
                        reader,
                        effect(reader, events),
                        offsets.move(reader.name(), from, events.getLast().seq()))
                .thenReturn(events.size());
    }

    /** The order is the point: an offset that moves first loses the effect of whoever dies between the two. */
    Mono<Void> effectThenOffset(EventReader reader, Mono<Void> effect, Mono<Void> move) {
        return effect.then(move);
    }

    private Mono<Void> effect(EventReader reader, List<Event> events) {
        List<Event> wanted =
                events.stream().filter(event -> wants(reader, event)).toList();
        if (wanted.isEmpty()) {
            return Mono.empty();
        }
        return parked.subjects(reader.name(), wanted).flatMap(waiting -> {
            List<Event> behind = wanted.stream()
                    .filter(event -> waiting.contains(event.subject()))
                    .toList();
            List<Event> free = wanted.stream()
                    .filter(event -> !waiting.contains(event.subject()))
                    .toList();
            return (free.isEmpty() ? Mono.<Void>empty() : reader.apply(free))
                    .then(parked.park(reader.name(), behind, "behind an earlier event of its subject"));
        });
    }

    /** Sets the next event aside. */
    Mono<Void> park(EventReader reader, String reason) {
        return offsets.locked(reader.name())
                .flatMap(from -> log.after(from, 1).next().flatMap(event -> parked.park(
                                reader.name(), List.of(event), reason)
                        .then(offsets.move(reader.name(), from, event.seq()))))
                .as(transaction::transactional);
    }

    /** Tries the first released event again. @return its place; empty if none is released */
    Mono<Long> retry(EventReader reader) {
        return parked.nextReleased(reader.name())
                .flatMap(seq -> log.at(seq).flatMap(event -> reader.apply(List.of(event))
                        .then(parked.remove(reader.name(), seq))
                        .as(transaction::transactional)
                        .onErrorResume(
                                failure -> !Outage.is(failure),
                                failure -> parked.keep(reader.name(), event, Outage.told(failure)))
                        .thenReturn(seq)));
    }

    private static boolean wants(EventReader reader, Event event) {
        return reader.types().isEmpty() || reader.types().contains(event.type());
    }
}
