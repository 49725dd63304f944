package lianqiao.finance;

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

/** Financing needs as listings, for whoever rebuilds from the tables or looks one up. */
@Component
class FinancingListings implements ListingSource {
    private final FinancingNeeds needs;
    private final Clock clock;

    FinancingListings(FinancingNeeds needs, Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    @Override
    public ListingKind kind() {
        return ListingKind.FINANCING_NEED;
    }

    @Override
    public Flux<Listing> page(@Nullable UUID after, int limit) {
        return needs.open(after, limit, FinancingNeeds.NOT_OVER)
                .map(need -> FinancingListing.shown(need, LocalDate.now(clock)));
    }

    /** With its holder: whoever matches must know whose need it is. */
    @Override
    public Mono<Listing> find(UUID id) {
        return needs.row(id).map(need -> FinancingListing.owned(need, LocalDate.now(clock)));
    }
}
