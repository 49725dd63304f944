package lianqiao.patent;

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

/** Shown stock patents as listings, for whoever rebuilds from the tables or looks one up. */
@Component
class StockListings implements ListingSource {
    private final StockPatents stock;
    private final Clock clock;

    StockListings(StockPatents stock, Clock clock) {
        this.stock = stock;
        this.clock = clock;
    }

    @Override
    public ListingKind kind() {
        return ListingKind.STOCK_PATENT;
    }

    @Override
    public Flux<Listing> page(@Nullable UUID after, int limit) {
        return stock.shown(after, limit).concatMap(this::listing);
    }

    @Override
    public Mono<Listing> find(UUID id) {
        return stock.find(id).flatMap(this::listing);
    }

    private Mono<Listing> listing(StockEntry entry) {
        return Mono.justOrEmpty(StockListing.of(entry.stock(), entry.legalState(), LocalDate.now(clock)));
    }
}
