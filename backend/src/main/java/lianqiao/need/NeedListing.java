package lianqiao.need;

import java.time.LocalDate;
import java.util.UUID;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.patent.Ipc;
import org.jspecify.annotations.Nullable;

/** A need as the rest of the house sees it. */
final class NeedListing {
    private NeedListing() {}

    /** For the index, which the public searches: neither name nor id of an anonymous asker. */
    static Listing shown(TechNeed need, LocalDate today) {
        return of(need, need.asker().anonymous() ? null : need.asker().organisation(), today);
    }

    /** For a feature that must know whose it is; the name of an anonymous asker is left out all the same. */
    static Listing owned(TechNeed need, LocalDate today) {
        return of(need, need.asker().organisation(), today);
    }

    private static Listing of(TechNeed need, @Nullable UUID holder, LocalDate today) {
        var ask = need.ask();
        var asker = need.asker();
        var dates = need.course().dates();
        var published = dates.published();
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
                holder,
                asker.anonymous() || asker.name().isEmpty() ? null : asker.name(),
                asker.kind(),
                null,
                null,
                null,
                "",
                ask.deadline(),
                null,
                need.source(),
                published == null ? dates.created() : published,
                dates.changed(),
                need.demonstration(),
                null);
    }
}
