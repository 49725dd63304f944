package lianqiao.kpi;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the measures counted, so far as the scoreboard tells it apart. */
record Counted(List<Part> parts) {

    record Part(
            String measure,
            @Nullable String supplyRegion,
            @Nullable String demandRegion,
            @Nullable String basis,
            boolean demonstration,
            long value) {}

    /** A value, and how much of it is demonstration. */
    record Value(long value, long demonstration) {
        private Value plus(Part part) {
            return new Value(value + part.value, demonstration + (part.demonstration ? part.value : 0));
        }
    }

    /**
     * Adds up one measure.
     *
     * @param region null: everywhere, and what has no region
     * @param bases null: all, and what has no basis
     */
    Value of(String measure, Side side, @Nullable String region, @Nullable Set<String> bases) {
        Predicate<Part> wanted = part -> part.measure.equals(measure)
                && (bases == null || part.basis != null && bases.contains(part.basis))
                && (region == null || side.counts(part.supplyRegion, part.demandRegion, region));
        return parts.stream()
                .filter(wanted)
                .reduce(
                        new Value(0, 0),
                        Value::plus,
                        (one, other) -> new Value(one.value + other.value, one.demonstration + other.demonstration));
    }
}
