package lianqiao.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import org.jspecify.annotations.Nullable;

/** A deal as its parties and its centre see it. */
record DealView(
        UUID id,
        long version,
        DealState state,
        Side demand,
        Side supply,
        @Nullable UUID campaign,
        @Nullable UUID centre,
        List<NodeWeight> nodes,
        @Nullable DeclineReason reason,
        @Nullable String note,
        @Nullable LocalDate effectiveDate,
        @Nullable Long amountFen,
        @Nullable UUID uptake,
        Instant begunAt,
        Instant changedAt,
        boolean demonstration) {

    /** One side; the title is the one that the listing had when the deal began. */
    record Side(
            UUID listing,
            String title,
            @Nullable UUID organisation,
            @Nullable String region) {}

    static DealView of(Deal deal) {
        Outcome outcome = deal.outcome();
        return new DealView(
                deal.id(),
                deal.version(),
                deal.state(),
                side(deal.demand()),
                side(deal.supply()),
                deal.through().campaign(),
                deal.through().centre(),
                deal.nodes(),
                outcome.reason(),
                outcome.note(),
                outcome.effectiveDate(),
                outcome.amountFen(),
                outcome.uptake(),
                deal.begunAt(),
                deal.changedAt(),
                deal.demonstration());
    }

    private static Side side(DealSide side) {
        return new Side(side.listing(), side.title(), side.organisation(), side.region());
    }
}
