package lianqiao.kpi;

import java.util.List;
import java.util.Set;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that the portal can work out: which measure, by whose region, in which regions.
 *
 * @param base what a ratio divides by; null for a count
 * @param regions one row each; empty where the portal counts for itself
 */
record Gauge(
        Indicator indicator,
        Refusal.Text title,
        Count value,
        @Nullable Count base,
        List<String> regions) {

    /**
     * How a measure is counted.
     *
     * @param counts the bases that count towards the target; null where the measure has none
     * @param beside the bases that are shown next to the value and never added to it
     */
    record Count(String measure, Side side, @Nullable Set<String> counts, Set<String> beside) {}

    boolean isOwn() {
        return indicator.shape() == Shape.OWN;
    }
}
