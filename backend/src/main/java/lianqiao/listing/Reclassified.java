package lianqiao.listing;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import lianqiao.chain.Assignment;
import lianqiao.chain.NodeWeight;
import lianqiao.eventlog.NewEvent;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A feature whose listings the classifier placed at nodes, and places anew after the taxonomy was edited. Those that are over stay where
 * they stood.
 *
 * @param <T> what it keeps, drafts too
 * @param name stable: how far the work is, is kept under it
 * @param table where they are kept; its columns are those that {@link Placements} writes
 * @param count how many there are to be looked at
 * @param stands where one stands; what a person said is left alone
 * @param classified where the classifier would have it now
 * @param moved tells of its next version, which stands there
 */
public record Reclassified<T>(
        String name,
        String table,
        Supplier<Mono<Long>> count,
        Held<T> held,
        Function<T, UUID> id,
        Function<T, Assignment> stands,
        Function<T, List<NodeWeight>> classified,
        BiFunction<T, Assignment, NewEvent> moved) {

    /** Held until the caller's transaction ends. */
    @FunctionalInterface
    public interface Held<T> {
        /**
         * In the order of their ids.
         *
         * @param last of the page before; null for the first page
         * @param limit at most this many
         */
        Flux<T> after(@Nullable UUID last, int limit);
    }
}
