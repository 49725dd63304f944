package lianqiao.matching;

import java.util.List;
import lianqiao.chain.Chains;
import lianqiao.listing.Listing;
import lianqiao.search.SearchIndex;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What Elasticsearch proposes for a listing; how well it matches is decided by {@link Matcher} alone. */
@Component
public class Candidates {
    private final SearchIndex index;
    private final CandidateQuery query;

    Candidates(SearchIndex index, Chains chains) {
        this.index = index;
        this.query = new CandidateQuery(Weights.current(), chains);
    }

    /** One query. Nothing for a listing that neither offers nor asks. */
    public Mono<List<Listing>> of(Listing listing, Scope scope) {
        return hasCounterparts(listing) ? index.find(query.of(listing, scope)) : Mono.just(List.of());
    }

    /** One request for a page of listings, some fifty; the lists come in the order of the listings. */
    public Mono<List<List<Listing>>> ofEach(List<Listing> listings, Scope scope) {
        List<Listing> asking =
                listings.stream().filter(Candidates::hasCounterparts).toList();
        if (asking.isEmpty()) {
            return Mono.just(
                    listings.stream().map(listing -> List.<Listing>of()).toList());
        }
        return index.findAll(
                        asking.stream().map(listing -> query.of(listing, scope)).toList())
                .map(found -> listings.stream()
                        .map(listing -> proposed(found, asking.indexOf(listing)))
                        .toList());
    }

    private static List<Listing> proposed(List<List<Listing>> found, int at) {
        return at < 0 ? List.of() : found.get(at);
    }

    private static boolean hasCounterparts(Listing listing) {
        return !Counterparts.of(listing.kind()).isEmpty();
    }
}
