package lianqiao.listing;

import java.util.List;
import java.util.UUID;
import lianqiao.eventlog.NewEvent;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A feature whose listings the classifier placed at nodes, and places anew after the taxonomy was edited. */
public interface Reclassified {
    /** Stable: how far the work is, is kept under it. */
    String name();

    /** How many there are to be looked at. */
    Mono<Long> count();

    /**
     * Places a page anew, in the caller's transaction, who appends the events. What a person placed is left alone.
     *
     * @param after the last id of the page before; null for the first page
     * @param limit at most this many, in the order of their ids
     */
    Mono<Page> reclassify(@Nullable UUID after, int limit);

    /**
     * @param last id of the page; null for an empty one, behind which there is none
     * @param seen how many were looked at
     * @param kept of those, how many a person had placed
     * @param changed one event for each that stands elsewhere now
     */
    record Page(@Nullable UUID last, int seen, int kept, List<NewEvent> changed) {
        public static final Page EMPTY = new Page(null, 0, 0, List.of());
    }
}
