package lianqiao.licence;

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

/** Licences as listings, for whoever rebuilds from the tables or looks one up. */
@Component
class LicenceListings implements ListingSource {
    private final Licences licences;
    private final Clock clock;

    LicenceListings(Licences licences, Clock clock) {
        this.licences = licences;
        this.clock = clock;
    }

    @Override
    public ListingKind kind() {
        return ListingKind.LICENCE;
    }

    @Override
    public Flux<Listing> page(@Nullable UUID after, int limit) {
        return licences.open(after, limit).map(this::listing);
    }

    @Override
    public Mono<Listing> find(UUID id) {
        return licences.find(id).map(this::listing);
    }

    private Listing listing(Licence licence) {
        return LicenceListing.of(licence, LocalDate.now(clock));
    }
}
