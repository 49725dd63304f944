package lianqiao.need;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.patent.Ipc;
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
                listing(need, today),
                need.id().value(),
                need.asker().organisation(),
                need.ask().region(),
                need.nodes(),
                need.demonstration());
    }

    /** A need as the rest of the house sees it: an anonymous asker has no name there. */
    static Listing listing(TechNeed need, LocalDate today) {
        var ask = need.ask();
        var asker = need.asker();
        var published = need.dates().published();
        return new Listing(
                need.id().value(),
                ListingKind.TECH_NEED,
                need.version(),
                need.isOpenOn(today),
                ask.title(),
                ask.text(),
                ask.ipc().stream().map(Ipc::symbol).toList(),
                need.nodes(),
                ask.region(),
                asker.organisation(),
                asker.anonymous() || asker.name().isEmpty() ? null : asker.name(),
                asker.kind(),
                null,
                null,
                null,
                "",
                ask.deadline(),
                null,
                need.source(),
                published == null ? need.dates().created() : published,
                need.dates().changed(),
                need.demonstration());
    }
}
