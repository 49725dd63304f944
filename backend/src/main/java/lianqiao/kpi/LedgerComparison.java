package lianqiao.kpi;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import lianqiao.kpi.LedgerRebuilds.LedgerRebuild;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Compares a rebuilt ledger with the one that stands, in one statement; and what the log adds up to with every running total, to the fen. The
 * totals are held against the log, not against the ledger's entries: that these fit together is what an audit says.
 */
@Component
class LedgerComparison {
    /** What both have and is no figure: where, when, who, of what. Numbers of rows differ where one is missing, and say nothing. */
    private static final String DIMENSIONS = """
            occurred_at, supply_region, demand_region, supply_park, demand_park, centre, campaign, organisation, other_organisation,
            node, basis, subject, size, evidence, demonstration, link, reason""".replace('\n', ' ');

    private static final int PAGE = 1_000;

    private final DatabaseClient database;
    private final KeptTotals kept;

    LedgerComparison(DatabaseClient database, KeptTotals kept) {
        this.database = database;
        this.kept = kept;
    }

    Mono<Void> keep(LedgerRebuild work) {
        return entries(work).then(Mono.defer(() -> totals(work)));
    }

    private Mono<Void> entries(LedgerRebuild work) {
        String row = "(" + prefixed("l") + ") IS DISTINCT FROM (" + prefixed("r") + ")";
        return database.sql("""
                        INSERT INTO ledger_difference (generation, n, kind, measure, fact, entry, rule_version, ledger, rebuilt)
                        SELECT :generation, row_number() OVER (ORDER BY measure, coalesce(l.seq, r.seq)),
                            CASE WHEN l.seq IS NULL THEN 'MISSING' WHEN r.seq IS NULL THEN 'SURPLUS'
                                WHEN l.amount <> r.amount THEN 'AMOUNT' ELSE 'DIMENSIONS' END,
                            measure, fact, l.seq, l.rule_version, l.amount, r.amount
                        FROM (SELECT * FROM ledger_entry WHERE event_seq <= :up_to) l
                        FULL JOIN ledger_rebuilt r USING (measure, fact)
                        WHERE l.seq IS NULL OR r.seq IS NULL OR l.amount <> r.amount OR %s""".formatted(row))
                .bind("generation", work.generation())
                .bind("up_to", work.upTo())
                .then();
    }

    private Mono<Void> totals(LedgerRebuild work) {
        TotalsCheck check = kept.check();
        Mono<TotalsCheck> added =
                toldAnew(work.upTo()).buffer(PAGE).doOnNext(check::walk).then(Mono.just(check));
        return kept.with(added)
                .map(found -> found.first().differences(found.kept()))
                .flatMap(differences -> save(work, differences));
    }

    /**
     * What the log tells: the rebuilt rows, each by the number that the ledger has it under (0 for none: what is looked at one by one names its
     * row), and behind them what the ledger read since the rebuild began.
     */
    private Flux<Entry> toldAnew(long upTo) {
        Flux<Entry> rebuilt = database.sql("""
                        SELECT r.*, coalesce(l.seq, 0) AS known FROM ledger_rebuilt r LEFT JOIN ledger_entry l
                            ON l.measure = r.measure AND l.fact = r.fact ORDER BY r.seq""").map(Row::new).all().map(row -> EntryRow.read(row)
                .at(row.number("known")));
        return rebuilt.concatWith(database.sql("SELECT * FROM ledger_entry WHERE event_seq > :up_to ORDER BY seq")
                .bind("up_to", upTo)
                .map(columns -> EntryRow.read(new Row(columns)))
                .all());
    }

    private Mono<Void> save(LedgerRebuild work, List<TotalDifference> differences) {
        return database.sql("""
                        INSERT INTO ledger_difference (generation, n, kind, measure, ledger, rebuilt, detail)
                        SELECT :generation, before.n + t.n, 'TOTAL', t.measure, t.kept, t.added, t.place
                        FROM unnest(:measures::text[], :kept::bigint[], :added::bigint[], :places::text[])
                                WITH ORDINALITY AS t (measure, kept, added, place, n),
                            (SELECT coalesce(max(n), 0) AS n FROM ledger_difference WHERE generation = :generation) AS before""")
                .bind("generation", work.generation())
                .bind("measures", Columns.texts(differences, TotalDifference::measure))
                .bind("kept", Columns.numbers(differences, TotalDifference::kept))
                .bind("added", Columns.numbers(differences, TotalDifference::added))
                .bind("places", Columns.texts(differences, TotalDifference::where))
                .then();
    }

    private static String prefixed(String table) {
        return Arrays.stream(DIMENSIONS.split(",\\s*"))
                .map(column -> table + "." + column.strip())
                .collect(Collectors.joining(", "));
    }
}
