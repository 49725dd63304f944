package lianqiao.demonstration;

import lianqiao.campaign.CampaignForm;
import lianqiao.campaign.Campaigning;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Founds the campaigns of the two centres, and leaves running them to the visitor. */
@Component
class CampaignLoading {
    private final Campaigning campaigning;
    private final Participants participants;

    CampaignLoading(Campaigning campaigning, Participants participants) {
        this.campaigning = campaigning;
        this.participants = participants;
    }

    Mono<Void> load() {
        return Flux.fromIterable(DemonstrationFiles.campaigns())
                .concatMap(given -> campaigning.found(participants.onBehalf(given.centre()), given.key(), form(given)))
                .then();
    }

    private static CampaignForm form(GivenCampaign given) {
        return new CampaignForm(given.title(), given.chains(), given.regions(), given.clauses());
    }
}
