package lianqiao.kpi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.shared.Binding;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The running totals by the places of each side: what the scoreboard reads. */
@Component
class PlaceTotals {
    /** What a total is kept by. */
    record Key(
            String place,
            String measure,
            Side side,
            @Nullable UUID centre,
            long month,
            @Nullable String basis,
            boolean demonstration) {}

    private final DatabaseClient database;

    PlaceTotals(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(List<Entry> entries) {
        Map<Key, Totals.Sum> sums = new LinkedHashMap<>();
        entries.forEach(
                entry -> keys(entry.fact()).forEach(key -> sums.merge(key, Totals.Sum.of(entry), Totals.Sum::plus)));
        Set<Key> keys = sums.keySet();
        return database.sql("""
                        INSERT INTO place_total AS t (place, measure, side, centre, month, basis, demonstration, value, entries)
                        SELECT * FROM unnest(:place::text[], :measure::text[], :side::text[], :centre::uuid[], :month::bigint[],
                            :basis::text[], :demonstration::boolean[], :value::bigint[], :entries::bigint[])
                        ON CONFLICT (place, measure, side, centre, month, basis, demonstration)
                        DO UPDATE SET value = t.value + excluded.value, entries = t.entries + excluded.entries""")
                .bind("place", Columns.texts(keys, Key::place))
                .bind("measure", Columns.texts(keys, Key::measure))
                .bind("side", Columns.texts(keys, key -> key.side().name()))
                .bind("centre", Columns.ids(keys, Key::centre))
                .bind("month", Columns.numbers(keys, Key::month))
                .bind("basis", Columns.texts(keys, Key::basis))
                .bind("demonstration", Columns.truths(keys, Key::demonstration))
                .bind("value", Columns.numbers(sums.values(), Totals.Sum::value))
                .bind("entries", Columns.numbers(sums.values(), Totals.Sum::entries))
                .then();
    }

    static Stream<Key> keys(Fact fact) {
        Dimensions by = fact.dimensions();
        return Stream.of(Side.values())
                .flatMap(side -> side.places(by).flatMap(place -> Stream.of((UUID) null, by.centre())
                        .distinct()
                        .map(centre -> new Key(
                                place, fact.measure(), side, centre, fact.month(), by.basis(), by.demonstration()))));
    }

    /**
     * What those terms count in those places, of one centre or of all.
     *
     * @param monthly else each year stands in its December: every figure of the scoreboard is one of whole years
     */
    Flux<Counted.Cell> of(List<Term> terms, List<String> places, @Nullable UUID centre, boolean monthly) {
        var query = database.sql("""
                        SELECT t.measure, t.side, t.place, %s AS month, t.basis, t.demonstration, sum(t.value)::bigint AS value,
                            sum(t.entries)::bigint AS entries
                        FROM place_total t JOIN (SELECT DISTINCT * FROM unnest(:measures::text[], :sides::text[])) AS asked (measure, side)
                            ON t.measure = asked.measure AND t.side = asked.side
                        WHERE t.place = ANY(:places) AND t.centre IS NOT DISTINCT FROM :centre::uuid
                        GROUP BY 1, 2, 3, 4, 5, 6""".formatted(monthly ? "t.month" : "t.month / 100 * 100 + 12"))
                .bind("measures", Columns.texts(terms, Term::measure))
                .bind("sides", Columns.texts(terms, term -> term.side().name()))
                .bind("places", places.toArray(String[]::new));
        return Binding.orNull(query, "centre", UUID.class, centre)
                .map(columns -> cell(new Row(columns)))
                .all();
    }

    /** All of them, as they stand now. */
    Mono<Map<Key, Totals.Sum>> all() {
        return database.sql("SELECT * FROM place_total")
                .map(Row::new)
                .all()
                .collectMap(
                        row -> new Key(
                                row.text("place"),
                                row.text("measure"),
                                row.oneOf(Side.class, "side"),
                                row.maybe("centre", UUID.class),
                                row.count("month"),
                                row.maybe("basis", String.class),
                                row.flag("demonstration")),
                        row -> new Totals.Sum(row.number("value"), row.number("entries")));
    }

    static Counted.Cell cell(Row row) {
        return new Counted.Cell(
                row.text("measure"),
                row.oneOf(Side.class, "side"),
                row.text("place"),
                row.count("month"),
                row.maybe("basis", String.class),
                row.flag("demonstration"),
                row.number("value"),
                row.number("entries"));
    }
}
