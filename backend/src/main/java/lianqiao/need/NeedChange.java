package lianqiao.need;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Listing;
import org.jspecify.annotations.Nullable;

/** Body of NeedDrafted, NeedRevised, NeedPublished, NeedClosed and NeedWithdrawn: facts that readers of the log need. */
public record NeedChange(
        Listing listing,
        UUID need,
        @Nullable UUID asker,
        @Nullable String demandRegion,
        List<NodeWeight> nodes,
        boolean demonstration) {

    static NeedChange of(TechNeed need, LocalDate today) {
        return new NeedChange(
                NeedListing.shown(need, today),
                need.id().value(),
                need.asker().organisation(),
                need.ask().region(),
                need.nodes(),
                need.demonstration());
    }
}
