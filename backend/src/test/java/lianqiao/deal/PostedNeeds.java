package lianqiao.deal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import lianqiao.Visitors.Visitor;
import lianqiao.listing.FinanceAsked;
import lianqiao.listing.Financing;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.ListingSource;
import lianqiao.shared.Ids;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Needs as the feature would show them. */
final class PostedNeeds implements ListingSource {
    final Map<UUID, UUID> open = new ConcurrentHashMap<>();
    final Set<UUID> anonymous = ConcurrentHashMap.newKeySet();

    private final Map<UUID, Listing> finance = new ConcurrentHashMap<>();

    UUID of(ListingKind kind, Visitor holder, String region, @Nullable Financing asked) {
        UUID id = Ids.next();
        var particulars = asked == null
                ? null
                : new FinanceAsked(asked, 500_000_000, null, null, List.of(), null, null, List.of(), false);
        finance.put(
                id,
                SampleDeals.listing(kind)
                        .id(id)
                        .ofAFirm(holder.organisation().id(), "某单位")
                        .in(region)
                        .with(particulars)
                        .listing());
        return id;
    }

    @Override
    public ListingKind kind() {
        return ListingKind.TECH_NEED;
    }

    @Override
    public Flux<Listing> page(@Nullable UUID after, int limit) {
        return Flux.empty();
    }

    @Override
    public Mono<Listing> find(UUID id) {
        return Mono.justOrEmpty(finance.get(id))
                .switchIfEmpty(Mono.justOrEmpty(open.get(id)).map(holder -> SampleDeals.listing(ListingKind.TECH_NEED)
                        .id(id)
                        .ofAFirm(holder, anonymous.contains(id) ? null : "某单位")
                        .listing()));
    }
}
