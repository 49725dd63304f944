package lianqiao.need;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.listing.Listing;
import org.jspecify.annotations.Nullable;

/** A need for conditions, or an offer, as the rest of the house sees it. Numbers of rights stay out: they would name an owner. */
final class PostingListing {
    private PostingListing() {}

    /** For the index, which the public searches: neither name nor id of who is anonymous. */
    static Listing shown(Posting posting, LocalDate today) {
        return of(posting, posting.asker().anonymous() ? null : posting.asker().organisation(), today);
    }

    /** For a feature that must know whose it is; the name is left out all the same. */
    static Listing owned(Posting posting, LocalDate today) {
        return of(posting, posting.asker().organisation(), today);
    }

    private static Listing of(Posting posting, @Nullable UUID holder, LocalDate today) {
        var terms = posting.terms();
        var asker = posting.asker();
        var dates = posting.course().dates();
        var published = dates.published();
        return new Listing(
                posting.id(),
                posting.kind().listing(),
                posting.version(),
                posting.isOpenOn(today),
                terms.title(),
                terms.wording(),
                List.of(),
                posting.assigned().nodes(),
                terms.region(),
                holder,
                asker.anonymous() ? null : asker.name(),
                asker.kind(),
                null,
                null,
                null,
                "",
                terms.deadline(),
                null,
                null,
                published == null ? dates.created() : published,
                dates.changed(),
                posting.demonstration(),
                terms.compared());
    }
}
