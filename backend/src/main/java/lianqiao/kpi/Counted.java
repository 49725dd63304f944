package lianqiao.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the measures counted, as the running totals keep it; pure. */
final class Counted {
    static final Counted NOTHING = new Counted(List.of(), List.of(), List.of());

    /** What a measure adds up to in a place and month, by the region of one side. */
    record Cell(
            String measure,
            Side side,
            String place,
            int month,
            @Nullable String basis,
            boolean demonstration,
            long value,
            long entries) {}

    /**
     * How many subjects counted in a month and place, and when before.
     *
     * @param previous the month before it in which they counted there; 0 for none
     */
    record Subjects(String measure, String place, int month, int previous, boolean demonstration, long subjects) {
        Subjects times(long factor) {
            return new Subjects(measure, place, month, previous, demonstration, subjects * factor);
        }
    }

    /**
     * One thing that is looked at by itself: a statement, a portfolio, the revenue of one organisation.
     *
     * @param until the day from which it is no more; absent while it stands
     * @param entry its row in the ledger
     */
    record Item(
            String measure,
            String fact,
            @Nullable String subject,
            @Nullable String region,
            @Nullable String park,
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable String basis,
            long value,
            boolean demonstration,
            long entry) {
        boolean liesIn(String place) {
            return place.equals(Places.EVERYWHERE)
                    || place.equals(park)
                    || region != null && Places.lies(region, place);
        }

        /** At the end of that day. */
        boolean stands(LocalDate end) {
            return !on.isAfter(end) && (until == null || until.isAfter(end));
        }

        Item standing(LocalDate since, @Nullable LocalDate end, long amount, long row) {
            return new Item(measure, fact, subject, region, park, since, end, basis, amount, demonstration, row);
        }

        /** Of that very place: what is said of a park is not said of its region. */
        boolean isOf(String place) {
            return place.equals(park == null ? region : park);
        }
    }

    /** A value, how much of it is demonstration, and of how many entries it is made. */
    record Value(long value, long demonstration, long entries) {
        static final Value NOTHING = new Value(0, 0, 0);

        Value plus(Value other) {
            return new Value(value + other.value, demonstration + other.demonstration, entries + other.entries);
        }

        Value minus(Value other) {
            return new Value(value - other.value, demonstration - other.demonstration, entries + other.entries);
        }
    }

    private record Key(String measure, @Nullable Side side, String place) {}

    private final Map<Key, List<Cell>> cells;
    private final Map<Key, List<Subjects>> subjects;
    private final Map<String, List<Item>> items;

    Counted(List<Cell> cells, List<Subjects> subjects, List<Item> items) {
        this.cells = cells.stream().collect(Collectors.groupingBy(c -> new Key(c.measure, c.side, c.place)));
        this.subjects = subjects.stream().collect(Collectors.groupingBy(s -> new Key(s.measure, null, s.place)));
        this.items = items.stream().collect(Collectors.groupingBy(Item::measure));
    }

    /** @param bases null: all, and what has no basis */
    Value sum(String measure, Side side, String place, @Nullable Set<String> bases, Span span) {
        return cells(measure, side, place, bases)
                .filter(cell -> span.holds(cell.month))
                .map(cell -> new Value(cell.value, cell.demonstration ? cell.value : 0, cell.entries))
                .reduce(Value.NOTHING, Value::plus);
    }

    /** The same month by month; a month without any is left out. */
    Map<Integer, Long> months(String measure, Side side, String place, @Nullable Set<String> bases, Span span) {
        return cells(measure, side, place, bases)
                .filter(cell -> span.holds(cell.month))
                .collect(Collectors.groupingBy(Cell::month, TreeMap::new, Collectors.summingLong(Cell::value)));
    }

    /** How many different subjects counted within that time: each in its first month of it, however often after. */
    Value subjects(String measure, String place, Span span) {
        return firsts(measure, place, span)
                .map(first -> new Value(first.subjects, first.demonstration ? first.subjects : 0, first.subjects))
                .reduce(Value.NOTHING, Value::plus);
    }

    Map<Integer, Long> subjectMonths(String measure, String place, Span span) {
        return firsts(measure, place, span)
                .collect(Collectors.groupingBy(
                        Subjects::month, TreeMap::new, Collectors.summingLong(Subjects::subjects)));
    }

    /** Of one measure, those that are asked for. */
    Stream<Item> items(String measure, Predicate<Item> wanted) {
        return items.getOrDefault(measure, List.of()).stream().filter(wanted);
    }

    private Stream<Cell> cells(String measure, Side side, String place, @Nullable Set<String> bases) {
        return cells.getOrDefault(new Key(measure, side, place), List.of()).stream()
                .filter(cell -> bases == null || cell.basis != null && bases.contains(cell.basis));
    }

    private Stream<Subjects> firsts(String measure, String place, Span span) {
        return subjects.getOrDefault(new Key(measure, null, place), List.of()).stream()
                .filter(first -> span.holds(first.month) && first.previous < span.from());
    }
}
