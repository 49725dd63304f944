package lianqiao.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.ListingKind;
import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A deal as its parties and its centre see it.
 *
 * @param part that the reader's organisation has in it; absent for the operator and for a centre that merely follows it up
 * @param following the reader is the centre that was asked to follow it up
 * @param route key of the route, whose words are at GET /deal-routes, as those of {@code step} and of the values
 * @param demandTitle the title that the listing had when the deal began, as {@code supplyTitle}
 * @param demandHolder absent where nobody here holds the listing yet, and for an asker who has not agreed yet to be named
 * @param demanderHidden the asker has not agreed yet that the other side learns who it is
 * @param values what the steps recorded and no later one took back
 * @param moves the steps that the reader's part may take now
 * @param responsible whose turn it is; absent where nothing is due, as {@code dueOn}
 */
record DealView(
        UUID id,
        long version,
        @Nullable Part part,
        boolean following,
        String route,
        int routeVersion,
        String step,
        DealState state,
        UUID demand,
        ListingKind demandKind,
        String demandTitle,
        @Nullable UUID demandHolder,
        boolean demanderHidden,
        @Nullable String demandRegion,
        UUID supply,
        ListingKind supplyKind,
        String supplyTitle,
        @Nullable UUID supplyHolder,
        @Nullable String supplyRegion,
        @Nullable UUID campaign,
        @Nullable UUID centre,
        List<NodeWeight> nodes,
        Map<String, String> values,
        List<Move> moves,
        @Nullable DeclineReason reason,
        @Nullable String note,
        @Nullable UUID uptake,
        @Nullable Part responsible,
        @Nullable LocalDate dueOn,
        boolean overdue,
        Instant begunAt,
        Instant changedAt,
        boolean demonstration) {

    /** @param back whether it takes the deal back */
    record Move(String step, boolean back) {}

    static DealView of(Deal deal, Route route, Actor reader, LocalDate today) {
        Part part = deal.partOf(reader).orElse(null);
        Outcome outcome = deal.outcome();
        return new DealView(
                deal.id(),
                deal.version(),
                part,
                deal.isFollowedBy(reader),
                deal.route(),
                deal.routeVersion(),
                deal.step(),
                deal.state(),
                deal.demand().listing(),
                deal.demand().kind(),
                deal.demand().title(),
                part == Part.DEMANDER
                        ? deal.demand().organisation()
                        : deal.demand().shown(),
                deal.demand().hidden(),
                deal.demand().region(),
                deal.supply().listing(),
                deal.supply().kind(),
                deal.supply().title(),
                deal.supply().organisation(),
                deal.supply().region(),
                deal.through().campaign(),
                deal.through().centre(),
                deal.nodes(),
                deal.values(),
                part == null ? List.of() : moves(deal, route, part),
                outcome.reason(),
                outcome.note(),
                outcome.uptake(),
                deal.responsible(),
                deal.dueOn(),
                deal.isOverdue(today),
                deal.begunAt(),
                deal.changedAt(),
                deal.demonstration());
    }

    private static List<Move> moves(Deal deal, Route route, Part part) {
        Step from = route.step(deal.step());
        Stream<Move> on = from.next().stream()
                .map(route::step)
                .filter(step -> step.by().contains(part))
                .filter(step -> !step.otherSide() || deal.standing().getLast().by() != part)
                .map(step -> new Move(step.key(), false));
        Stream<Move> back = from.back().stream().filter(deal::isStanding).map(step -> new Move(step, true));
        return Stream.concat(on, back).toList();
    }
}
