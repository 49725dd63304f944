package lianqiao.kpi;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
    private final Tallies tallies;
    private final EventReaders readers;
    private final DatabaseClient database;
    private final Clock clock;

    ScoreboardQuery(
            Indicators indicators, Tallies tallies, EventReaders readers, DatabaseClient database, Clock clock) {
        this.indicators = indicators;
        this.tallies = tallies;
        this.readers = readers;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The figures of a year by what is known today; of this year if none is named.
     *
     * <p>The reader's state is asked before the totals: so what is counted is never less than the state says.
     */
    Mono<Scoreboard> of(@Nullable String place, @Nullable UUID centre, @Nullable Integer year) {
        int asked = year == null ? LocalDate.now(clock.withZone(Span.CHINA)).getYear() : year;
        return state().flatMap(state -> asOf(state).flatMap(asOf -> rows(place, centre, asked)
                .map(rows -> new Scoreboard(
                        asOf,
                        state.offset(),
                        state.pending(),
                        state.parked(),
                        state.pending() + state.parked(),
                        rows.in(place)))));
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

    private Mono<ScoreboardRows> rows(@Nullable String place, @Nullable UUID centre, int year) {
        return tallies.of(place, null, false)
                .zipWhen(all -> centre == null ? Mono.just(all) : tallies.of(place, centre, false))
                .map(both -> new ScoreboardRows(indicators, both.getT1(), both.getT2(), year));
    }
}
