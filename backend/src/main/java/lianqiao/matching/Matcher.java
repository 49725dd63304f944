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
    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(
                    (Scored scored) -> -scored.match().score())
            .thenComparing(scored -> scored.other().id());

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

    /** The match of the two, which may be one of 0 points; hard limits come first and alone. */
    public Match match(Listing one, Listing other) {
        return match(Portrait.of(one, weights), Portrait.of(other, weights));
    }

    /** Each of the others matched with the one; best first, ties by id. */
    public List<Scored> rank(Listing one, List<Listing> others) {
        Portrait portrait = Portrait.of(one, weights);
        return others.stream()
                .map(other -> new Scored(match(portrait, Portrait.of(other, weights)), other))
                .sorted(BEST_FIRST)
                .toList();
    }

    private Match match(Portrait one, Portrait other) {
        return isInOrder(one.listing(), other.listing()) ? inOrder(one, other) : inOrder(other, one);
    }

    /** The demand first. Of two supplies (how alike are they?) or two demands, the one with the lower id. */
    private static boolean isInOrder(Listing one, Listing other) {
        boolean first = one.kind().isDemand();
        return first == other.kind().isDemand() ? one.id().compareTo(other.id()) <= 0 : first;
    }

    private Match inOrder(Portrait demand, Portrait supply) {
        List<Reason> against = limits.between(demand.listing(), supply.listing());
        List<Reason> reasons = against.isEmpty() ? parts(demand).reasons(demand, supply) : against;
        long tenths = reasons.stream()
                .mapToLong(reason -> Math.round(reason.points() * 10))
                .sum();
        return new Match(
                demand.listing().id(),
                demand.listing().version(),
                supply.listing().id(),
                supply.listing().version(),
                tenths / 10.0,
                reasons,
                weights.version(),
                chains.revision());
    }

    private Parts parts(Portrait demand) {
        return Objects.requireNonNull(parts.get(demand.listing().kind()));
    }
}
