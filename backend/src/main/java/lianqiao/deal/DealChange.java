package lianqiao.deal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Financing;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * Body of every event of a step, and of what takes it back: facts only, no note of a person, no number that somebody typed.
 *
 * @param demander absent while it wishes to stay unknown; {@code hiddenDemander} is it then, so that it can be told itself
 * @param step that was taken, or that was taken back
 * @param supplyPark key of the park; {@code supplierKind} and {@code demanderSize} tell apart what targets count apart
 * @param values what that step recorded: amounts, rates, numbers and dates
 * @param agreed what all steps recorded that stand, in the same way
 */
public record DealChange(
        UUID deal,
        String route,
        int routeVersion,
        String step,
        UUID demand,
        UUID supply,
        @Nullable UUID campaign,
        @Nullable UUID centre,
        @Nullable UUID supplier,
        @Nullable UUID demander,
        @Nullable UUID hiddenDemander,
        @Nullable String supplyRegion,
        @Nullable String demandRegion,
        @Nullable String supplyPark,
        @Nullable String demandPark,
        @Nullable OrganisationKind supplierKind,
        @Nullable String demanderSize,
        List<NodeWeight> nodes,
        @Nullable Financing financing,
        Map<String, String> values,
        Map<String, String> agreed,
        @Nullable DeclineReason reason,
        @Nullable UUID uptake,
        boolean demonstration) {

    static DealChange of(Deal deal, Step step, Stand stand, Route route, SidesCounted sides) {
        return new DealChange(
                deal.id(),
                deal.route(),
                deal.routeVersion(),
                stand.step(),
                deal.demand().listing(),
                deal.supply().listing(),
                deal.through().campaign(),
                deal.through().centre(),
                deal.supply().organisation(),
                deal.demand().shown(),
                deal.demand().unnamed(),
                deal.supply().region(),
                deal.demand().region(),
                sides.supplyPark(),
                sides.demandPark(),
                sides.supplierKind(),
                sides.demanderSize(),
                deal.nodes(),
                deal.financing(),
                told(step, stand),
                agreed(deal, route),
                deal.outcome().reason(),
                deal.outcome().uptake(),
                deal.demonstration());
    }

    private static Map<String, String> agreed(Deal deal, Route route) {
        Map<String, String> agreed = new LinkedHashMap<>();
        deal.standing().forEach(stand -> agreed.putAll(told(route.step(stand.step()), stand)));
        return agreed;
    }

    private static Map<String, String> told(Step step, Stand stand) {
        Map<String, String> told = new LinkedHashMap<>();
        step.values().stream()
                .filter(value ->
                        value.kind() != ValueKind.CODE && stand.values().containsKey(value.key()))
                .forEach(value -> told.put(value.key(), stand.values().get(value.key())));
        return told;
    }
}
