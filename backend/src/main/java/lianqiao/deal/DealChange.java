package lianqiao.deal;

import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import org.jspecify.annotations.Nullable;

/** Body of DealBegun, DealNegotiated, DealConcluded and DealDeclined: facts only, no note of a person. */
public record DealChange(
        UUID deal,
        UUID demand,
        UUID supply,
        @Nullable UUID campaign,
        @Nullable UUID centre,
        @Nullable UUID supplier,
        @Nullable UUID demander,
        @Nullable String supplyRegion,
        @Nullable String demandRegion,
        List<NodeWeight> nodes,
        @Nullable DeclineReason reason,
        @Nullable UUID uptake,
        boolean demonstration) {

    static DealChange of(Deal deal) {
        return new DealChange(
                deal.id(),
                deal.demand().listing(),
                deal.supply().listing(),
                deal.through().campaign(),
                deal.through().centre(),
                deal.supply().organisation(),
                deal.demand().organisation(),
                deal.supply().region(),
                deal.demand().region(),
                deal.nodes(),
                deal.outcome().reason(),
                deal.outcome().uptake(),
                deal.demonstration());
    }
}
