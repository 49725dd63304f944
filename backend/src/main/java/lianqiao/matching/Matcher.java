package lianqiao.matching;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianqiao.chain.Chains;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;

/**
 * Scores how well a supply meets a demand: from the two listings, the taxonomy and a weight file alone, so that the same
 * rows under the same weights give the same score at any time. Which of the two is given first makes no difference.
 */
public final class Matcher {
    private static final Comparator<Rated> BEST_FIRST = Comparator.comparingLong((Rated rated) -> -rated.tenths())
            .thenComparing(rated -> rated.other().id());

    private final Weights weights;
    private final Chains chains;
    private final Limits limits = new Limits();
    private final Map<ListingKind, Parts> parts = new EnumMap<>(ListingKind.class);

    public Matcher(Weights weights, Chains chains) {
        this.weights = weights;
        this.chains = chains;
        for (ListingKind demand : ListingKind.values()) {
            parts.put(demand, new Parts(weights.of(demand), chains));
        }
    }

    /** A match together with the other side as it was scored. */
    public record Scored(Match match, Listing other) {}

    /** What a candidate scored, before anything is put into words. */
    private record Rated(Portrait demand, Portrait supply, List<Weighed> parts, Listing other) {
        long tenths() {
            return parts.stream().mapToLong(Weighed::tenths).sum();
        }
    }

    /** The match of the two, which may be one of 0 points; hard limits come first and alone. */
    public Match match(Listing one, Listing other) {
        return told(rated(Portrait.of(one, weights), other));
    }

    /** The others that match the one best, at most so many; best first, ties by id. */
    public List<Scored> rank(Listing one, List<Listing> others, int most) {
        Portrait portrait = Portrait.ofMany(one, weights);
        return others.stream()
                .map(other -> rated(portrait, other))
                .sorted(BEST_FIRST)
                .limit(most)
                .map(rated -> new Scored(told(rated), rated.other()))
                .toList();
    }

    private Rated rated(Portrait one, Listing other) {
        Portrait portrait = Portrait.of(other, weights);
        return isInOrder(one.listing(), other) ? rated(one, portrait, other) : rated(portrait, one, other);
    }

    private Rated rated(Portrait demand, Portrait supply, Listing other) {
        List<Reason> against = limits.between(demand.listing(), supply.listing());
        List<Weighed> parts = against.isEmpty()
                ? parts(demand).weigh(demand, supply)
                : against.stream().map(Weighed::of).toList();
        return new Rated(demand, supply, parts, other);
    }

    /** The demand first. Of two supplies (how alike are they?) or two demands, the one with the lower id. */
    private static boolean isInOrder(Listing one, Listing other) {
        boolean first = one.kind().isDemand();
        return first == other.kind().isDemand() ? one.id().compareTo(other.id()) <= 0 : first;
    }

    private Match told(Rated rated) {
        Listing demand = rated.demand().listing();
        Listing supply = rated.supply().listing();
        return new Match(
                demand.id(),
                demand.version(),
                supply.id(),
                supply.version(),
                rated.tenths() / 10.0,
                rated.parts().stream().map(part -> part.told().get()).toList(),
                weights.version(),
                chains.revision());
    }

    private Parts parts(Portrait demand) {
        return Objects.requireNonNull(parts.get(demand.listing().kind()));
    }
}
