package lianqiao.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lianqiao.listing.Listing;
import lianqiao.matching.Reason;
import lianqiao.matching.StoredMatch;
import org.jspecify.annotations.Nullable;

/**
 * A stored match with its reasons as they were when it was made.
 *
 * @param demandListing the need as it is now; absent if it was withdrawn, as {@code supplyListing}
 */
record StoredMatchView(
        UUID id,
        UUID demand,
        UUID supply,
        double score,
        List<Reason> reasons,
        String weights,
        Instant storedAt,
        @Nullable Listing demandListing,
        @Nullable Listing supplyListing) {
    static StoredMatchView of(StoredMatch stored, @Nullable Listing demand, @Nullable Listing supply) {
        return new StoredMatchView(
                stored.id(),
                stored.match().demand(),
                stored.match().supply(),
                stored.match().score(),
                stored.match().reasons(),
                stored.match().weights(),
                stored.storedAt(),
                demand,
                supply);
    }
}
