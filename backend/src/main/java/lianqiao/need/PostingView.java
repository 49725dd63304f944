package lianqiao.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.ListingKind;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * A need for conditions, or an offer, as the API shows it.
 *
 * @param conditions numbers of rights are left out where who posted it is anonymous, unless it is they who look
 * @param holder absent where they are anonymous, unless it is they who look; the kind is always told
 * @param holderVerified whether somebody looked at their registration
 * @param endNote told to themselves only, like metBy and copiedFrom
 * @param own they, or the operator, look
 */
public record PostingView(
        UUID id,
        long version,
        NeedState state,
        String title,
        String text,
        List<Condition> conditions,
        Pricing pricing,
        @Nullable Long priceFen,
        String place,
        @Nullable LocalDate deadline,
        @Nullable String region,
        @Nullable UUID about,
        @Nullable ListingKind aboutKind,
        @Nullable UUID holder,
        @Nullable String holderName,
        @Nullable OrganisationKind holderKind,
        boolean holderVerified,
        boolean anonymous,
        List<NodeWeight> nodes,
        boolean nodesKept,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        @Nullable EndReason endReason,
        @Nullable String endNote,
        @Nullable UUID metBy,
        @Nullable ListingKind metKind,
        @Nullable UUID copiedFrom,
        boolean own,
        boolean demonstration) {

    static PostingView of(Posting posting, boolean own, boolean verified) {
        var terms = posting.terms();
        var asker = posting.asker();
        var shown = own || !asker.anonymous();
        var dates = posting.course().dates();
        var ending = posting.course().ending();
        return new PostingView(
                posting.id(),
                posting.version(),
                posting.state(),
                terms.title(),
                terms.text(),
                shown
                        ? terms.conditions()
                        : terms.conditions().stream()
                                .map(Condition::withoutNumbers)
                                .toList(),
                terms.pricing(),
                terms.priceFen(),
                terms.place(),
                terms.deadline(),
                terms.region(),
                terms.about(),
                terms.aboutKind(),
                shown ? asker.organisation() : null,
                shown ? asker.name() : null,
                asker.kind(),
                verified,
                asker.anonymous(),
                posting.assigned().nodes(),
                posting.assigned().kept(),
                dates.created(),
                dates.changed(),
                dates.published(),
                dates.ended(),
                ending == null ? null : ending.reason(),
                ending == null || !own ? null : ending.note(),
                ending == null || !own ? null : ending.metBy(),
                ending == null || !own ? null : ending.metKind(),
                own ? posting.course().copiedFrom() : null,
                own,
                posting.demonstration());
    }
}
