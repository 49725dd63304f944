package lianqiao.deal;

import java.util.UUID;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import org.jspecify.annotations.Nullable;

/**
 * One side of a deal, as its listing said when the deal began.
 *
 * @param organisation absent where nobody here holds the listing yet, as with what an import brought
 * @param region as the public sees it
 * @param hidden it wished to stay unknown, and has not agreed yet that the other side learns who it is
 */
record DealSide(
        UUID listing,
        ListingKind kind,
        String title,
        @Nullable UUID organisation,
        @Nullable String region,
        boolean hidden) {
    static DealSide of(Listing listing) {
        return new DealSide(
                listing.id(),
                listing.kind(),
                listing.title(),
                listing.holder(),
                listing.region(),
                listing.kind().isDemand() && listing.anonymous());
    }

    /** Who it is, for everybody but itself. */
    @Nullable
    UUID shown() {
        return hidden ? null : organisation;
    }

    /** Who it is while others may not know: for its own inbox, and nobody's eyes. */
    @Nullable
    UUID unnamed() {
        return hidden ? organisation : null;
    }

    DealSide named() {
        return new DealSide(listing, kind, title, organisation, region, false);
    }
}
