package lianqiao.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.chain.Chains;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.FinanceAsked;
import lianqiao.listing.FinanceOffered;
import lianqiao.listing.Financing;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.Particulars.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * The one query that proposes what may match a listing: by chain node and its neighbours, by classification, and by wording;
 * what the hard limits exclude is not proposed. A long text is cut down to the pairs of characters that tell most.
 */
final class CandidateQuery {
    private static final int TELLING_PAIRS = 24;

    private final Weights weights;
    private final Chains chains;

    CandidateQuery(Weights weights, Chains chains) {
        this.weights = weights;
        this.chains = chains;
    }

    Map<String, Object> of(Listing listing, Scope scope) {
        return Map.of(
                "size",
                scope.size(),
                "track_total_hits",
                false,
                "query",
                Map.of(
                        "bool",
                        Map.of(
                                "filter", limits(listing, scope),
                                "must_not", exclusions(listing),
                                "should", hints(listing),
                                "minimum_should_match", 1)));
    }

    private static List<Map<String, ?>> limits(Listing listing, Scope scope) {
        List<Map<String, ?>> limits = new ArrayList<>();
        limits.add(terms(
                "kind",
                Counterparts.of(listing.kind()).stream().map(ListingKind::name).toList()));
        limits.add(Map.of("term", Map.of("open", true)));
        financing(listing).ifPresent(form -> limits.add(Map.of("term", Map.of("particulars.financing", form.name()))));
        if (!scope.chains().isEmpty()) {
            limits.add(terms("find.chain", scope.chains()));
        }
        if (listing.kind() == ListingKind.CONDITION_NEED && listing.particulars() instanceof Conditions asked) {
            limits.add(terms("particulars.kinds", asked.kinds()));
        }
        if (!scope.regions().isEmpty()) {
            limits.add(terms("find.region", scope.regions()));
        }
        return limits;
    }

    /** A loan is met by loans only, however a bank words it. */
    private static Optional<Financing> financing(Listing listing) {
        return switch (listing.particulars()) {
            case FinanceAsked asked -> Optional.of(asked.financing());
            case FinanceOffered offered -> Optional.of(offered.financing());
            case null, default -> Optional.empty();
        };
    }

    private static List<Map<String, ?>> exclusions(Listing listing) {
        List<Map<String, ?>> exclusions = new ArrayList<>();
        exclusions.add(Map.of("term", Map.of("id", listing.id())));
        exclusions.add(Map.of("term", Map.of("legalState", "REFUSED")));
        if (listing.particulars() instanceof FinanceOffered offered) {
            outside("lt", offered.minAmountFen()).ifPresent(exclusions::add);
            outside("gt", offered.maxAmountFen()).ifPresent(exclusions::add);
        }
        if (listing.holder() != null) {
            exclusions.add(Map.of("term", Map.of("holder", listing.holder())));
        }
        return exclusions;
    }

    private static Optional<Map<String, ?>> outside(String comparison, @Nullable Long bound) {
        return Optional.ofNullable(bound)
                .map(fen -> Map.of("range", Map.of("particulars.amountFen", Map.of(comparison, fen))));
    }

    private List<Map<String, ?>> hints(Listing listing) {
        List<Map<String, ?>> hints = new ArrayList<>();
        if (financing(listing).isPresent()) {
            // The words of two sides of a loan need nothing in common.
            hints.add(scored(Map.of("match_all", Map.of()), 1));
        }
        hints.add(wording("title", listing.title(), "25%", 1.0));
        hints.add(wording("title.pair", listing.title(), "1", 1.0));
        TellingPairs.of(listing, TELLING_PAIRS, weights)
                .forEach((pair, weight) -> hints.add(scored(Map.of("term", Map.of("title.pair", pair)), weight / 10)));
        listing.nodes().stream().map(NodeWeight::node).forEach(node -> hints.addAll(places(node)));
        if (listing.particulars() instanceof Conditions conditions) {
            conditions.kinds().forEach(kind -> hints.add(scored(Map.of("term", Map.of("particulars.kinds", kind)), 4)));
        }
        symbols(listing).forEach(symbol -> hints.add(scored(Map.of("term", Map.of("find.ipc", symbol)), 2)));
        return hints;
    }

    private List<Map<String, ?>> places(String node) {
        Set<String> neighbours = Stream.concat(chains.customers(node).stream(), chains.suppliers(node).stream())
                .collect(Collectors.toSet());
        Map<String, ?> here = scored(Map.of("term", Map.of("find.node", node)), 6);
        return neighbours.isEmpty()
                ? List.of(here)
                : List.of(here, scored(terms("find.node", List.copyOf(neighbours)), 3));
    }

    /** Subclasses and main groups: a full symbol is too rare to be shared often, and its main group finds it too. */
    private static Stream<String> symbols(Listing listing) {
        return listing.ipc().stream()
                .flatMap(symbol -> Stream.of(symbol.substring(0, Math.min(4, symbol.length())), symbol.split("/")[0]))
                .distinct()
                .limit(10);
    }

    private static Map<String, ?> wording(String field, String text, String least, double boost) {
        return Map.of("match", Map.of(field, Map.of("query", text, "minimum_should_match", least, "boost", boost)));
    }

    private static Map<String, ?> terms(String field, List<String> values) {
        return Map.of("terms", Map.of(field, values));
    }

    private static Map<String, ?> scored(Map<String, ?> filter, double score) {
        return Map.of("constant_score", Map.of("filter", filter, "boost", score));
    }
}
