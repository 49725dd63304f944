package lianqiao.kpi;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.shared.Binding;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What was counted up to a moment, or along one chain: added up anew from the ledger's entries, as the running totals don't tell it. Its cost
 * grows with the number of entries; the database does the sums, and what is looked at one by one is read entry by entry.
 */
@Component
class PastTallies {
    private static final String ENTRIES = """
             FROM ledger_entry WHERE recorded_at < :until AND (:centre::uuid IS NULL OR centre = :centre::uuid)
                AND (:node::text IS NULL OR node LIKE :node::text)
            """;

    private final DatabaseClient database;
    private final Measures measures;
    private final SubjectTotals subjects;
    private final Items items;

    PastTallies(DatabaseClient database, Measures measures, SubjectTotals subjects, Items items) {
        this.database = database;
        this.measures = measures;
        this.subjects = subjects;
        this.items = items;
    }

    /** @param chain key of a chain; null for all, and what has no node */
    Mono<Counted> of(List<String> places, @Nullable UUID centre, @Nullable String chain, Instant until) {
        String node = chain == null ? null : chain + "/%";
        return Mono.zip(
                        cells(places, centre, node, until).collectList(),
                        looked(centre, node, until).collectList())
                .map(both -> new Counted(both.getT1(), subjects(both.getT2()), items(both.getT2())));
    }

    private Flux<Counted.Cell> cells(List<String> places, @Nullable UUID centre, @Nullable String node, Instant until) {
        var query = database.sql("""
                        WITH counted AS (
                            SELECT measure, to_char(occurred_at AT TIME ZONE 'Asia/Shanghai', 'YYYYMM')::int AS month, supply_region,
                                demand_region, supply_park, demand_park, basis, demonstration, sum(amount) AS value, count(*) AS entries
                            %s GROUP BY 1, 2, 3, 4, 5, 6, 7, 8)
                        SELECT t.measure, s.side, p.place, t.month, t.basis, t.demonstration, sum(t.value)::bigint AS value,
                            sum(t.entries)::bigint AS entries
                        FROM counted t
                        CROSS JOIN (VALUES ('SUPPLY', true, false), ('DEMAND', false, true), ('EITHER', true, true))
                            AS s (side, supply, demand)
                        CROSS JOIN LATERAL (
                            SELECT '' AS place
                            UNION SELECT unnest(ARRAY[t.supply_region, substr(t.supply_region, 1, 4) || '00',
                                substr(t.supply_region, 1, 2) || '0000', t.supply_park]) WHERE s.supply
                            UNION SELECT unnest(ARRAY[t.demand_region, substr(t.demand_region, 1, 4) || '00',
                                substr(t.demand_region, 1, 2) || '0000', t.demand_park]) WHERE s.demand) AS p
                        WHERE p.place = ANY(:places) GROUP BY 1, 2, 3, 4, 5, 6
                        """.formatted(ENTRIES)).bind("places", places.toArray(String[]::new));
        return bound(query, centre, node, until)
                .map(columns -> PlaceTotals.cell(new Row(columns)))
                .all();
    }

    /** Entries of measures that are looked at one by one, or by subject, in their order. */
    private Flux<Entry> looked(@Nullable UUID centre, @Nullable String node, Instant until) {
        String[] names = measures.names().stream()
                .filter(name -> measures.find(name)
                        .filter(measure -> measure.keeps() != Measure.Keeps.SUMS)
                        .isPresent())
                .toArray(String[]::new);
        var query = database.sql("SELECT *" + ENTRIES + " AND measure = ANY(:names) ORDER BY seq")
                .bind("names", names);
        return bound(query, centre, node, until)
                .map(columns -> EntryRow.read(new Row(columns)))
                .all();
    }

    private static GenericExecuteSpec bound(
            GenericExecuteSpec query, @Nullable UUID centre, @Nullable String node, Instant until) {
        var timed = query.bind("until", until.atOffset(ZoneOffset.UTC));
        return Binding.orNull(Binding.orNull(timed, "centre", UUID.class, centre), "node", String.class, node);
    }

    private List<Counted.Subjects> subjects(List<Entry> entries) {
        var months = new SubjectMonths();
        subjects.counted(entries).forEach(fact -> subjects.add(months, fact));
        return months.moved();
    }

    private List<Counted.Item> items(List<Entry> entries) {
        return items.changed(items.kept(entries), Map.of()).stream()
                .filter(item -> item.until() == null || item.until().isAfter(item.on()))
                .toList();
    }
}
