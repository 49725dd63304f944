package lianqiao.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A running total that isn't what the entries add up to.
 *
 * @param key which row of its table: {@code month=202611 supply_region=120116 …}
 * @param kept what the table says; absent where it has no such row
 * @param added what the entries add up to; absent where none of them tells it
 * @param rest what else of the row isn't as the entries say; empty where its value alone differs
 */
record TotalDifference(
        String table,
        String measure,
        String key,
        @Nullable Long kept,
        @Nullable Long added,
        String rest) {

    static TotalDifference ofSums(
            String table, String measure, String key, Totals.@Nullable Sum kept, Totals.@Nullable Sum added) {
        return new TotalDifference(
                table,
                measure,
                key,
                kept == null ? null : kept.value(),
                added == null ? null : added.value(),
                kept == null || added == null ? "" : differing("entries", kept.entries(), added.entries()));
    }

    static TotalDifference ofItems(
            String measure, String key, Counted.@Nullable Item kept, Counted.@Nullable Item added) {
        return new TotalDifference(
                "measure_item",
                measure,
                key,
                kept == null ? null : kept.value(),
                added == null ? null : added.value(),
                kept == null || added == null ? "" : rest(kept, added));
    }

    private static String rest(Counted.Item kept, Counted.Item added) {
        List<String> rest = new ArrayList<>();
        rest.add(differing("subject", kept.subject(), added.subject()));
        rest.add(differing("region", kept.region(), added.region()));
        rest.add(differing("park", kept.park(), added.park()));
        rest.add(differing("on_day", kept.on(), added.on()));
        rest.add(differing("until_day", kept.until(), added.until()));
        rest.add(differing("basis", kept.basis(), added.basis()));
        rest.add(differing("demonstration", kept.demonstration(), added.demonstration()));
        rest.add(differing("entry", kept.entry(), added.entry()));
        rest.removeIf(String::isEmpty);
        return String.join(", ", rest);
    }

    static String differing(String column, @Nullable Object kept, @Nullable Object added) {
        return Objects.equals(kept, added) ? "" : column + " is " + kept + ", not " + added;
    }

    /** Names and values in turn; what is absent is left out. */
    static String key(@Nullable Object... namesAndValues) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                words.add(namesAndValues[i] + "=" + namesAndValues[i + 1]);
            }
        }
        return String.join(" ", words);
    }

    /** Where it is to be looked for, and what else differs there. */
    String where() {
        return table + " " + key + (rest.isEmpty() ? "" : "; " + rest);
    }
}
