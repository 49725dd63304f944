package lianqiao.need;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Body of NeedDrafted, NeedRevised, NeedPublished, NeedMet, NeedClosed and NeedWithdrawn: facts that readers of the log need.
 *
 * @param asker absent where the asker is anonymous: who posted it, the table alone knows
 * @param reason why it was closed
 * @param metBy listing that met it, where the asker names one
 */
public record NeedChange(
        Listing listing,
        UUID need,
        @Nullable UUID asker,
        @Nullable String demandRegion,
        List<NodeWeight> nodes,
        boolean anonymous,
        @Nullable EndReason reason,
        @Nullable UUID metBy,
        boolean demonstration) {

    static NeedChange of(TechNeed need, LocalDate today) {
        var ending = need.course().ending();
        return new NeedChange(
                NeedListing.shown(need, today),
                need.id().value(),
                need.asker().anonymous() ? null : need.asker().organisation(),
                need.ask().region(),
                need.nodes(),
                need.asker().anonymous(),
                ending == null ? null : ending.reason(),
                ending == null ? null : ending.metBy(),
                need.demonstration());
    }
}
