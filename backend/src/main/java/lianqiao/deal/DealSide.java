package lianqiao.deal;

import java.util.UUID;
import lianqiao.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * One side of a deal, as its listing said when the deal began.
 *
 * @param organisation absent where nobody here holds the listing yet, as with what an import brought
 */
record DealSide(
        UUID listing,
        String title,
        @Nullable UUID organisation,
        @Nullable String region) {
    static DealSide of(Listing listing) {
        return new DealSide(listing.id(), listing.title(), listing.holder(), listing.region());
    }
}
