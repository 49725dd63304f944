package lianqiao.kpi;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lianqiao.eventlog.Delivery;
import lianqiao.eventlog.Event;
import lianqiao.eventlog.EventReader;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Writes the facts of the log into the ledger. Entries, totals and the reader's offset move in one transaction, and a fact
 * that has its entry is left out: so each counts exactly once, however often its event comes.
 */
@Component
class LedgerReader implements EventReader {
    static final String NAME = "ledger";

    private final Measures measures;
    private final AgreedBefore agreed;
    private final Ledger ledger;
    private final Totals totals;
    private final Clock clock;

    LedgerReader(Measures measures, AgreedBefore agreed, Ledger ledger, Totals totals, Clock clock) {
        this.measures = measures;
        this.agreed = agreed;
        this.ledger = ledger;
        this.totals = totals;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> types() {
        Set<String> types = new LinkedHashSet<>(measures.eventTypes());
        types.add(CounterEntry.EVENT);
        return types;
    }

    @Override
    public Delivery delivery() {
        return Delivery.IN_TRANSACTION;
    }

    @Override
    public Mono<Void> apply(List<Event> batch) {
        return agreed.completed(batch)
                .flatMapIterable(LedgerReader::pieces)
                .concatMap(this::take)
                .then();
    }

    /** A correction counters what the ledger has by then: so it stands for itself, behind what was told before it. */
    private static List<List<Event>> pieces(List<Event> batch) {
        List<List<Event>> pieces = new ArrayList<>();
        boolean fresh = true;
        for (Event event : batch) {
            boolean correction = event.type().equals(CounterEntry.EVENT);
            if (fresh || correction) {
                pieces.add(new ArrayList<>());
            }
            pieces.getLast().add(event);
            fresh = correction;
        }
        return pieces;
    }

    private Mono<Void> take(List<Event> piece) {
        return piece.getFirst().type().equals(CounterEntry.EVENT)
                ? correct(piece.getFirst())
                : Mono.fromSupplier(() -> measures.read(piece))
                        .filter(facts -> !facts.isEmpty())
                        .flatMap(this::record);
    }

    private Mono<Void> correct(Event event) {
        return ledger.lockedTail().flatMap(tail -> ledger.saidOf(List.of(CounterEntry.about(event)))
                .flatMap(said -> Mono.justOrEmpty(CounterEntry.of(event, said)))
                .flatMap(counter -> fresh(List.of(counter)))
                .filter(fresh -> !fresh.isEmpty())
                .flatMap(fresh -> write(chained(tail, fresh))));
    }

    private Mono<Void> record(List<Fact> facts) {
        return ledger.lockedTail().flatMap(tail -> settled(facts)
                .flatMap(this::fresh)
                .filter(fresh -> !fresh.isEmpty())
                .flatMap(fresh -> write(chained(tail, fresh))));
    }

    /** Where a fact can be taken back, or was corrected, what the ledger says of it so far decides what an event changes. */
    private Mono<List<Fact>> settled(List<Fact> facts) {
        return ledger.corrected(facts)
                .flatMap(corrected -> settled(
                        facts,
                        facts.stream()
                                .filter(fact -> measures.turns(fact) || corrected.contains(fact.said()))
                                .toList()));
    }

    private Mono<List<Fact>> settled(List<Fact> facts, List<Fact> turning) {
        return turning.isEmpty()
                ? Mono.just(facts)
                : ledger.said(turning).map(said -> {
                    var settled = new ArrayList<>(facts);
                    settled.removeAll(turning);
                    settled.addAll(Turns.settled(turning, said, measures::isDated));
                    settled.sort(Comparator.comparingLong(Fact::eventSeq));
                    return settled;
                });
    }

    /** A fact that has its entry is told again by a rewind, or by another event: it counts no more. */
    Mono<List<Fact>> fresh(List<Fact> facts) {
        return ledger.unknown(facts);
    }

    Mono<Void> write(List<Entry> entries) {
        return ledger.add(entries).then(totals.add(entries));
    }

    private List<Entry> chained(Ledger.Tail tail, List<Fact> facts) {
        List<Entry> entries = new ArrayList<>();
        Instant now = clock.instant();
        Instant at = now.isBefore(tail.at()) ? tail.at() : now;
        Ledger.Tail end = tail;
        for (Fact fact : facts) {
            Entry entry = Entry.next(end.seq() + 1, fact, measures.version(), at, end.hash());
            entries.add(entry);
            end = new Ledger.Tail(entry.seq(), entry.hash(), at);
        }
        return entries;
    }
}
