package lianqiao.campaign;

import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Listing;
import org.jspecify.annotations.Nullable;

/** Body of the event of that name: one per match that a run stored, never again for the same one. */
public record MatchStored(
        UUID match,
        UUID campaign,
        UUID run,
        UUID centre,
        UUID demand,
        UUID supply,
        double score,
        @Nullable UUID demander,
        @Nullable UUID supplier,
        @Nullable String demandRegion,
        @Nullable String supplyRegion,
        List<NodeWeight> nodes,
        boolean demonstration) {

    static NewEvent event(Campaign campaign, UUID run, UUID match, double score, Listing demand, Listing supply) {
        MatchStored body = new MatchStored(
                match,
                campaign.id(),
                run,
                campaign.centre(),
                demand.id(),
                supply.id(),
                score,
                demand.holder(),
                supply.holder(),
                demand.region(),
                supply.region(),
                supply.nodes(),
                campaign.demonstration() || demand.demonstration() || supply.demonstration());
        return new NewEvent("MatchStored", match, body);
    }
}
