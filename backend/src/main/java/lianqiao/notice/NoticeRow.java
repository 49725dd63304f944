package lianqiao.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of the table {@code notice}: columns by the same names. */
@JsonNaming(SnakeCaseStrategy.class)
record NoticeRow(
        UUID id,
        long version,
        NoticeState state,
        NoticeKind kind,
        String title,
        String summary,
        String body,
        @Nullable String region,
        @Nullable LocalDate objectionsUntil,
        String objectionsTo,
        List<String> clauses,
        UUID author,
        String authorName,
        OrganisationKind authorKind,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant dueAt,
        @Nullable Instant publishedAt,
        @Nullable String withdrawnWhy,
        boolean demonstration) {

    static NoticeRow of(Notice notice) {
        var terms = notice.terms();
        var dates = notice.dates();
        return new NoticeRow(
                notice.id(),
                notice.version(),
                notice.state(),
                terms.kind(),
                terms.title(),
                terms.summary(),
                terms.text(),
                terms.region(),
                terms.objectionsUntil(),
                terms.objectionsTo(),
                terms.clauses(),
                notice.author().organisation(),
                notice.author().name(),
                notice.author().kind(),
                dates.created(),
                dates.changed(),
                dates.due(),
                dates.published(),
                notice.withdrawnWhy(),
                notice.demonstration());
    }

    Notice toNotice() {
        return new Notice(
                id,
                version,
                state,
                new NoticeTerms(kind, title, summary, body, region, objectionsUntil, objectionsTo, clauses),
                new Notice.Author(author, authorName, authorKind),
                new Notice.Dates(createdAt, changedAt, dueAt, publishedAt),
                withdrawnWhy,
                demonstration);
    }
}
