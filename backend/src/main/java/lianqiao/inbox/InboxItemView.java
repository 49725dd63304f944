package lianqiao.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.deal.DeclineReason;
import lianqiao.inbox.InboxItem.Given;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.matching.Reason;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * A match in one's inbox.
 *
 * @param side one's own
 * @param state WAITING while one's own answer is missing and matters
 * @param own one's own listing, {@code other} the other side's; absent where it is open no more
 * @param closesAt when it is closed as unanswered if nobody says anything
 */
record InboxItemView(
        UUID id,
        UUID demand,
        UUID supply,
        AnswerSide side,
        InboxState state,
        double score,
        List<Reason> reasons,
        String weights,
        @Nullable UUID campaign,
        Instant arrivedAt,
        @Nullable Instant remindedAt,
        @Nullable Instant closesAt,
        InboxItem.@Nullable Closed closed,
        @Nullable InboxListing own,
        @Nullable InboxListing other,
        @Nullable Said mine,
        @Nullable Said theirs,
        @Nullable UUID deal,
        boolean demonstration) {

    /** @param note what was written beside a code; shown to both sides */
    record Said(
            Answer answer,
            @Nullable DeclineReason code,
            @Nullable String note,
            Instant at) {
        static @Nullable Said of(@Nullable Given given) {
            return given == null ? null : new Said(given.answer(), given.code(), given.note(), given.at());
        }
    }

    /**
     * @param holderKind what kind of organisation it is
     * @param holderName who, once it said that it is interested; never an asker who is anonymous
     */
    record InboxListing(
            UUID id,
            ListingKind kind,
            String title,
            @Nullable String region,
            List<NodeWeight> nodes,
            String feeText,
            @Nullable OrganisationKind holderKind,
            @Nullable String holderName) {
        static InboxListing of(Listing listing, boolean named) {
            return new InboxListing(
                    listing.id(),
                    listing.kind(),
                    listing.title(),
                    listing.region(),
                    listing.nodes(),
                    listing.feeText(),
                    listing.holderKind(),
                    named ? listing.holderName() : null);
        }
    }
}
