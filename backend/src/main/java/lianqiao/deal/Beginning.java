package lianqiao.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.listing.FinanceAsked;
import lianqiao.listing.Listing;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** How a deal begins: two listings that a route joins, open both, of different organisations. Pure. */
record Beginning(Listing demand, Listing supply, Through through) {

    /** The route that was asked for, or the one that is proposed for such a pair. */
    Route route(Routes routes, @Nullable String asked) {
        List<Refusal> refusals = new ArrayList<>();
        List<Route> ways = routes.joining(demand, supply).toList();
        List<Route> chosen = ways.stream()
                .filter(route -> asked == null || route.key().equals(asked))
                .toList();
        if (ways.isEmpty()) {
            refusals.add(DealRefusals.kindsDontMeet());
        } else if (chosen.isEmpty()) {
            refusals.add(DealRefusals.routeDoesntJoin(ways));
        }
        if (!demand.open()) {
            refusals.add(DealRefusals.closed("demand", "DEMAND_CLOSED"));
        }
        if (!supply.open()) {
            refusals.add(DealRefusals.closed("supply", "SUPPLY_CLOSED"));
        }
        if (demand.holder() != null && demand.holder().equals(supply.holder())) {
            refusals.add(DealRefusals.sameHolder());
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return chosen.getFirst();
    }

    /** The deal before anybody's first step: who takes it is known only then. */
    Deal deal(UUID id, Route route, Instant now) {
        return new Deal(
                id,
                0,
                route.key(),
                route.version(),
                route.first().key(),
                route.first().state(),
                DealSide.of(demand),
                DealSide.of(supply),
                through,
                supply.nodes().isEmpty() ? demand.nodes() : supply.nodes(),
                demand.particulars() instanceof FinanceAsked finance ? finance.financing() : null,
                List.of(),
                Outcome.OPEN,
                null,
                null,
                now,
                now,
                demand.demonstration() || supply.demonstration());
    }

    /** Its first step. */
    static Deal begun(Deal deal, Route route, Part part, Instant now, LocalDate today) {
        Step first = route.first();
        return deal.at(
                first,
                List.of(new Stand(first.key(), part, Map.of())),
                Outcome.OPEN,
                first.due().map(todo -> todo.responsibleAfter(part)).orElse(null),
                first.due().map(todo -> today.plusDays(todo.days())).orElse(null),
                now);
    }
}
