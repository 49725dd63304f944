package lianqiao.kpi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianqiao.shared.Page;
import lianqiao.shared.Regions;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The way down from a figure to its entries, newest first. */
@Component
class LedgerPages {
    private final DatabaseClient database;

    LedgerPages(DatabaseClient database) {
        this.database = database;
    }

    Mono<Page<Entry>> page(LedgerQuery query) {
        Conditions where = Conditions.of(query);
        return count(where).zipWith(entries(where, query).collectList(), Page::new);
    }

    private Mono<Long> count(Conditions where) {
        return database.sql("SELECT count(*) FROM ledger_entry" + where.text())
                .bindValues(where.values())
                .mapValue(Long.class)
                .one();
    }

    private Flux<Entry> entries(Conditions where, LedgerQuery query) {
        Map<String, Object> values = new HashMap<>(where.values());
        values.put("limit", query.page().size());
        values.put("offset", query.page().offset());
        return database.sql(
                        "SELECT * FROM ledger_entry" + where.text() + " ORDER BY seq DESC LIMIT :limit OFFSET :offset")
                .bindValues(values)
                .map(row -> EntryRow.read(new Row(row)))
                .all();
    }

    /** The parts of WHERE that are asked for; every value is bound. */
    private record Conditions(List<String> parts, Map<String, Object> values) {
        static Conditions of(LedgerQuery query) {
            Conditions where = new Conditions(new ArrayList<>(), new HashMap<>());
            where.add("measure = :measure", "measure", query.measure());
            where.add("centre = :centre", "centre", query.centre());
            where.add("campaign = :campaign", "campaign", query.campaign());
            where.add("basis = :basis", "basis", query.basis());
            where.add(side(query.side()), "region", prefix(query.region()));
            return where;
        }

        String text() {
            return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
        }

        private void add(String part, String name, @Nullable Object value) {
            if (value != null) {
                parts.add(part);
                values.put(name, value);
            }
        }

        private static String side(@Nullable Side side) {
            return switch (side == null ? Side.EITHER : side) {
                case SUPPLY -> "supply_region LIKE :region";
                case DEMAND -> "demand_region LIKE :region";
                case EITHER -> "(supply_region LIKE :region OR demand_region LIKE :region)";
            };
        }

        private static @Nullable String prefix(@Nullable String region) {
            return region == null ? null : Regions.prefix(region) + "%";
        }
    }
}
