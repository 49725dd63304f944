package lianqiao.notice;

import java.util.UUID;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.ListingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Notices as listings, for whoever rebuilds from the table or looks one up. */
@Component
class NoticeListings implements ListingSource {
    private final Notices notices;

    NoticeListings(Notices notices) {
        this.notices = notices;
    }

    @Override
    public ListingKind kind() {
        return ListingKind.NOTICE;
    }

    @Override
    public Flux<Listing> page(@Nullable UUID after, int limit) {
        return notices.shown(after, limit).map(NoticeChange::listing);
    }

    @Override
    public Mono<Listing> find(UUID id) {
        return notices.find(id).map(NoticeChange::listing);
    }
}
