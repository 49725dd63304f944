package lianqiao.deal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import lianqiao.eventlog.Decision;
import lianqiao.listing.ListingKind;
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
        return deals.find(actor, id).map(DealDesk::facts);
    }

    /**
     * Begins a deal inside somebody's command, whose transaction it shares and who appends its events.
     *
     * @param campaign whose match it is; null where the two found each other themselves
     * @return the new deal's id
     */
    public Mono<Decision<UUID>> begin(Actor actor, UUID demand, UUID supply, @Nullable UUID campaign) {
        return dealing.began(actor, new DealForms.Begin(demand, supply, campaign))
                .map(begun -> new Decision<>(begun.answer().id(), begun.events()));
    }

    private static DealFacts facts(Deal deal) {
        return new DealFacts(
                deal.id(),
                "open-licence",
                deal.state().name().toLowerCase(java.util.Locale.ROOT),
                side(deal.demand(), ListingKind.TECH_NEED),
                side(deal.supply(), ListingKind.LICENCE),
                deal.through().campaign(),
                deal.through().centre(),
                values(deal.outcome()),
                deal.demonstration());
    }

    private static DealFacts.Side side(DealSide side, ListingKind kind) {
        return new DealFacts.Side(side.listing(), kind, side.title(), side.organisation(), side.region());
    }

    private static Map<String, String> values(Outcome outcome) {
        Map<String, String> values = new LinkedHashMap<>();
        if (outcome.effectiveDate() != null) {
            values.put("effectiveDate", outcome.effectiveDate().toString());
        }
        if (outcome.amountFen() != null) {
            values.put("amountFen", outcome.amountFen().toString());
        }
        return values;
    }
}
