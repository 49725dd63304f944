package lianqiao.contract;

import java.util.UUID;
import lianqiao.deal.DealFacts;
import lianqiao.licence.RecordalNumbers.Recordal;
import org.jspecify.annotations.Nullable;

/**
 * A contract that a register may have: a deal, or an uptake that came by a notice alone.
 *
 * @param id of the deal or else of the uptake
 * @param demander absent while it wishes to stay unknown
 * @param amountFen as its steps recorded it
 */
record NumberedContract(
        UUID id,
        @Nullable UUID deal,
        @Nullable UUID uptake,
        @Nullable UUID supplier,
        @Nullable UUID demander,
        @Nullable String supplyRegion,
        @Nullable String demandRegion,
        @Nullable UUID campaign,
        @Nullable UUID centre,
        @Nullable Long amountFen,
        boolean demonstration) {

    static NumberedContract of(DealFacts deal) {
        return of(deal, null);
    }

    /** @param uptake of which the deal's number is told */
    static NumberedContract of(DealFacts deal, @Nullable UUID uptake) {
        String amount = deal.values().get("amountFen");
        return new NumberedContract(
                deal.id(),
                deal.id(),
                uptake,
                deal.supply().organisation(),
                deal.demander(),
                deal.supply().region(),
                deal.demand().region(),
                deal.campaign(),
                deal.centre(),
                amount == null ? null : Long.valueOf(amount),
                deal.demonstration());
    }

    static NumberedContract of(Recordal recordal) {
        return new NumberedContract(
                recordal.uptake(),
                null,
                recordal.uptake(),
                recordal.holder(),
                recordal.licensee(),
                recordal.supplyRegion(),
                recordal.demandRegion(),
                null,
                null,
                null,
                recordal.demonstration());
    }
}
