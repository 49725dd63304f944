package lianqiao.kpi;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import lianqiao.eventlog.EventReaders;
import lianqiao.eventlog.ReaderState;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts the scoreboard together: the running totals, and how far the ledger has read. */
@Component
class ScoreboardQuery {
    private static final ReaderState NOTHING_READ = new ReaderState(LedgerReader.NAME, 0, 0, 0);

    private final Indicators indicators;
    private final Totals totals;
    private final EventReaders readers;
    private final DatabaseClient database;
    private final Clock clock;

    ScoreboardQuery(Indicators indicators, Totals totals, EventReaders readers, DatabaseClient database, Clock clock) {
        this.indicators = indicators;
        this.totals = totals;
        this.readers = readers;
        this.database = database;
        this.clock = clock;
    }

    /** The reader's state is asked before the totals: so what is counted is never less than the state says. */
    Mono<Scoreboard> of(@Nullable String region, @Nullable UUID centre) {
        return state().flatMap(state -> asOf(state).flatMap(asOf -> rows(centre)
                .map(rows -> new Scoreboard(
                        asOf,
                        state.offset(),
                        state.pending(),
                        state.parked(),
                        state.pending() + state.parked(),
                        rows.in(region)))));
    }

    private Mono<ReaderState> state() {
        return readers.states()
                .filter(state -> state.name().equals(LedgerReader.NAME))
                .next()
                .defaultIfEmpty(NOTHING_READ);
    }

    private Mono<Instant> asOf(ReaderState state) {
        return state.pending() == 0 ? Mono.fromSupplier(clock::instant) : lastRecorded();
    }

    private Mono<Instant> lastRecorded() {
        return database.sql("SELECT moved_at FROM event_reader WHERE name = :name")
                .bind("name", LedgerReader.NAME)
                .mapValue(OffsetDateTime.class)
                .one()
                .map(OffsetDateTime::toInstant)
                .switchIfEmpty(Mono.fromSupplier(clock::instant));
    }

    private Mono<ScoreboardRows> rows(@Nullable UUID centre) {
        return totals.counted(null)
                .zipWhen(all -> centre == null ? Mono.just(all) : totals.counted(centre))
                .map(both -> new ScoreboardRows(indicators, both.getT1(), both.getT2()));
    }
}
