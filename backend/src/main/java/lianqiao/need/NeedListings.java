package lianqiao.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.ListingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Needs as listings, for whoever rebuilds from the tables or looks one up. */
@Component
class NeedListings implements ListingSource {
    private final Needs needs;
    private final Clock clock;

    NeedListings(Needs needs, Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    @Override
    public ListingKind kind() {
        return ListingKind.TECH_NEED;
    }

    @Override
    public Flux<Listing> page(@Nullable UUID after, int limit) {
        return needs.open(after, limit).map(need -> NeedListing.shown(need, LocalDate.now(clock)));
    }

    /** With its holder: a deal must know whose need it is, and the asker may be anonymous to the public only. */
    @Override
    public Mono<Listing> find(UUID id) {
        return needs.find(id).map(need -> NeedListing.owned(need, LocalDate.now(clock)));
    }
}
