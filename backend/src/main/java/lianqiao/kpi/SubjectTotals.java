package lianqiao.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianqiao.kpi.Counted.Subjects;
import lianqiao.kpi.SubjectMonths.Key;
import lianqiao.kpi.SubjectMonths.Sum;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The tables of subjects that count once, and of how many they are. */
@Component
class SubjectTotals {
    private record Line(Key key, int month, Sum sum) {}

    private final DatabaseClient database;
    private final Measures measures;

    SubjectTotals(DatabaseClient database, Measures measures) {
        this.database = database;
        this.measures = measures;
    }

    Mono<Void> add(List<Entry> entries) {
        List<Fact> facts = counted(entries);
        return facts.isEmpty()
                ? Mono.empty()
                : kept(facts).flatMap(months -> {
                    facts.forEach(fact -> add(months, fact));
                    return save(months).then(move(months.moved()));
                });
    }

    /** Facts whose subjects are counted. */
    List<Fact> counted(List<Entry> entries) {
        return entries.stream()
                .map(Entry::fact)
                .filter(fact -> measures.keeps(fact, Measure.Keeps.SUBJECTS)
                        && fact.dimensions().subject() != null)
                .toList();
    }

    void add(SubjectMonths months, Fact fact) {
        Dimensions by = fact.dimensions();
        String subject = String.valueOf(by.subject());
        measures.sideOf(fact)
                .places(by)
                .forEach(place -> months.add(
                        new Key(fact.measure(), place, subject), fact.month(), fact.amount(), by.demonstration()));
    }

    private Mono<SubjectMonths> kept(List<Fact> facts) {
        var months = new SubjectMonths();
        return database.sql("""
                        SELECT s.* FROM measure_subject s
                        JOIN (SELECT DISTINCT * FROM unnest(:measures::text[], :subjects::text[])) AS asked (measure, subject)
                            USING (measure, subject)""")
                .bind("measures", Columns.texts(facts, Fact::measure))
                .bind("subjects", Columns.texts(facts, fact -> fact.dimensions().subject()))
                .map(Row::new)
                .all()
                .doOnNext(row -> months.keep(
                        new Key(row.text("measure"), row.text("place"), row.text("subject")),
                        row.count("month"),
                        new Sum(row.number("value"), row.number("real"))))
                .then(Mono.just(months));
    }

    private Mono<Void> save(SubjectMonths months) {
        List<Line> lines = new ArrayList<>();
        months.changed()
                .forEach((key, changed) -> changed.forEach((month, sum) -> lines.add(new Line(key, month, sum))));
        return database.sql("""
                        INSERT INTO measure_subject (measure, subject, place, month, value, real)
                        SELECT * FROM unnest(:measure::text[], :subject::text[], :place::text[], :month::bigint[], :value::bigint[],
                            :real::bigint[])
                        ON CONFLICT (measure, subject, place, month) DO UPDATE SET value = excluded.value, real = excluded.real""")
                .bind("measure", Columns.texts(lines, line -> line.key().measure()))
                .bind("subject", Columns.texts(lines, line -> line.key().subject()))
                .bind("place", Columns.texts(lines, line -> line.key().place()))
                .bind("month", Columns.numbers(lines, line -> (long) line.month()))
                .bind("value", Columns.numbers(lines, line -> line.sum().value()))
                .bind("real", Columns.numbers(lines, line -> line.sum().real()))
                .then();
    }

    private Mono<Void> move(List<Subjects> moved) {
        return database.sql("""
                        INSERT INTO subject_total AS t (place, measure, month, previous, demonstration, subjects)
                        SELECT * FROM unnest(:place::text[], :measure::text[], :month::bigint[], :previous::bigint[],
                            :demonstration::boolean[], :subjects::bigint[])
                        ON CONFLICT (place, measure, month, previous, demonstration)
                        DO UPDATE SET subjects = t.subjects + excluded.subjects""")
                .bind("place", Columns.texts(moved, Subjects::place))
                .bind("measure", Columns.texts(moved, Subjects::measure))
                .bind("month", Columns.numbers(moved, one -> (long) one.month()))
                .bind("previous", Columns.numbers(moved, one -> (long) one.previous()))
                .bind("demonstration", Columns.truths(moved, Subjects::demonstration))
                .bind("subjects", Columns.numbers(moved, Subjects::subjects))
                .then();
    }

    /** @param monthly else each year stands in its December, and who counted before in the same year is left out */
    Flux<Subjects> of(List<String> places, boolean monthly) {
        return database.sql(monthly ? "SELECT * FROM subject_total WHERE place = ANY(:places) AND subjects <> 0" : """
                        SELECT place, measure, month / 100 * 100 + 12 AS month,
                            CASE WHEN previous = 0 THEN 0 ELSE previous / 100 * 100 + 12 END AS previous, demonstration,
                            sum(subjects)::bigint AS subjects
                        FROM subject_total WHERE place = ANY(:places) AND previous / 100 < month / 100 GROUP BY 1, 2, 3, 4, 5""")
                .bind("places", places.toArray(String[]::new))
                .map(columns -> subjects(new Row(columns)))
                .all();
    }

    /** All of them, as they stand now. */
    Flux<Subjects> all() {
        return database.sql("SELECT * FROM subject_total WHERE subjects <> 0")
                .map(columns -> subjects(new Row(columns)))
                .all();
    }

    /** What each subject counts in each month: of it the numbers of subjects are made. */
    Mono<Map<SubjectMonths.Month, Sum>> months() {
        return database.sql("SELECT * FROM measure_subject")
                .map(Row::new)
                .all()
                .collectMap(
                        row -> new SubjectMonths.Month(
                                new Key(row.text("measure"), row.text("place"), row.text("subject")),
                                row.count("month")),
                        row -> new Sum(row.number("value"), row.number("real")));
    }

    private static Subjects subjects(Row row) {
        return new Subjects(
                row.text("measure"),
                row.text("place"),
                row.count("month"),
                row.count("previous"),
                row.flag("demonstration"),
                row.number("subjects"));
    }
}
