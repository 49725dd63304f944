package lianqiao.inbox;

import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.deal.DeclineReason;
import lianqiao.eventlog.NewEvent;
import lianqiao.inbox.InboxItem.Given;
import org.jspecify.annotations.Nullable;

/**
 * Body of MatchAnswered, and of MatchAnswerTakenBack, which tells the answer that no longer holds. Facts alone: a note is not among them.
 *
 * @param listing of the side that answered; {@code other} the other one
 * @param score under these weights when it was answered
 * @param demander absent while it wishes to stay unknown: what is written here stands in the ledger
 * @param told organisation that hears of it by a message; absent where a deal's message says it already
 */
public record MatchAnswered(
        UUID item,
        UUID listing,
        UUID other,
        AnswerSide side,
        Answer answer,
        @Nullable DeclineReason code,
        UUID match,
        String weights,
        double score,
        UUID demand,
        UUID supply,
        @Nullable UUID demander,
        @Nullable UUID supplier,
        @Nullable String demandRegion,
        @Nullable String supplyRegion,
        @Nullable UUID campaign,
        @Nullable UUID centre,
        List<NodeWeight> nodes,
        @Nullable UUID deal,
        @Nullable UUID told,
        boolean demonstration) {

    static NewEvent answered(InboxItem item, Given given, @Nullable UUID deal, boolean tellsOther, boolean hidden) {
        UUID told = tellsOther ? item.otherOrganisation() : null;
        return new NewEvent("MatchAnswered", item.id(), of(item, given, deal, told, hidden));
    }

    /** The counter-event of a changed mind. */
    static NewEvent takenBack(InboxItem item, Given before, boolean hidden) {
        return new NewEvent("MatchAnswerTakenBack", item.id(), of(item, before, item.deal(), null, hidden));
    }

    private static MatchAnswered of(
            InboxItem item, Given given, @Nullable UUID deal, @Nullable UUID told, boolean hidden) {
        UUID demander = item.side() == AnswerSide.DEMAND ? item.organisation() : item.otherOrganisation();
        var scored = item.scored();
        boolean demand = item.side() == AnswerSide.DEMAND;
        return new MatchAnswered(
                item.id(),
                item.listing(),
                item.otherListing(),
                item.side(),
                given.answer(),
                given.code(),
                scored.match(),
                scored.weights(),
                scored.score(),
                item.pair().demand(),
                item.pair().supply(),
                hidden ? null : demander,
                demand ? item.otherOrganisation() : item.organisation(),
                scored.demandRegion(),
                scored.supplyRegion(),
                scored.campaign(),
                scored.centre(),
                scored.nodes(),
                deal,
                told,
                item.demonstration());
    }
}
