package lianqiao.kpi;

import java.util.List;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with the way to work it out.
 *
 * @param part where one indicator asks for two quantities: which of them
 * @param title with the part's name behind it
 * @param places one row each: region codes, keys of parks; none where the portal counts for itself. None lies in another one
 * @param conflicts where the documents contradict each other about it, in the file's words
 * @param covers what of it the portal can know, where that is less than the document asks
 */
record Gauge(
        Indicator indicator,
        @Nullable Part part,
        Refusal.Text title,
        Working working,
        List<String> places,
        List<String> conflicts,
        Refusal.@Nullable Text covers) {

    /**
     * @param key {@code a}: the row is called F2-A02a
     * @param baseline how a baseline says that it is of this quantity: amount, count
     */
    record Part(String key, String baseline) {}

    boolean isOwn() {
        return indicator.shape() == Shape.OWN;
    }

    /** The indicator's name without its part's. */
    Refusal.Text whole() {
        String en = title.en();
        return part == null ? title : new Refusal.Text(indicator.name(), en.substring(0, en.lastIndexOf(": ")));
    }

    Term first() {
        return working.terms().getFirst();
    }
}
