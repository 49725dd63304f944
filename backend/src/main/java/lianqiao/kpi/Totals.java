package lianqiao.kpi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Running totals of the ledger, moved in the transaction that adds its entries: by month, and by all that an entry is counted by. */
@Component
class Totals {
    /** What a total is kept by. */
    record Key(
            String measure,
            long month,
            @Nullable String supplyRegion,
            @Nullable String demandRegion,
            @Nullable String supplyPark,
            @Nullable String demandPark,
            @Nullable UUID centre,
            @Nullable UUID campaign,
            @Nullable String basis,
            boolean demonstration) {
        static Key of(Fact fact) {
            Dimensions by = fact.dimensions();
            return new Key(
                    fact.measure(),
                    fact.month(),
                    by.supplyRegion(),
                    by.demandRegion(),
                    by.supplyPark(),
                    by.demandPark(),
                    by.centre(),
                    by.campaign(),
                    by.basis(),
                    by.demonstration());
        }
    }

    /** What some entries add up to. */
    record Sum(long value, long entries) {
        static Sum of(Entry entry) {
            return new Sum(entry.fact().amount(), 1);
        }

        Sum plus(Sum other) {
            return new Sum(value + other.value, entries + other.entries);
        }
    }

    private final DatabaseClient database;
    private final PlaceTotals places;
    private final SubjectTotals subjects;
    private final Items items;

    Totals(DatabaseClient database, PlaceTotals places, SubjectTotals subjects, Items items) {
        this.database = database;
        this.places = places;
        this.subjects = subjects;
        this.items = items;
    }

    /** All of them, as they stand now. */
    Mono<Map<Key, Sum>> all() {
        return database.sql("SELECT * FROM measure_total")
                .map(Row::new)
                .all()
                .collectMap(
                        row -> new Key(
                                row.text("measure"),
                                row.count("month"),
                                row.maybe("supply_region", String.class),
                                row.maybe("demand_region", String.class),
                                row.maybe("supply_park", String.class),
                                row.maybe("demand_park", String.class),
                                row.maybe("centre", UUID.class),
                                row.maybe("campaign", UUID.class),
                                row.maybe("basis", String.class),
                                row.flag("demonstration")),
                        row -> new Sum(row.number("value"), row.number("entries")));
    }

    Mono<Void> add(List<Entry> entries) {
        return sums(entries)
                .then(places.add(entries))
                .then(subjects.add(entries))
                .then(items.add(entries));
    }

    private Mono<Void> sums(List<Entry> entries) {
        Map<Key, Sum> sums = new LinkedHashMap<>();
        entries.forEach(entry -> sums.merge(Key.of(entry.fact()), Sum.of(entry), Sum::plus));
        Set<Key> keys = sums.keySet();
        return database.sql("""
                        INSERT INTO measure_total AS t (measure, month, supply_region, demand_region, supply_park, demand_park, centre,
                            campaign, basis, demonstration, value, entries)
                        SELECT * FROM unnest(:measure::text[], :month::bigint[], :supply_region::text[], :demand_region::text[],
                            :supply_park::text[], :demand_park::text[], :centre::uuid[], :campaign::uuid[], :basis::text[],
                            :demonstration::boolean[], :value::bigint[], :entries::bigint[])
                        ON CONFLICT (measure, month, supply_region, demand_region, supply_park, demand_park, centre, campaign, basis,
                            demonstration)
                        DO UPDATE SET value = t.value + excluded.value, entries = t.entries + excluded.entries""")
                .bind("measure", Columns.texts(keys, Key::measure))
                .bind("month", Columns.numbers(keys, Key::month))
                .bind("supply_region", Columns.texts(keys, Key::supplyRegion))
                .bind("demand_region", Columns.texts(keys, Key::demandRegion))
                .bind("supply_park", Columns.texts(keys, Key::supplyPark))
                .bind("demand_park", Columns.texts(keys, Key::demandPark))
                .bind("centre", Columns.ids(keys, Key::centre))
                .bind("campaign", Columns.ids(keys, Key::campaign))
                .bind("basis", Columns.texts(keys, Key::basis))
                .bind("demonstration", Columns.truths(keys, Key::demonstration))
                .bind("value", Columns.numbers(sums.values(), Sum::value))
                .bind("entries", Columns.numbers(sums.values(), Sum::entries))
                .then();
    }
}
