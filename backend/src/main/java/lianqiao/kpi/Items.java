package lianqiao.kpi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lianqiao.kpi.Counted.Item;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of facts that are looked at one by one. */
@Component
class Items {
    private final DatabaseClient database;
    private final Measures measures;

    Items(DatabaseClient database, Measures measures) {
        this.database = database;
        this.measures = measures;
    }

    Mono<Void> add(List<Entry> entries) {
        List<Entry> told = kept(entries);
        return told.isEmpty()
                ? Mono.empty()
                : before(told).map(kept -> changed(told, kept)).flatMap(this::save);
    }

    /** Entries of measures that are looked at one by one. */
    List<Entry> kept(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> measures.keeps(entry.fact(), Measure.Keeps.ITEMS))
                .toList();
    }

    /** Those that the entries change, as they are afterwards. */
    Collection<Item> changed(List<Entry> entries, Map<Map.Entry<String, String>, Item> kept) {
        Map<Map.Entry<String, String>, Item> changed = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Map.Entry<String, String> said = entry.fact().said();
            Item before = changed.getOrDefault(said, kept.get(said));
            changed.put(said, after(before, entry));
        }
        return changed.values();
    }

    /** An entry of something that stands takes it back; of something that doesn't it tells it, anew if its day is later. */
    private Item after(@Nullable Item before, Entry entry) {
        Fact fact = entry.fact();
        LocalDate day = fact.day();
        if (before == null) {
            return item(entry, day);
        }
        if (before.until() == null) {
            return before.standing(before.on(), day, before.value(), before.entry());
        }
        LocalDate on = day.isAfter(before.until()) ? day : before.on();
        return before.standing(on, null, fact.amount(), entry.seq());
    }

    private Item item(Entry entry, LocalDate day) {
        Fact fact = entry.fact();
        Dimensions by = fact.dimensions();
        boolean demand = measures.sideOf(fact) == Side.DEMAND;
        return new Item(
                fact.measure(),
                fact.said().getValue(),
                by.subject(),
                demand ? by.demandRegion() : by.supplyRegion(),
                demand ? by.demandPark() : by.supplyPark(),
                day,
                null,
                by.basis(),
                fact.amount(),
                by.demonstration(),
                entry.seq());
    }

    private Mono<Map<Map.Entry<String, String>, Item>> before(List<Entry> entries) {
        List<Fact> facts = entries.stream().map(Entry::fact).toList();
        return database.sql("""
                        SELECT i.* FROM measure_item i
                        JOIN (SELECT DISTINCT * FROM unnest(:measures::text[], :facts::text[])) AS asked (measure, fact)
                            USING (measure, fact)""")
                .bind("measures", Columns.texts(facts, Fact::measure))
                .bind("facts", Columns.texts(facts, fact -> fact.said().getValue()))
                .map(columns -> item(new Row(columns)))
                .all()
                .collect(Collectors.toMap(item -> Map.entry(item.measure(), item.fact()), item -> item));
    }

    private Mono<Void> save(Collection<Item> items) {
        return database.sql("""
                        INSERT INTO measure_item (measure, fact, subject, region, park, on_day, until_day, basis, value, demonstration, entry)
                        SELECT measure, fact, subject, region, park, on_day::date, until_day::date, basis, value, demonstration, entry
                        FROM unnest(:measure::text[], :fact::text[], :subject::text[], :region::text[], :park::text[], :on::text[],
                            :until::text[], :basis::text[], :value::bigint[], :demonstration::boolean[], :entry::bigint[])
                            AS t (measure, fact, subject, region, park, on_day, until_day, basis, value, demonstration, entry)
                        ON CONFLICT (measure, fact) DO UPDATE SET on_day = excluded.on_day, until_day = excluded.until_day,
                            value = excluded.value, entry = excluded.entry""")
                .bind("measure", Columns.texts(items, Item::measure))
                .bind("fact", Columns.texts(items, Item::fact))
                .bind("subject", Columns.texts(items, Item::subject))
                .bind("region", Columns.texts(items, Item::region))
                .bind("park", Columns.texts(items, Item::park))
                .bind("on", Columns.texts(items, item -> item.on().toString()))
                .bind(
                        "until",
                        Columns.texts(
                                items,
                                item -> item.until() == null
                                        ? null
                                        : item.until().toString()))
                .bind("basis", Columns.texts(items, Item::basis))
                .bind("value", Columns.numbers(items, Item::value))
                .bind("demonstration", Columns.truths(items, Item::demonstration))
                .bind("entry", Columns.numbers(items, Item::entry))
                .then();
    }

    /** Every one, also those that never stood for a day. */
    Flux<Item> everyOne() {
        return database.sql("SELECT * FROM measure_item")
                .map(columns -> item(new Row(columns)))
                .all();
    }

    /** All that stand, or stood for a while. */
    Flux<Item> all() {
        return database.sql("SELECT * FROM measure_item WHERE until_day IS NULL OR until_day > on_day")
                .map(columns -> item(new Row(columns)))
                .all();
    }

    private static Item item(Row row) {
        return new Item(
                row.text("measure"),
                row.text("fact"),
                row.maybe("subject", String.class),
                row.maybe("region", String.class),
                row.maybe("park", String.class),
                row.date("on_day"),
                row.maybe("until_day", LocalDate.class),
                row.maybe("basis", String.class),
                row.number("value"),
                row.flag("demonstration"),
                row.number("entry"));
    }
}
