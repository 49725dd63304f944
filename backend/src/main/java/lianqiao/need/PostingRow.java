package lianqiao.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.Assignment;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.ListingKind;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of the tables {@code condition_need} and {@code offer}: columns by the same names. */
@JsonNaming(SnakeCaseStrategy.class)
record PostingRow(
        UUID id,
        long version,
        NeedState state,
        String title,
        String details,
        List<Condition> conditions,
        Pricing pricing,
        @Nullable Long priceFen,
        String place,
        @Nullable LocalDate deadline,
        @Nullable String region,
        @Nullable UUID about,
        @Nullable ListingKind aboutKind,
        UUID asker,
        String askerName,
        OrganisationKind askerKind,
        boolean anonymous,
        List<NodeWeight> nodes,
        boolean nodesKept,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        Instant changedAt,
        @Nullable EndReason endReason,
        @Nullable String endNote,
        @Nullable UUID metBy,
        @Nullable ListingKind metKind,
        @Nullable UUID copiedFrom,
        boolean demonstration) {

    static PostingRow of(Posting posting) {
        var terms = posting.terms();
        var course = posting.course();
        var ending = course.ending();
        var asker = posting.asker();
        return new PostingRow(
                posting.id(),
                posting.version(),
                course.state(),
                terms.title(),
                terms.text(),
                terms.conditions(),
                terms.pricing(),
                terms.priceFen(),
                terms.place(),
                terms.deadline(),
                terms.region(),
                terms.about(),
                terms.aboutKind(),
                java.util.Objects.requireNonNull(asker.organisation()),
                asker.name(),
                java.util.Objects.requireNonNull(asker.kind()),
                asker.anonymous(),
                posting.assigned().nodes(),
                posting.assigned().kept(),
                course.dates().created(),
                course.dates().published(),
                course.dates().ended(),
                course.dates().changed(),
                ending == null ? null : ending.reason(),
                ending == null ? null : ending.note(),
                ending == null ? null : ending.metBy(),
                ending == null ? null : ending.metKind(),
                course.copiedFrom(),
                posting.demonstration());
    }

    Posting toPosting(PostingKind kind) {
        return new Posting(
                kind,
                id,
                version,
                new Course(
                        state,
                        new Course.Dates(createdAt, changedAt, publishedAt, endedAt),
                        endNote == null ? null : new Ending(endReason, endNote, metBy, metKind),
                        copiedFrom),
                new Terms(title, details, conditions, pricing, priceFen, place, deadline, region, about, aboutKind),
                new Asker(asker, askerName, askerKind, anonymous),
                new Assignment(nodes, nodesKept),
                demonstration);
    }
}
