package lianqiao.kpi;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How many deals were begun at each node, counted by the very entries that {@code GET /ledger} lists for the same filters. */
@Component
public class DealsByNode {
    /** What a deal is counted by: once, when it begins. */
    public static final String MEASURE = "deals_begun";

    private final DatabaseClient database;
    private final Indicators indicators;

    DealsByNode(DatabaseClient database, Indicators indicators) {
        this.database = database;
        this.indicators = indicators;
    }

    /** @param added of those, how many since the day asked for */
    public record Deals(long all, long added) {}

    /** By key of the node; a node without any is left out. @param region null for everywhere */
    public Mono<Map<String, Deals>> of(List<String> nodes, @Nullable String region, LocalDate since) {
        LedgerConditions where = LedgerConditions.of(LedgerQuery.of(MEASURE, region, indicators.sideOf(MEASURE)));
        Map<String, Object> values = new HashMap<>(where.values());
        values.put("nodes", nodes.toArray(String[]::new));
        values.put("added_since", LedgerConditions.start(since));
        return database.sql("""
                        SELECT node, count(*) AS deals, count(*) FILTER (WHERE occurred_at >= :added_since) AS added
                        FROM ledger_entry %s AND node = ANY(:nodes) GROUP BY node""".formatted(where.text()))
                .bindValues(values)
                .map(Row::new)
                .all()
                .collectMap(row -> row.text("node"), row -> new Deals(row.number("deals"), row.number("added")));
    }
}
