package lianqiao.need;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Body of the events of needs for conditions (ConditionNeedPublished) and of offers (OfferPublished), from draft to end.
 *
 * @param asker absent where who posted it is anonymous
 * @param demandRegion of a need for conditions
 * @param supplyRegion of an offer
 */
public record PostingChange(
        Listing listing,
        @Nullable UUID asker,
        @Nullable String demandRegion,
        @Nullable String supplyRegion,
        List<NodeWeight> nodes,
        boolean anonymous,
        @Nullable EndReason reason,
        @Nullable UUID metBy,
        boolean demonstration) {

    static PostingChange of(Posting posting, LocalDate today) {
        var ending = posting.course().ending();
        var region = posting.terms().region();
        var anonymous = posting.asker().anonymous();
        return new PostingChange(
                PostingListing.shown(posting, today),
                anonymous ? null : posting.asker().organisation(),
                posting.kind() == PostingKind.CONDITION_NEED ? region : null,
                posting.kind() == PostingKind.OFFER ? region : null,
                posting.assigned().nodes(),
                anonymous,
                ending == null ? null : ending.reason(),
                ending == null ? null : ending.metBy(),
                posting.demonstration());
    }
}
