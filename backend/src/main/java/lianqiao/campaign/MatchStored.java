package lianqiao.campaign;

import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Body of the event of that name: one per match that a run stored, never again for the same one.
 *
 * @param demander absent while it wishes to stay unknown; {@code hiddenDemander} is it then, so that it can be told itself
 */
public record MatchStored(
        UUID match,
        UUID campaign,
        UUID run,
        UUID centre,
        UUID demand,
        UUID supply,
        double score,
        @Nullable UUID demander,
        @Nullable UUID hiddenDemander,
        @Nullable UUID supplier,
        @Nullable String demandRegion,
        @Nullable String supplyRegion,
        List<NodeWeight> nodes,
        boolean demonstration) {

    /** Whose need it is, whether others may know it or not. */
    public @Nullable UUID asker() {
        return demander == null ? hiddenDemander : demander;
    }

    static NewEvent event(Campaign campaign, UUID run, UUID match, double score, Listing demand, Listing supply) {
        boolean hidden = demand.anonymous();
        MatchStored body = new MatchStored(
                match,
                campaign.id(),
                run,
                campaign.centre(),
                demand.id(),
                supply.id(),
                score,
                hidden ? null : demand.holder(),
                hidden ? demand.holder() : null,
                supply.holder(),
                demand.region(),
                supply.region(),
                supply.nodes(),
                campaign.demonstration() || demand.demonstration() || supply.demonstration());
        return new NewEvent("MatchStored", match, body);
    }
}
