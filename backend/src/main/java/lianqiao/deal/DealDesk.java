package lianqiao.deal;

import java.util.UUID;
import lianqiao.eventlog.Decision;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the rest of the house may ask of deals. */
@Component
public class DealDesk {
    private final Deals deals;
    private final Dealing dealing;

    DealDesk(Deals deals, Dealing dealing) {
        this.deals = deals;
        this.dealing = dealing;
    }

    /** The deal as the actor may know it; {@link NotFoundException} for who takes no part in it. */
    public Mono<DealFacts> facts(Actor actor, UUID id) {
        return deals.find(actor, id).map(deal -> facts(actor, deal));
    }

    /**
     * Begins a deal inside somebody's command, whose transaction it shares and who appends its events.
     *
     * @param campaign whose match it is; null where the two found each other themselves
     * @return the new deal's id
     */
    public Mono<Decision<UUID>> begin(Actor actor, UUID demand, UUID supply, @Nullable UUID campaign) {
        return dealing.began(actor, new DealForms.Begin(demand, supply, campaign, null))
                .map(begun -> new Decision<>(begun.answer().id(), begun.events()));
    }

    /** The open deal of the two, whoever takes part in it: for who knows already that the pair is theirs. Empty where there is none. */
    public Mono<UUID> open(UUID demand, UUID supply) {
        return deals.open(demand, supply);
    }

    /** A side ends the deal with a reason, inside somebody's command, as {@link #begin}. */
    public Mono<Decision<UUID>> decline(Actor actor, UUID id, DeclineReason reason, @Nullable String note) {
        return dealing.declined(actor, id, new DealForms.Decline(reason, note))
                .map(declined -> new Decision<>(declined.answer().id(), declined.events()));
    }

    private static DealFacts facts(Actor actor, Deal deal) {
        boolean own = actor.actsFor(deal.demand().organisation());
        return new DealFacts(
                deal.id(),
                deal.route(),
                deal.step(),
                side(
                        deal.demand(),
                        own ? deal.demand().organisation() : deal.demand().shown()),
                side(deal.supply(), deal.supply().organisation()),
                deal.through().campaign(),
                deal.through().centre(),
                deal.values(),
                deal.demonstration());
    }

    private static DealFacts.Side side(DealSide side, @Nullable UUID organisation) {
        return new DealFacts.Side(side.listing(), side.kind(), side.title(), organisation, side.region());
    }
}
