package lianqiao.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as the API shows it.
 *
 * @param clauses names of the policy clauses that it serves: SEED-001/16
 * @param matches how many it has stored so far
 * @param lastRun the newest run; absent if there was none
 */
public record CampaignView(
        UUID id,
        String title,
        List<String> chains,
        List<String> regions,
        List<String> clauses,
        UUID centre,
        @Nullable String centreName,
        Instant createdAt,
        @Nullable Long matches,
        @Nullable RunView lastRun,
        boolean demonstration) {

    static CampaignView of(Campaign campaign) {
        return of(campaign, null, 0L, null);
    }

    static CampaignView of(
            Campaign campaign, @Nullable String centreName, @Nullable Long matches, @Nullable Run lastRun) {
        return new CampaignView(
                campaign.id(),
                campaign.title(),
                campaign.chains(),
                campaign.regions(),
                campaign.clauses(),
                campaign.centre(),
                centreName,
                campaign.createdAt(),
                matches,
                lastRun == null ? null : RunView.of(lastRun),
                campaign.demonstration());
    }
}
