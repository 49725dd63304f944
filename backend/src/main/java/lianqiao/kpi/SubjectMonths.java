package lianqiao.kpi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import lianqiao.kpi.Counted.Subjects;

/**
 * In which months a subject counts, and what a change of it does to the numbers of subjects; pure. A month is kept with the one before it in
 * which the same subject counted: so the number of different subjects of any time is a sum, however many entries they have.
 */
final class SubjectMonths {
    /** A subject of a measure in a place. */
    record Key(String measure, String place, String subject) {}

    /** What is kept of it in one month. */
    record Month(Key key, int month) {}

    /** @param real the part that is no demonstration */
    record Sum(long value, long real) {
        static final Sum NOTHING = new Sum(0, 0);

        Sum plus(long amount, boolean demonstration) {
            return new Sum(value + amount, demonstration ? real : real + amount);
        }
    }

    private final Map<Key, NavigableMap<Integer, Sum>> months = new HashMap<>();
    private final Map<Key, Map<Integer, Sum>> changed = new HashMap<>();
    private final Map<Subjects, Long> moved = new HashMap<>();

    /** What is kept of it so far; before any change of the same subject. */
    void keep(Key key, int month, Sum sum) {
        months.computeIfAbsent(key, unknown -> new TreeMap<>()).put(month, sum);
    }

    void add(Key key, int month, long amount, boolean demonstration) {
        NavigableMap<Integer, Sum> known = months.computeIfAbsent(key, unknown -> new TreeMap<>());
        firsts(key, known).forEach(first -> moved.merge(first, -1L, Long::sum));
        Sum sum = known.getOrDefault(month, Sum.NOTHING).plus(amount, demonstration);
        known.put(month, sum);
        changed.computeIfAbsent(key, unknown -> new TreeMap<>()).put(month, sum);
        firsts(key, known).forEach(first -> moved.merge(first, 1L, Long::sum));
    }

    /** The months that differ from what was kept. */
    Map<Key, Map<Integer, Sum>> changed() {
        return changed;
    }

    /** The same, each by itself. */
    Map<Month, Sum> changedMonths() {
        Map<Month, Sum> each = new HashMap<>();
        changed.forEach((key, sums) -> sums.forEach((month, sum) -> each.put(new Month(key, month), sum)));
        return each;
    }

    /** By how much the numbers of subjects change. */
    List<Subjects> moved() {
        return moved.entrySet().stream()
                .filter(change -> change.getValue() != 0)
                .map(change -> change.getKey().times(change.getValue()))
                .toList();
    }

    private static List<Subjects> firsts(Key key, NavigableMap<Integer, Sum> months) {
        List<Subjects> firsts = new ArrayList<>();
        int previous = 0;
        for (Map.Entry<Integer, Sum> month : months.entrySet()) {
            if (month.getValue().value() > 0) {
                boolean demonstration = month.getValue().real() <= 0;
                firsts.add(new Subjects(key.measure(), key.place(), month.getKey(), previous, demonstration, 1));
                previous = month.getKey();
            }
        }
        return firsts;
    }
}
