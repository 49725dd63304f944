package lianqiao.deal;

import java.util.Map;
import java.util.UUID;
import lianqiao.listing.ListingKind;
import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed in a deal, for the papers that are written from it.
 *
 * @param route key of the route, {@code open-licence}; {@code step} of the step at which it stands
 * @param over it was declined, or both sides cancelled the contract
 * @param hidden the asker wished to stay unknown and has not agreed yet to be named
 * @param centre whose campaign brought the two together
 * @param values what the steps recorded and no later one took back, by their names in the route: amounts in fen, rates in basis
 *     points and numbers as digits, dates as {@code 2026-12-01}
 */
public record DealFacts(
        UUID id,
        String route,
        String step,
        boolean over,
        Side demand,
        boolean hidden,
        Side supply,
        @Nullable UUID campaign,
        @Nullable UUID centre,
        Map<String, String> values,
        boolean demonstration) {

    /**
     * @param organisation absent where nobody here holds the listing yet, and for an asker who wished to stay unknown and has not
     *     agreed yet to be named
     * @param region GB/T 2260 code
     */
    public record Side(
            UUID listing,
            ListingKind kind,
            String title,
            @Nullable UUID organisation,
            @Nullable String region) {}

    /** As everybody who takes part in it may know it. */
    static DealFacts of(Deal deal) {
        return of(deal, deal.demand().shown());
    }

    /** As the actor may know it: who wished to stay unknown knows itself. */
    static DealFacts of(Deal deal, Actor actor) {
        return actor.actsFor(deal.demand().organisation())
                ? of(deal, deal.demand().organisation())
                : of(deal);
    }

    private static DealFacts of(Deal deal, @Nullable UUID demander) {
        return new DealFacts(
                deal.id(),
                deal.route(),
                deal.step(),
                deal.state().isOver(),
                side(deal.demand(), demander),
                deal.demand().hidden(),
                side(deal.supply(), deal.supply().organisation()),
                deal.through().campaign(),
                deal.through().centre(),
                deal.values(),
                deal.demonstration());
    }

    private static Side side(DealSide side, @Nullable UUID organisation) {
        return new Side(side.listing(), side.kind(), side.title(), organisation, side.region());
    }

    /** The demanding side for everybody's eyes: absent while it wishes to stay unknown. */
    public @Nullable UUID demander() {
        return hidden ? null : demand.organisation();
    }
}
