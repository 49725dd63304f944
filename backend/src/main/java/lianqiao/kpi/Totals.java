package lianqiao.kpi;

import io.r2dbc.spi.Readable;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lianqiao.shared.Binding;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Running totals of the ledger, moved in the transaction that adds its entries. */
@Component
class Totals {
    /** The year of a fact is the year in China. */
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private record Key(
            String measure,
            long year,
            @Nullable String supplyRegion,
            @Nullable String demandRegion,
            @Nullable UUID centre,
            @Nullable UUID campaign,
            @Nullable String basis,
            boolean demonstration) {
        static Key of(Fact fact) {
            Dimensions by = fact.dimensions();
            int year = fact.occurredAt().atZone(CHINA).getYear();
            return new Key(
                    fact.measure(),
                    year,
                    by.supplyRegion(),
                    by.demandRegion(),
                    by.centre(),
                    by.campaign(),
                    by.basis(),
                    by.demonstration());
        }
    }

    private record Sum(long value, long entries) {
        Sum plus(Sum other) {
            return new Sum(value + other.value, entries + other.entries);
        }
    }

    private final DatabaseClient database;

    Totals(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(List<Entry> entries) {
        Map<Key, Sum> sums = new LinkedHashMap<>();
        entries.forEach(
                entry -> sums.merge(Key.of(entry.fact()), new Sum(entry.fact().amount(), 1), Sum::plus));
        Set<Key> keys = sums.keySet();
        return database.sql("""
                        INSERT INTO measure_total AS t (measure, year, supply_region, demand_region, centre, campaign, basis,
                            demonstration, value, entries)
                        SELECT * FROM unnest(:measure::text[], :year::bigint[], :supply_region::text[], :demand_region::text[],
                            :centre::uuid[], :campaign::uuid[], :basis::text[], :demonstration::boolean[],
                            :value::bigint[], :entries::bigint[])
                        ON CONFLICT (measure, year, supply_region, demand_region, centre, campaign, basis, demonstration)
                        DO UPDATE SET value = t.value + excluded.value, entries = t.entries + excluded.entries""")
                .bind("measure", Columns.texts(keys, Key::measure))
                .bind("year", Columns.numbers(keys, Key::year))
                .bind("supply_region", Columns.texts(keys, Key::supplyRegion))
                .bind("demand_region", Columns.texts(keys, Key::demandRegion))
                .bind("centre", Columns.ids(keys, Key::centre))
                .bind("campaign", Columns.ids(keys, Key::campaign))
                .bind("basis", Columns.texts(keys, Key::basis))
                .bind("demonstration", Columns.truths(keys, Key::demonstration))
                .bind("value", Columns.numbers(sums.values(), Sum::value))
                .bind("entries", Columns.numbers(sums.values(), Sum::entries))
                .then();
    }

    /** Everything counted so far, added up over years and campaigns; of one centre if one is named. */
    Mono<Counted> counted(@Nullable UUID centre) {
        var query = database.sql("""
                SELECT measure, supply_region, demand_region, basis, demonstration, sum(value)::bigint AS value
                FROM measure_total WHERE :centre::uuid IS NULL OR centre = :centre::uuid
                GROUP BY measure, supply_region, demand_region, basis, demonstration""");
        return Binding.orNull(query, "centre", UUID.class, centre)
                .map(Totals::part)
                .all()
                .collectList()
                .map(Counted::new);
    }

    private static Counted.Part part(Readable columns) {
        Row row = new Row(columns);
        return new Counted.Part(
                row.text("measure"),
                row.maybe("supply_region", String.class),
                row.maybe("demand_region", String.class),
                row.maybe("basis", String.class),
                row.flag("demonstration"),
                row.number("value"));
    }
}
