package lianqiao.patent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.shared.Binding;
import lianqiao.shared.Regions;
import lianqiao.shared.SortKey;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** A request within what its asker may read, as SQL on {@link StockEntry#FROM}. */
record StockFilter(StockRequest asked, StockScope scope) {
    private static final String NODES = " AND EXISTS (SELECT 1 FROM jsonb_array_elements(stock.nodes) AS n ";
    private static final String CHAIN_OF_NEED =
            NODES + "JOIN asked_node AS a ON split_part(a.node, '/', 1) = split_part(n ->> 'node', '/', 1) ";
    private static final String TIER = " AND coalesce(standing.kept, standing.tier, 'NONE') = ANY (:tiers)";
    private static final String DECLARED =
            "EXISTS (SELECT 1 FROM stock_licence AS d WHERE d.patent = stock.patent AND d.holder = stock.holder)";

    String where() {
        var where = new StringBuilder(scope.where());
        add(where, asked.q() != null, " AND (stock.title ILIKE :like OR starts_with(stock.number, :digits))");
        add(where, !asked.tier().isEmpty(), TIER);
        add(where, !asked.holder().isEmpty(), " AND stock.holder = ANY (:holders)");
        add(where, !asked.ids().isEmpty(), " AND stock.id = ANY (:ids)");
        add(where, !asked.chain().isEmpty(), NODES + "WHERE split_part(n ->> 'node', '/', 1) = ANY (:chains))");
        add(where, !asked.node().isEmpty(), NODES + "WHERE n ->> 'node' = ANY (:nodes))");
        add(where, !asked.willingness().isEmpty(), " AND stock.willingness && :willing");
        add(where, asked.region() != null, " AND starts_with(stock.region, :region)");
        add(where, asked.firm() != null, CHAIN_OF_NEED + "WHERE a.organisation = :firm)");
        add(
                where,
                asked.park() != null,
                CHAIN_OF_NEED + "JOIN organisation AS o ON o.id = a.organisation WHERE o.park = :park)");
        if (asked.registered() != null) {
            where.append(" AND registration.stock IS ").append(asked.registered() ? "NOT NULL" : "NULL");
        }
        if (asked.declared() != null) {
            where.append(asked.declared() ? " AND " : " AND NOT ").append(DECLARED);
        }
        return where.toString();
    }

    private static void add(StringBuilder where, boolean wanted, String condition) {
        if (wanted) {
            where.append(condition);
        }
    }

    String orderBy() {
        return (asked.sort() == null ? StockSort.NEWEST : SortKey.of(StockSort.class, asked.sort())).orderBy();
    }

    GenericExecuteSpec bind(GenericExecuteSpec statement) {
        return statement.bindValues(values());
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        scope.bind(values);
        if (asked.q() != null) {
            values.put("like", Binding.containing(asked.q()));
            values.put("digits", asked.q().strip().replaceFirst("(?i)^ZL", ""));
        }
        putAll(values, "tiers", asked.tier());
        putAll(values, "chains", asked.chain());
        putAll(values, "nodes", asked.node());
        putAll(values, "willing", asked.willingness().stream().map(Enum::name).toList());
        putIds(values, "holders", asked.holder());
        putIds(values, "ids", asked.ids());
        if (asked.region() != null) {
            values.put("region", Regions.prefix(asked.region()));
        }
        if (asked.firm() != null) {
            values.put("firm", asked.firm());
        }
        if (asked.park() != null) {
            values.put("park", asked.park());
        }
        return values;
    }

    private static void putAll(Map<String, Object> values, String name, List<String> wanted) {
        if (!wanted.isEmpty()) {
            values.put(name, wanted.toArray(String[]::new));
        }
    }

    private static void putIds(Map<String, Object> values, String name, List<UUID> wanted) {
        if (!wanted.isEmpty()) {
            values.put(name, wanted.toArray(UUID[]::new));
        }
    }
}
