package lianqiao.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import org.jspecify.annotations.Nullable;

/**
 * A deal as its parties and its centre see it.
 *
 * @param demandTitle the title that the listing had when the deal began, as {@code supplyTitle}
 * @param demandHolder absent where nobody here holds the listing yet
 */
record DealView(
        UUID id,
        long version,
        DealState state,
        UUID demand,
        String demandTitle,
        @Nullable UUID demandHolder,
        @Nullable String demandRegion,
        UUID supply,
        String supplyTitle,
        @Nullable UUID supplyHolder,
        @Nullable String supplyRegion,
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

    static DealView of(Deal deal) {
        Outcome outcome = deal.outcome();
        return new DealView(
                deal.id(),
                deal.version(),
                deal.state(),
                deal.demand().listing(),
                deal.demand().title(),
                deal.demand().organisation(),
                deal.demand().region(),
                deal.supply().listing(),
                deal.supply().title(),
                deal.supply().organisation(),
                deal.supply().region(),
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
}
