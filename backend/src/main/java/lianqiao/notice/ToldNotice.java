package lianqiao.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * A notice as the API shows it.
 *
 * @param text Markdown; absent in lists
 * @param daysToObject days left with today as 1; 0 once they are over; absent where nobody is asked
 * @param due when it will be published by itself; told to its author only
 * @param own its author looks
 */
public record ToldNotice(
        UUID id,
        long version,
        NoticeState state,
        NoticeKind kind,
        String title,
        String summary,
        @Nullable String text,
        @Nullable String region,
        @Nullable LocalDate objectionsUntil,
        String objectionsTo,
        @Nullable Long daysToObject,
        List<String> clauses,
        UUID author,
        String authorName,
        OrganisationKind authorKind,
        Instant changedAt,
        @Nullable Instant due,
        @Nullable Instant publishedAt,
        @Nullable String withdrawnWhy,
        boolean own,
        boolean demonstration) {

    /** A withdrawn one says only that it is, and why. */
    static ToldNotice of(Notice notice, boolean whole, boolean own, LocalDate today) {
        var terms = notice.terms();
        var until = terms.objectionsUntil();
        boolean told = own || notice.isShown();
        return new ToldNotice(
                notice.id(),
                notice.version(),
                notice.state(),
                terms.kind(),
                terms.title(),
                told ? terms.summary() : "",
                whole && told ? terms.text() : null,
                terms.region(),
                until,
                terms.objectionsTo(),
                until == null || !notice.isShown() ? null : Math.max(0, ChronoUnit.DAYS.between(today, until) + 1),
                terms.clauses(),
                notice.author().organisation(),
                notice.author().name(),
                notice.author().kind(),
                notice.dates().changed(),
                own ? notice.dates().due() : null,
                notice.dates().published(),
                notice.withdrawnWhy(),
                own,
                notice.demonstration());
    }
}
