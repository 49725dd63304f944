package lianqiao.kpi;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lianqiao.eventlog.Event;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.kpi.LedgerRebuilds.LedgerRebuild;
import lianqiao.shared.Actor;
import lianqiao.shared.Rounds;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Works the ledger out again from the log, by the very reader that writes it, into a table beside it, and compares. A page of the log is
 * one transaction with the place that was reached: whichever portal goes on, goes on there.
 */
@Component
class LedgerRebuilding extends Rounds {
    private static final int PAGE = 1_000;
    private static final Duration POLL = Duration.ofSeconds(30);

    private final LedgerRebuilds rebuilds;
    private final LedgerComparison comparison;
    private final EventLog log;
    private final EventReaders readers;
    private final Measures measures;
    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final LedgerReader reader;

    LedgerRebuilding(
            LedgerRebuilds rebuilds,
            LedgerComparison comparison,
            EventLog log,
            EventReaders readers,
            Measures measures,
            AgreedBefore agreed,
            Totals totals,
            DatabaseClient database,
            TransactionalOperator transaction,
            Clock clock) {
        super("ledger-rebuild", POLL, true);
        this.rebuilds = rebuilds;
        this.comparison = comparison;
        this.log = log;
        this.readers = readers;
        this.measures = measures;
        this.database = database;
        this.transaction = transaction;
        Ledger beside = Ledger.rebuilt(database);
        this.reader = new LedgerReader(measures, agreed, beside, totals, clock) {
            /** Its totals are added up at the end, from its rows: that they are the running ones' is what is to be shown. */
            @Override
            Mono<Void> write(List<Entry> entries) {
                return beside.add(entries);
            }
        };
    }

    /** Begins one, unless one is running. */
    Mono<Void> begin(Actor actor) {
        return readers.offset(LedgerReader.NAME)
                .flatMap(upTo -> rebuilds.begin(upTo, measures.version(), actor.account()))
                .doOnNext(begun -> wake())
                .then();
    }

    @Override
    protected boolean round() {
        return Boolean.TRUE.equals(step().block());
    }

    /** One page of the log, or the comparison behind the last one. @return whether there is more to do */
    Mono<Boolean> step() {
        return rebuilds.claim()
                .flatMap(work -> work.readTo() < work.upTo() ? readPage(work) : compare(work))
                .as(transaction::transactional)
                .onErrorResume(broken -> giveUp(broken))
                .defaultIfEmpty(false);
    }

    private Mono<Boolean> readPage(LedgerRebuild work) {
        Mono<Void> empty = work.readTo() > 0
                ? Mono.empty()
                : database.sql("DELETE FROM ledger_rebuilt").then();
        return empty.then(log.after(work.readTo(), PAGE).collectList()).flatMap(events -> {
            List<Event> page =
                    events.stream().filter(event -> event.seq() <= work.upTo()).toList();
            long reached = page.isEmpty() ? work.upTo() : page.getLast().seq();
            List<Event> wanted = page.stream()
                    .filter(event -> reader.types().contains(event.type()))
                    .toList();
            return parked(page)
                    .map(parked -> wanted.stream()
                            .filter(event -> !parked.contains(event.seq()) && isReadable(event))
                            .toList())
                    .flatMap(readable -> reader.apply(readable)
                            .then(Mono.defer(() -> rebuilds.moved(
                                    work.generation(), reached, (long) wanted.size() - readable.size()))))
                    .thenReturn(true);
        });
    }

    /** One that no measure can read is set aside, as the ledger's own reader does, and counted. */
    private boolean isReadable(Event event) {
        try {
            measures.read(List.of(event));
            return true;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    /** What the ledger itself has set aside has no entry there either. */
    private Mono<Set<Long>> parked(List<Event> page) {
        return page.isEmpty()
                ? Mono.just(Set.of())
                : database.sql("SELECT seq FROM event_parked WHERE reader = :reader AND seq BETWEEN :from AND :to")
                        .bind("reader", LedgerReader.NAME)
                        .bind("from", page.getFirst().seq())
                        .bind("to", page.getLast().seq())
                        .mapValue(Long.class)
                        .all()
                        .collect(Collectors.toSet());
    }

    private Mono<Boolean> compare(LedgerRebuild work) {
        return comparison
                .keep(work)
                .then(Mono.defer(() -> rebuilds.done(work.generation())))
                .thenReturn(true);
    }

    /** A rebuild that can't go on says why, and another one can be begun. */
    private Mono<Boolean> giveUp(Throwable broken) {
        return rebuilds.newest()
                .filter(work -> work.state() == LedgerRebuilds.State.RUNNING)
                .flatMap(work -> rebuilds.failed(work.generation(), String.valueOf(broken.getMessage())))
                .thenReturn(false);
    }
}
