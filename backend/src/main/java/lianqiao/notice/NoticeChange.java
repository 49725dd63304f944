package lianqiao.notice;

import java.util.List;
import java.util.UUID;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import org.jspecify.annotations.Nullable;

/**
 * Body of the events of a notice: NoticeDrafted, NoticeScheduled, NoticePublished, NoticeRevised, NoticeWithdrawn.
 *
 * @param listing what the search index takes in; without words while nobody may read it
 * @param supplyRegion the region that it is told in; absent: everywhere
 */
public record NoticeChange(
        Listing listing,
        UUID author,
        @Nullable String supplyRegion,
        String kind,
        List<String> clauses,
        boolean demonstration) {

    static NoticeChange of(Notice notice) {
        return new NoticeChange(
                listing(notice),
                notice.author().organisation(),
                notice.terms().region(),
                notice.terms().kind().name(),
                notice.terms().clauses(),
                notice.demonstration());
    }

    /** What is not yet published, or no more, tells nothing: the log is read by more people than its author. */
    static Listing listing(Notice notice) {
        var terms = notice.terms();
        var dates = notice.dates();
        boolean shown = notice.isShown();
        return new Listing(
                notice.id(),
                ListingKind.NOTICE,
                notice.version(),
                shown,
                shown ? terms.title() : "",
                shown ? (terms.summary() + "\n" + terms.text()).strip() : "",
                List.of(),
                List.of(),
                terms.region(),
                notice.author().organisation(),
                notice.author().name(),
                notice.author().kind(),
                null,
                null,
                null,
                "",
                null,
                null,
                null,
                dates.published() == null ? dates.created() : dates.published(),
                dates.changed(),
                notice.demonstration(),
                null);
    }
}
