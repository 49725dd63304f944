package lianqiao.campaign;

import java.util.List;
import java.util.UUID;

/** Body of CampaignFounded, CampaignRunStarted, CampaignRunEnded. */
public record CampaignChange(
        UUID campaign,
        UUID centre,
        List<String> chains,
        List<String> regions,
        List<String> clauses,
        boolean demonstration) {
    static CampaignChange of(Campaign campaign) {
        return new CampaignChange(
                campaign.id(),
                campaign.centre(),
                campaign.chains(),
                campaign.regions(),
                campaign.clauses(),
                campaign.demonstration());
    }
}
