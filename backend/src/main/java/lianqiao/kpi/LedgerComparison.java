package lianqiao.kpi;

import java.util.Arrays;
import java.util.stream.Collectors;
import lianqiao.kpi.LedgerRebuilds.LedgerRebuild;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Compares a rebuilt ledger with the one that stands, and that one with its running totals; to the fen, each in one statement. */
@Component
class LedgerComparison {
    /** What both have and is no figure: where, when, who, of what. Numbers of rows differ where one is missing, and say nothing. */
    private static final String DIMENSIONS = """
            occurred_at, supply_region, demand_region, supply_park, demand_park, centre, campaign, organisation, other_organisation,
            node, basis, subject, size, evidence, demonstration, link, reason""".replace('\n', ' ');

    /** By what a running total is told apart, and an entry too; the month or year of a total is left to the sums. */
    private static final String BY = "measure, supply_region, demand_region, centre, campaign, basis, demonstration";

    private final DatabaseClient database;

    LedgerComparison(DatabaseClient database) {
        this.database = database;
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
        return database.sql("""
                        INSERT INTO ledger_difference (generation, n, kind, measure, ledger, rebuilt, detail)
                        SELECT :generation, before.n + row_number() OVER (ORDER BY t.measure), 'TOTAL', t.measure, t.total, t.entries,
                            concat_ws(' ', t.supply_region, t.demand_region, t.centre, t.campaign, t.basis)
                        FROM (SELECT %1$s, sum(total)::bigint AS total, sum(entries)::bigint AS entries FROM (
                                SELECT %1$s, value AS total, 0 AS entries FROM measure_total
                                UNION ALL SELECT %1$s, 0, amount FROM ledger_entry) AS both_of_them
                            GROUP BY %1$s) AS t,
                            (SELECT coalesce(max(n), 0) AS n FROM ledger_difference WHERE generation = :generation) AS before
                        WHERE t.total <> t.entries""".formatted(BY))
                .bind("generation", work.generation())
                .then();
    }

    private static String prefixed(String table) {
        return Arrays.stream(DIMENSIONS.split(",\\s*"))
                .map(column -> table + "." + column.strip())
                .collect(Collectors.joining(", "));
    }
}
