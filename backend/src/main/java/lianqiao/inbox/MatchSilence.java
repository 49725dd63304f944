package lianqiao.inbox;

import java.util.UUID;
import lianqiao.eventlog.NewEvent;
import org.jspecify.annotations.Nullable;

/**
 * Body of MatchReminded and MatchUnanswered.
 *
 * @param round of reminders: what one round reminds an organisation of is told by one message
 * @param waiting the other organisation, where it said that it is interested
 */
public record MatchSilence(
        UUID item,
        UUID listing,
        UUID other,
        AnswerSide side,
        UUID organisation,
        UUID round,
        @Nullable UUID waiting,
        UUID demand,
        UUID supply,
        @Nullable String demandRegion,
        @Nullable String supplyRegion,
        boolean demonstration) {

    static NewEvent event(String type, InboxItem item, UUID round, @Nullable UUID waiting) {
        var body = new MatchSilence(
                item.id(),
                item.listing(),
                item.otherListing(),
                item.side(),
                item.organisation(),
                round,
                waiting,
                item.pair().demand(),
                item.pair().supply(),
                item.scored().demandRegion(),
                item.scored().supplyRegion(),
                item.demonstration());
        return new NewEvent(type, item.id(), body);
    }
}
