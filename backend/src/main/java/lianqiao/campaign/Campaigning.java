package lianqiao.campaign;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.Chains;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.notice.Policies;
import lianqiao.party.Organisations;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Regions;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The commands on campaigns. */
@Component
public class Campaigning {
    private final Commands commands;
    private final Campaigns campaigns;
    private final Runs runs;
    private final CampaignRunner runner;
    private final Organisations organisations;
    private final Chains chains;
    private final Policies policies;
    private final Clock clock;

    Campaigning(
            Commands commands,
            Campaigns campaigns,
            Runs runs,
            CampaignRunner runner,
            Organisations organisations,
            Chains chains,
            Policies policies,
            Clock clock) {
        this.commands = commands;
        this.campaigns = campaigns;
        this.runs = runs;
        this.runner = runner;
        this.organisations = organisations;
        this.chains = chains;
        this.policies = policies;
        this.clock = clock;
    }

    /** Founds a campaign of the actor's centre. */
    public Mono<Done<CampaignView>> found(Actor actor, @Nullable String key, CampaignForm form) {
        var command = Command.of(actor, key, "campaign.found", form);
        return commands.run(command, CampaignView.class, () -> organisations
                .find(actor.requiredOrganisation())
                .map(centre -> campaign(centre.id(), centre.demonstration(), form))
                .flatMap(campaigns::add)
                .map(campaign -> Decision.of(CampaignView.of(campaign), event("CampaignFounded", campaign))));
    }

    /** Asks for a run; it goes on by itself from here, through restarts. */
    Mono<Done<RunView>> start(Actor actor, @Nullable String key, UUID id) {
        var command = Command.of(actor, key, "campaign.run " + id, "");
        return commands.run(command, RunView.class, () -> own(actor, id).flatMap(campaign -> runs.begin(Ids.next(), id)
                        .map(run -> Decision.of(RunView.of(run), event("CampaignRunStarted", campaign)))))
                .doOnNext(started -> runner.wake());
    }

    /** What is another centre's is not told apart from what is not there. */
    private Mono<Campaign> own(Actor actor, UUID id) {
        return campaigns
                .find(id)
                .filter(campaign -> actor.actsFor(campaign.centre()))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("campaign", id)));
    }

    private Campaign campaign(UUID centre, boolean demonstration, CampaignForm form) {
        List<String> asked = form.chains() == null ? List.of() : form.chains();
        List<String> regions = form.regions() == null ? List.of() : form.regions();
        var limits = new TextLimits();
        asked.stream()
                .filter(chain -> chains.find(chain).isEmpty())
                .map(CampaignRefusals::unknownChain)
                .forEach(limits::refuse);
        regions.stream()
                .filter(region -> !Regions.exists(region))
                .map(region -> Regions.unknown("regions", region))
                .forEach(limits::refuse);
        List<String> clauses = policies.named("clauses", form.clauses(), limits);
        limits.check();
        return new Campaign(
                Ids.next(), form.title().strip(), asked, regions, clauses, centre, clock.instant(), demonstration);
    }

    private static NewEvent event(String type, Campaign campaign) {
        return new NewEvent(type, campaign.id(), CampaignChange.of(campaign));
    }
}
