package lianqiao.patent;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts the library by holder, tier and chain: each count is the total of the list with that filter added. */
@Component
class StockDashboard {
    private static final String TIERS = " coalesce(standing.kept, standing.tier, 'NONE') AS counted, count(*) AS n";
    private static final String BY_HOLDER = "SELECT stock.holder::text AS key, max(stock.holder_name) AS name," + TIERS;
    private static final String BY_CHAIN = "SELECT c.chain AS key, '' AS name," + TIERS;
    private static final String CHAINS = """
             CROSS JOIN LATERAL (SELECT DISTINCT split_part(n ->> 'node', '/', 1) AS chain
                FROM jsonb_array_elements(stock.nodes) AS n) AS c
            """;

    private final DatabaseClient database;
    private final Clock clock;

    StockDashboard(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param none of those that nobody has assessed */
    record OfTiers(long total, long a, long b, long c, long none) {}

    /** @param key id of the holder, or of the chain; a patent of two chains counts in both */
    record TierLine(String key, String name, OfTiers tiers) {}

    record Counts(Instant asOf, OfTiers tiers, List<TierLine> holders, List<TierLine> chains) {}

    private record Cell(String key, String name, String tier, long count) {}

    Mono<Counts> count(StockFilter filter) {
        var holders = cells(BY_HOLDER + StockEntry.FROM + filter.where() + " GROUP BY stock.holder, counted", filter);
        var chains = cells(BY_CHAIN + StockEntry.FROM + CHAINS + filter.where() + " GROUP BY c.chain, counted", filter);
        return Mono.zip(
                holders,
                chains,
                (whose, where) -> new Counts(clock.instant(), tiers(whose), lines(whose), lines(where)));
    }

    private Mono<List<Cell>> cells(String sql, StockFilter filter) {
        return filter.bind(database.sql(sql))
                .map(columns -> new Row(columns))
                .all()
                .map(row -> new Cell(row.text("key"), row.text("name"), row.text("counted"), row.number("n")))
                .collectList();
    }

    private static List<TierLine> lines(List<Cell> cells) {
        return cells.stream().collect(Collectors.groupingBy(Cell::key)).entrySet().stream()
                .map(entry ->
                        new TierLine(entry.getKey(), entry.getValue().getFirst().name(), tiers(entry.getValue())))
                .sorted(Comparator.comparing((TierLine line) -> -line.tiers().total())
                        .thenComparing(TierLine::key))
                .toList();
    }

    private static OfTiers tiers(List<Cell> cells) {
        return new OfTiers(sum(cells, ""), sum(cells, "A"), sum(cells, "B"), sum(cells, "C"), sum(cells, "NONE"));
    }

    private static long sum(List<Cell> cells, String tier) {
        return cells.stream()
                .filter(cell -> tier.isEmpty() || cell.tier().equals(tier))
                .mapToLong(Cell::count)
                .sum();
    }
}
