package lianqiao.listing;

import java.util.UUID;
import lianqiao.shared.NotFoundException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All listings of the house, whichever feature owns them, read from its tables. */
@Component
public class Listings {
    private final ObjectProvider<ListingSource> sources;

    Listings(ObjectProvider<ListingSource> sources) {
        this.sources = sources;
    }

    /** The listing of that id, open or not; {@link NotFoundException} where no feature has it. */
    public Mono<Listing> find(UUID id) {
        return Flux.fromStream(sources::orderedStream)
                .concatMap(source -> source.find(id))
                .next()
                .switchIfEmpty(Mono.error(() -> new NotFoundException("listing", id)));
    }
}
