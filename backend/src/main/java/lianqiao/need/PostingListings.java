package lianqiao.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.ListingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Needs for conditions and offers as listings, for whoever rebuilds from the tables or looks one up. */
@Configuration(proxyBeanMethods = false)
class PostingListings {
    @Bean
    ListingSource conditionNeedListings(Postings postings, Clock clock) {
        return new Source(PostingKind.CONDITION_NEED, postings, clock);
    }

    @Bean
    ListingSource offerListings(Postings postings, Clock clock) {
        return new Source(PostingKind.OFFER, postings, clock);
    }

    private record Source(PostingKind of, Postings postings, Clock clock) implements ListingSource {
        @Override
        public ListingKind kind() {
            return of.listing();
        }

        @Override
        public Flux<Listing> page(@Nullable UUID after, int limit) {
            return postings.open(of, after, limit).map(one -> PostingListing.shown(one, LocalDate.now(clock)));
        }

        @Override
        public Mono<Listing> find(UUID id) {
            return postings.find(of, id).map(one -> PostingListing.owned(one, LocalDate.now(clock)));
        }
    }
}
