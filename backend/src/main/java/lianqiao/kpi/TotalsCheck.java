package lianqiao.kpi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds up anew, from the entries that are walked, every running total and so everything that the scoreboard reads: by month and all
 * dimensions, by place, the numbers of subjects and what is looked at one by one. It uses the rules by which the reader keeps them. An audit
 * walks the ledger's entries, a rebuild those that the log tells.
 */
final class TotalsCheck {
    /**
     * The tables as they stood at one moment.
     *
     * @param subjects how many, by a row without its number
     */
    record Kept(
            Map<Totals.Key, Totals.Sum> sums,
            Map<PlaceTotals.Key, Totals.Sum> places,
            Map<Counted.Subjects, Long> subjects,
            Map<SubjectMonths.Month, SubjectMonths.Sum> months,
            Map<Map.Entry<String, String>, Counted.Item> items) {
        static final Kept NOTHING = new Kept(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

        static Kept of(
                Map<Totals.Key, Totals.Sum> sums,
                Map<PlaceTotals.Key, Totals.Sum> places,
                List<Counted.Subjects> subjects,
                Map<SubjectMonths.Month, SubjectMonths.Sum> months,
                Collection<Counted.Item> items) {
            return new Kept(
                    sums,
                    places,
                    numbers(subjects),
                    months,
                    items.stream().collect(Collectors.toMap(Kept::fact, item -> item)));
        }

        private static Map<Counted.Subjects, Long> numbers(List<Counted.Subjects> subjects) {
            return subjects.stream().collect(Collectors.toMap(row -> row.times(0), Counted.Subjects::subjects));
        }

        private static Map.Entry<String, String> fact(Counted.Item item) {
            return Map.entry(item.measure(), item.fact());
        }
    }

    private interface Telling<K, V> {
        TotalDifference tell(K key, @Nullable V kept, @Nullable V added);
    }

    private record TableOf(String table, String measure) {}

    private final SubjectTotals subjectRules;
    private final Items itemRules;
    private final Map<Totals.Key, Totals.Sum> sums = new HashMap<>();
    private final Map<PlaceTotals.Key, Totals.Sum> places = new HashMap<>();
    private final SubjectMonths months = new SubjectMonths();
    private final Map<Map.Entry<String, String>, Counted.Item> items = new HashMap<>();

    TotalsCheck(SubjectTotals subjectRules, Items itemRules) {
        this.subjectRules = subjectRules;
        this.itemRules = itemRules;
    }

    void walk(List<Entry> page) {
        for (Entry entry : page) {
            Totals.Sum sum = Totals.Sum.of(entry);
            sums.merge(Totals.Key.of(entry.fact()), sum, Totals.Sum::plus);
            PlaceTotals.keys(entry.fact()).forEach(key -> places.merge(key, sum, Totals.Sum::plus));
        }
        subjectRules.counted(page).forEach(fact -> subjectRules.add(months, fact));
        itemRules.changed(itemRules.kept(page), items).forEach(item -> items.put(Kept.fact(item), item));
    }

    /** Each total that the tables tell otherwise. */
    List<TotalDifference> differences(Kept kept) {
        return Stream.of(
                        differing(kept.sums, sums, TotalsCheck::ofSum),
                        differing(kept.places, places, TotalsCheck::ofPlace),
                        differing(kept.months, months.changedMonths(), TotalsCheck::ofMonth),
                        differing(kept.subjects, Kept.numbers(months.moved()), TotalsCheck::ofSubjects),
                        differing(
                                kept.items,
                                items,
                                (fact, was, is) -> TotalDifference.ofItems(
                                        fact.getKey(), TotalDifference.key("fact", fact.getValue()), was, is)))
                .flatMap(Function.identity())
                .toList();
    }

    /** One finding for each table and measure that differs: an audit is public, and a key may name an organisation. @param seq the last row that was walked */
    List<Finding> findings(Kept kept, long seq) {
        Map<TableOf, Long> differing = differences(kept).stream()
                .collect(Collectors.groupingBy(
                        one -> new TableOf(one.table(), one.measure()), LinkedHashMap::new, Collectors.counting()));
        List<Finding> findings = new ArrayList<>();
        differing.forEach((of, totals) -> findings.add(Finding.table(seq, of.table, of.measure, totals)));
        return findings;
    }

    private static <K, V> Stream<TotalDifference> differing(Map<K, V> kept, Map<K, V> added, Telling<K, V> telling) {
        return Stream.concat(kept.keySet().stream(), added.keySet().stream().filter(key -> !kept.containsKey(key)))
                .filter(key -> !Objects.equals(kept.get(key), added.get(key)))
                .map(key -> telling.tell(key, kept.get(key), added.get(key)));
    }

    private static TotalDifference ofSum(Totals.Key by, Totals.@Nullable Sum kept, Totals.@Nullable Sum added) {
        String key = TotalDifference.key(
                "month",
                by.month(),
                "supply_region",
                by.supplyRegion(),
                "demand_region",
                by.demandRegion(),
                "supply_park",
                by.supplyPark(),
                "demand_park",
                by.demandPark(),
                "centre",
                by.centre(),
                "campaign",
                by.campaign(),
                "basis",
                by.basis(),
                "demonstration",
                by.demonstration());
        return TotalDifference.ofSums("measure_total", by.measure(), key, kept, added);
    }

    private static TotalDifference ofPlace(PlaceTotals.Key by, Totals.@Nullable Sum kept, Totals.@Nullable Sum added) {
        String key = TotalDifference.key(
                "place",
                by.place(),
                "side",
                by.side(),
                "centre",
                by.centre(),
                "month",
                by.month(),
                "basis",
                by.basis(),
                "demonstration",
                by.demonstration());
        return TotalDifference.ofSums("place_total", by.measure(), key, kept, added);
    }

    private static TotalDifference ofMonth(
            SubjectMonths.Month by, SubjectMonths.@Nullable Sum kept, SubjectMonths.@Nullable Sum added) {
        String key = TotalDifference.key(
                "subject", by.key().subject(), "place", by.key().place(), "month", by.month());
        return new TotalDifference(
                "measure_subject",
                by.key().measure(),
                key,
                kept == null ? null : kept.value(),
                added == null ? null : added.value(),
                kept == null || added == null ? "" : TotalDifference.differing("real", kept.real(), added.real()));
    }

    private static TotalDifference ofSubjects(Counted.Subjects by, @Nullable Long kept, @Nullable Long added) {
        String key = TotalDifference.key(
                "place",
                by.place(),
                "month",
                by.month(),
                "previous",
                by.previous(),
                "demonstration",
                by.demonstration());
        return new TotalDifference("subject_total", by.measure(), key, kept, added, "");
    }
}
