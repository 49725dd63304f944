package lianqiao.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.deal.DeclineReason;
import org.jspecify.annotations.Nullable;

/**
 * A match as one of its sides has it. Pure: it says what an answer changes, it stores nothing.
 *
 * @param match the stored match that score and weights come from
 * @param waitingSince absent where nobody ever asked this side
 * @param given what it answered; absent while it is silent
 * @param spokeInDeal it spoke in the deal instead
 */
record InboxItem(
        UUID id,
        Pair pair,
        AnswerSide side,
        UUID organisation,
        @Nullable UUID otherOrganisation,
        Scored scored,
        Instant arrivedAt,
        @Nullable Instant waitingSince,
        @Nullable Given given,
        @Nullable UUID deal,
        boolean spokeInDeal,
        @Nullable Instant remindedAt,
        @Nullable Closed closed,
        boolean demonstration) {

    record Pair(UUID demand, UUID supply) {}

    /** @param nodes of the supply, as when it was scored */
    record Scored(
            UUID match,
            @Nullable UUID campaign,
            @Nullable UUID centre,
            double score,
            String weights,
            List<NodeWeight> nodes,
            @Nullable String demandRegion,
            @Nullable String supplyRegion) {}

    record Given(
            Answer answer,
            @Nullable DeclineReason code,
            @Nullable String note,
            Instant at) {
        boolean says(InboxAnswer form) {
            return answer == form.answer() && code == form.code();
        }
    }

    /** Why nobody waits any more. */
    enum Closed {
        UNANSWERED,
        /** One of the two listings is open no more. */
        GONE
    }

    UUID listing() {
        return side == AnswerSide.DEMAND ? pair.demand() : pair.supply();
    }

    UUID otherListing() {
        return side == AnswerSide.DEMAND ? pair.supply() : pair.demand();
    }
}
