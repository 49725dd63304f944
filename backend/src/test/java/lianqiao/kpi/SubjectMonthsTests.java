package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianqiao.kpi.Counted.Subjects;
import lianqiao.kpi.SubjectMonths.Key;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However facts come and are taken back, batch by batch: the subjects of any time are those that count in one of its months. */
class SubjectMonthsTests {
    private static final int SUBJECTS = 3;

    /** Each number is a fact of one of three subjects in one of eight months; one that is there already is taken back. */
    @Property(tries = 300)
    void countsEachSubjectOnceInAnyTime(
            @ForAll @Size(max = 30) List<@IntRange(max = 23) Integer> facts,
            @ForAll @IntRange(min = 1, max = 8) int from,
            @ForAll @IntRange(max = 7) int length,
            @ForAll @IntRange(min = 1, max = 7) int batch) {
        Map<Integer, Long> counted = new HashMap<>();
        Map<Subjects, Long> totals = new HashMap<>();
        for (int start = 0; start < facts.size(); start += batch) {
            SubjectMonths months = new SubjectMonths();
            counted.forEach((fact, value) -> months.keep(key(fact), month(fact), new SubjectMonths.Sum(value, value)));
            for (int fact : facts.subList(start, Math.min(facts.size(), start + batch))) {
                long amount = counted.getOrDefault(fact, 0L) > 0 ? -1 : 1;
                counted.merge(fact, amount, Long::sum);
                months.add(key(fact), month(fact), amount, false);
            }
            months.moved().forEach(moved -> totals.merge(single(moved), moved.subjects(), Long::sum));
        }
        Span span = new Span(from, from + length);
        long expected = counted.entrySet().stream()
                .filter(fact -> fact.getValue() > 0 && span.holds(month(fact.getKey())))
                .map(fact -> fact.getKey() % SUBJECTS)
                .distinct()
                .count();
        List<Subjects> kept = totals.entrySet().stream()
                .map(total -> total.getKey().times(total.getValue()))
                .toList();
        assertThat(new Counted(List.of(), kept, List.of())
                        .subjects("m", "120116", span)
                        .value())
                .isEqualTo(expected);
    }

    private static Subjects single(Subjects moved) {
        return new Subjects(moved.measure(), moved.place(), moved.month(), moved.previous(), moved.demonstration(), 1);
    }

    private static Key key(int fact) {
        return new Key("m", "120116", "firm " + fact % SUBJECTS);
    }

    private static int month(int fact) {
        return fact / SUBJECTS + 1;
    }
}
