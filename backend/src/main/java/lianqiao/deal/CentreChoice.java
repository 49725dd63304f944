package lianqiao.deal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lianqiao.party.OperationCentre;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;

/**
 * Which operation centre follows up a deal that no centre's campaign brought about. Pure.
 *
 * <p>A recognised centre that is no side of the deal, and that has to do with it: it sits in the province of one of the sides, or names one of the
 * deal's industry chains. Of several the one nearest to the demander (district, city, province), then nearest to the supplier, then one that
 * names a chain of the deal, then the one that has been here longest. A demonstration centre follows demonstration deals only.
 */
record CentreChoice(Deal deal) {
    /** @param centres the one that has been here longest first */
    Optional<OperationCentre> among(List<OperationCentre> centres) {
        return centres.stream()
                .filter(centre -> !centre.demonstration() || deal.demonstration())
                .filter(centre -> !centre.id().equals(deal.demand().organisation())
                        && !centre.id().equals(deal.supply().organisation()))
                .filter(centre -> toDemander(centre) + toSupplier(centre) > 0 || namesAChain(centre))
                .max(Comparator.comparing(this::toDemander)
                        .thenComparing(this::toSupplier)
                        .thenComparing(this::namesAChain)
                        .thenComparing(Comparator.comparing(centres::indexOf).reversed()));
    }

    private int toDemander(OperationCentre centre) {
        return nearness(centre.region(), deal.demand().region());
    }

    private int toSupplier(OperationCentre centre) {
        return nearness(centre.region(), deal.supply().region());
    }

    /** How many levels (province, city, district) two regions share; none where one isn't known. */
    private static int nearness(String one, @Nullable String other) {
        if (other == null) {
            return 0;
        }
        Set<String> above = Set.copyOf(Regions.withAncestors(one));
        return (int)
                Regions.withAncestors(other).stream().filter(above::contains).count();
    }

    private boolean namesAChain(OperationCentre centre) {
        Set<String> chains =
                deal.nodes().stream().map(node -> node.node().split("/")[0]).collect(Collectors.toSet());
        return centre.chains().stream().anyMatch(chains::contains);
    }
}
