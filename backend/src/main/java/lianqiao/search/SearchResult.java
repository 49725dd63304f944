package lianqiao.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import lianqiao.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * What a search answers. {@link ResultWriter} writes it straight from Elasticsearch's answer; this record is its description.
 *
 * @param total how many listings fit
 * @param totalIsExact false where only a lower bound is known
 * @param facets how many fit each value, were its own facet not narrowed down
 * @param next cursor of the next page; null on the last one
 * @param offset place of the log that the index stands at, or a little later
 */
record SearchResult(
        long total,
        boolean totalIsExact,
        List<Found> items,
        Facets facets,
        @Nullable String next,
        long offset) {

    /** A listing, with the words that were looked for marked by {@code <em>}; the rest of the text is escaped for HTML. */
    record Found(@JsonUnwrapped Listing listing, @Nullable Highlight highlight) {}

    record Highlight(@Nullable String title, @Nullable String text) {}

    record Facets(
            List<Count> kind,
            List<Count> chain,
            List<Count> node,
            List<Count> ipc,
            List<Count> region,
            List<Count> feeMode,
            List<Count> basis,
            List<Count> holderKind,
            List<Count> condition) {}

    record Count(String key, long count) {}
}
