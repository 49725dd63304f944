package lianqiao.campaign;

import java.util.List;
import java.util.UUID;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.ListingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The open technology needs in the order of their ids, whichever feature owns them. */
@Component
class OpenNeeds {
    private static final int COUNTED_AT_ONCE = 500;

    private final ObjectProvider<ListingSource> sources;
    private final CampaignSettings settings;

    OpenNeeds(ObjectProvider<ListingSource> sources, CampaignSettings settings) {
        this.sources = sources;
        this.settings = settings;
    }

    /** @param after id of the last need before them; null at the beginning */
    record Page(@Nullable UUID after, List<Listing> needs) {
        UUID last() {
            return needs.getLast().id();
        }
    }

    /** Page after page, each read when it is asked for. */
    Flux<Page> from(@Nullable UUID after) {
        return of(after).expand(page -> of(page.last()));
    }

    private Mono<Page> of(@Nullable UUID after) {
        return page(after, settings.page()).filter(needs -> !needs.isEmpty()).map(needs -> new Page(after, needs));
    }

    /** How many a campaign takes. */
    Mono<Long> count(Campaign campaign) {
        return page(null, COUNTED_AT_ONCE)
                .expand(page -> page.size() < COUNTED_AT_ONCE
                        ? Mono.empty()
                        : page(page.getLast().id(), COUNTED_AT_ONCE))
                .map(page -> page.stream().filter(campaign::takes).count())
                .reduce(0L, Long::sum);
    }

    private Mono<List<Listing>> page(@Nullable UUID after, int limit) {
        return needs().page(after, limit).collectList();
    }

    private ListingSource needs() {
        return sources.orderedStream()
                .filter(source -> source.kind() == ListingKind.TECH_NEED)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody keeps technology needs"));
    }
}
