package lianqiao.matching;

import java.util.List;
import java.util.stream.IntStream;
import lianqiao.chain.Chains;
import lianqiao.listing.Listing;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The best matches of a listing: proposed by one query, scored by the current weights. */
@Component
public class Matchmaking {
    private final Candidates candidates;
    private final Matcher matcher;

    Matchmaking(Candidates candidates, Chains chains) {
        this.candidates = candidates;
        this.matcher = new Matcher(Weights.current(), chains);
    }

    /** Best first, at most so many, none of 0 points. */
    public Mono<List<Matcher.Scored>> best(Listing listing, Scope scope, int most) {
        return candidates.of(listing, scope).map(others -> best(listing, others, most));
    }

    /** The same for a page of listings, in their order, by one request. */
    public Mono<List<List<Matcher.Scored>>> bestOfEach(List<Listing> listings, Scope scope, int most) {
        return candidates.ofEach(listings, scope).map(others -> IntStream.range(0, listings.size())
                .mapToObj(at -> best(listings.get(at), others.get(at), most))
                .toList());
    }

    /** Any two, also those that don't fit: the reasons say why not. */
    public Match explain(Listing one, Listing other) {
        return matcher.match(one, other);
    }

    private List<Matcher.Scored> best(Listing listing, List<Listing> others, int most) {
        return matcher.rank(listing, others, most).stream()
                .filter(scored -> scored.match().score() > 0)
                .toList();
    }
}
