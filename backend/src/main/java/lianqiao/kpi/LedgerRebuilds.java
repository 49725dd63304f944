package lianqiao.kpi;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lianqiao.shared.Binding;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is kept of each rebuild of the ledger: how far it is, and what differs. */
@Component
class LedgerRebuilds {
    private final DatabaseClient database;
    private final Clock clock;

    LedgerRebuilds(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * @param upTo place of the log up to which the ledger had read when it began, and {@code readTo} how far the rebuild is
     * @param entries rows worked out so far
     * @param aside events that the ledger has parked, or that no measure can read
     * @param ruleVersion of the measures that it goes by
     * @param differences how many were found; null until it is done
     */
    record LedgerRebuild(
            long generation,
            State state,
            long upTo,
            long readTo,
            long entries,
            long aside,
            String ruleVersion,
            Instant startedAt,
            Instant movedAt,
            @Nullable Instant endedAt,
            @Nullable Long differences,
            @Nullable String problem) {}

    /**
     * @param kind MISSING: the log tells it, the ledger has no entry; SURPLUS: the other way round; AMOUNT and DIMENSIONS: both have it and
     *     differ; TOTAL: a running total isn't what the log adds up to
     * @param fact null for a total
     * @param entry the ledger's row
     * @param ruleVersion by which the ledger's row was written: an older one explains what a newer rule counts otherwise
     * @param ledger what stands there: the entry's amount, or the running total; null where its table has no such row
     * @param rebuilt what was worked out from the log: the amount or the total; null where it tells none
     * @param detail of a total: its table, which row of it, and what else of the row differs
     */
    record Difference(
            long n,
            String kind,
            String measure,
            @Nullable String fact,
            @Nullable Long entry,
            @Nullable String ruleVersion,
            @Nullable Long ledger,
            @Nullable Long rebuilt,
            @Nullable String detail) {}

    /** The newest one; empty before the first. */
    Mono<LedgerRebuild> newest() {
        return database.sql("SELECT * FROM ledger_rebuild ORDER BY generation DESC LIMIT 1")
                .map(LedgerRebuilds::read)
                .one();
    }

    /** Begins the next one, unless one is running. @return whether it was begun */
    Mono<Boolean> begin(long upTo, String ruleVersion, @Nullable UUID account) {
        var statement = database.sql("""
                        INSERT INTO ledger_rebuild (generation, state, up_to, rule_version, started_by, started_at, moved_at)
                        SELECT coalesce(max(generation), 0) + 1, 'RUNNING', :up_to, :rule_version, :account::uuid, :at, :at
                        FROM ledger_rebuild ON CONFLICT DO NOTHING""")
                .bind("up_to", upTo)
                .bind("rule_version", ruleVersion)
                .bind("at", now());
        return Binding.orNull(statement, "account", UUID.class, account)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    /** The one that runs, held: empty if there is none, or another portal works on it. */
    Mono<LedgerRebuild> claim() {
        return database.sql("SELECT * FROM ledger_rebuild WHERE state = 'RUNNING' FOR UPDATE SKIP LOCKED")
                .map(LedgerRebuilds::read)
                .one();
    }

    /** @param aside events of the page that nobody could read, or that the ledger has parked */
    Mono<Void> moved(long generation, long readTo, long aside) {
        return database.sql("""
                        UPDATE ledger_rebuild SET read_to = :read_to, moved_at = :at, aside = aside + :aside,
                            entries = (SELECT coalesce(max(seq), 0) FROM ledger_rebuilt)
                        WHERE generation = :generation""")
                .bind("generation", generation)
                .bind("read_to", readTo)
                .bind("aside", aside)
                .bind("at", now())
                .then();
    }

    Mono<Void> done(long generation) {
        return database.sql("""
                        UPDATE ledger_rebuild SET state = 'DONE', ended_at = :at, moved_at = :at,
                            differences = (SELECT count(*) FROM ledger_difference WHERE generation = :generation)
                        WHERE generation = :generation""")
                .bind("generation", generation)
                .bind("at", now())
                .then();
    }

    Mono<Void> failed(long generation, String problem) {
        return database.sql("""
                        UPDATE ledger_rebuild SET state = 'FAILED', ended_at = :at, moved_at = :at, problem = :problem
                        WHERE generation = :generation AND state = 'RUNNING'""")
                .bind("generation", generation)
                .bind("problem", problem)
                .bind("at", now())
                .then();
    }

    Mono<Page<Difference>> differences(long generation, PageRequest page) {
        Mono<Long> total = database.sql("SELECT count(*) FROM ledger_difference WHERE generation = :generation")
                .bind("generation", generation)
                .mapValue(Long.class)
                .one();
        Mono<List<Difference>> items = database.sql("""
                        SELECT * FROM ledger_difference WHERE generation = :generation ORDER BY n LIMIT :limit OFFSET :offset""")
                .bind("generation", generation)
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(LedgerRebuilds::difference)
                .all()
                .collectList();
        return total.zipWith(items, Page::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static LedgerRebuild read(Readable columns) {
        Row row = new Row(columns);
        return new LedgerRebuild(
                row.number("generation"),
                row.oneOf(State.class, "state"),
                row.number("up_to"),
                row.number("read_to"),
                row.number("entries"),
                row.number("aside"),
                row.text("rule_version"),
                row.instant("started_at"),
                row.instant("moved_at"),
                row.maybeInstant("ended_at"),
                row.maybe("differences", Long.class),
                row.maybe("problem", String.class));
    }

    private static Difference difference(Readable columns) {
        Row row = new Row(columns);
        return new Difference(
                row.number("n"),
                row.text("kind"),
                row.text("measure"),
                row.maybe("fact", String.class),
                row.maybe("entry", Long.class),
                row.maybe("rule_version", String.class),
                row.maybe("ledger", Long.class),
                row.maybe("rebuilt", Long.class),
                row.maybe("detail", String.class));
    }
}
