package lianqiao.listing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A feature's tables seen as listings; the search index is rebuilt from these. */
public interface ListingSource {
    ListingKind kind();

    /**
     * Open listings in the order of their ids.
     *
     * @param after the last id of the page before; null for the first page
     * @param limit at most this many
     */
    Flux<Listing> page(@Nullable UUID after, int limit);

    /** One listing, open or not; empty where there is none of that id. */
    Mono<Listing> find(UUID id);
}
