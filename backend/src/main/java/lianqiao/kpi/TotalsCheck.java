package lianqiao.kpi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Adds up anew, from the entries that an audit walks, everything that the scoreboard reads: the totals by place, the numbers of subjects and
 * what is looked at one by one. It uses the rules by which the reader keeps them, and tells each measure of which the tables say otherwise.
 */
final class TotalsCheck {
    /** The tables as they stood when the audit began. */
    record Kept(Map<PlaceTotals.Key, Totals.Sum> places, Set<Counted.Subjects> subjects, Set<Counted.Item> items) {
        static final Kept NOTHING = new Kept(Map.of(), Set.of(), Set.of());
    }

    private final SubjectTotals subjectRules;
    private final Items itemRules;
    private final Map<PlaceTotals.Key, Totals.Sum> places = new HashMap<>();
    private final SubjectMonths months = new SubjectMonths();
    private final Map<Map.Entry<String, String>, Counted.Item> items = new HashMap<>();

    TotalsCheck(SubjectTotals subjectRules, Items itemRules) {
        this.subjectRules = subjectRules;
        this.itemRules = itemRules;
    }

    void walk(List<Entry> page) {
        page.forEach(entry -> PlaceTotals.keys(entry.fact())
                .forEach(key -> places.merge(key, Totals.Sum.of(entry), Totals.Sum::plus)));
        subjectRules.counted(page).forEach(fact -> subjectRules.add(months, fact));
        itemRules
                .changed(itemRules.kept(page), items)
                .forEach(item -> items.put(Map.entry(item.measure(), item.fact()), item));
    }

    /** One finding for each table and measure that differs. @param seq the last row that was walked */
    List<Finding> findings(Kept kept, long seq) {
        List<Finding> findings = new ArrayList<>();
        told(findings, seq, "place_total", differing(places.entrySet(), kept.places.entrySet(), cell -> cell.getKey()
                .measure()));
        told(
                findings,
                seq,
                "subject_total",
                differing(new HashSet<>(months.moved()), kept.subjects, Counted.Subjects::measure));
        told(
                findings,
                seq,
                "measure_item",
                differing(new HashSet<>(items.values()), kept.items, Counted.Item::measure));
        return findings;
    }

    private static <T> Set<String> differing(Set<T> added, Set<T> kept, Function<T, String> measure) {
        Set<String> differing = new TreeSet<>();
        Stream.concat(
                        added.stream().filter(one -> !kept.contains(one)),
                        kept.stream().filter(one -> !added.contains(one)))
                .forEach(one -> differing.add(measure.apply(one)));
        return differing;
    }

    private static void told(List<Finding> findings, long seq, String table, Set<String> measures) {
        measures.forEach(measure -> findings.add(Finding.table(seq, table, measure)));
    }
}
