package lianqiao.kpi;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lianqiao.eventlog.EventReaders;
import lianqiao.eventlog.ReaderState;
import lianqiao.shared.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;

/** Puts the scoreboard together: the running totals, and how far the ledger has read. */
@Component
class ScoreboardQuery {
    private static final ReaderState NOTHING_READ = new ReaderState(LedgerReader.NAME, 0, 0, 0);

    private final Indicators indicators;
    private final Tallies tallies;
    private final PastTallies past;
    private final TargetBook targets;
    private final Departments departments;
    private final EventReaders readers;
    private final DatabaseClient database;
    private final Clock clock;

    ScoreboardQuery(
            Indicators indicators,
            Tallies tallies,
            PastTallies past,
            TargetBook targets,
            Departments departments,
            EventReaders readers,
            DatabaseClient database,
            Clock clock) {
        this.indicators = indicators;
        this.tallies = tallies;
        this.past = past;
        this.targets = targets;
        this.departments = departments;
        this.readers = readers;
        this.database = database;
        this.clock = clock;
    }

    /** The reader's state is asked before the totals: so what is counted is never less than the state says. */
    Mono<Scoreboard> of(BoardScope scope) {
        return state().flatMap(state -> asOf(scope, state).flatMap(asOf -> rows(scope)
                .map(rows -> scope.ownOnly() ? rows.own(scope.place()) : rows.in(scope.place()))
                .map(rows -> board(asOf, state, rows))));
    }

    private Scoreboard board(Instant asOf, ReaderState state, List<ScoreboardRow> rows) {
        return new Scoreboard(
                asOf,
                state.offset(),
                state.pending(),
                state.parked(),
                state.pending() + state.parked(),
                Scoreboard.documents(rows, indicators),
                Scoreboard.duties(rows, departments),
                rows);
    }

    private Mono<ReaderState> state() {
        return readers.states()
                .filter(state -> state.name().equals(LedgerReader.NAME))
                .next()
                .defaultIfEmpty(NOTHING_READ);
    }

    private Mono<Instant> asOf(BoardScope scope, ReaderState state) {
        if (scope.asOf() != null) {
            return Mono.just(AsOf.endOf(scope.asOf()));
        }
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

    private Mono<ScoreboardRows> rows(BoardScope scope) {
        LocalDate today = scope.asOf() == null ? LocalDate.now(clock.withZone(HouseClock.ZONE)) : scope.asOf();
        return scope.ownOnly() ? own(scope, today) : compared(scope, today);
    }

    private Mono<ScoreboardRows> own(BoardScope scope, LocalDate today) {
        List<String> place = List.of(scope.place() == null ? Places.EVERYWHERE : scope.place());
        return counted(scope, place)
                .map(both -> new ScoreboardRows(indicators, both.getT1(), both.getT2(), scope.year(today)));
    }

    private Mono<ScoreboardRows> compared(BoardScope scope, LocalDate today) {
        return targets.of(scope.asOf()).flatMap(book -> counted(scope, tallies.looked(scope.place(), book.placesSet()))
                .map(both -> new ScoreboardRows(
                        indicators,
                        both.getT1(),
                        both.getT2(),
                        scope.year(today),
                        scope.chain() != null
                                ? null
                                : new Standings(book, departments, both.getT1(), scope.day(today), today))));
    }

    /** Of all centres, and of the one that is asked for. */
    private Mono<Tuple2<Counted, Counted>> counted(BoardScope scope, List<String> looked) {
        return counted(scope, looked, null)
                .zipWhen(all -> scope.centre() == null ? Mono.just(all) : counted(scope, looked, scope.centre()));
    }

    private Mono<Counted> counted(BoardScope scope, List<String> looked, @Nullable UUID centre) {
        return scope.isAddedAnew()
                ? past.of(looked, centre, scope.chain(), scope.until(clock.instant()))
                : tallies.of(looked, centre, !scope.ownOnly());
    }
}
