package lianqiao.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lianqiao.shared.Regions;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes.
 *
 * @param version of what is revised; absent for a new one
 * @param text Markdown, at most 50,000 characters
 * @param region GB/T 2260; absent: everywhere
 */
public record NoticeForm(
        @Nullable Long version,
        @Nullable NoticeKind kind,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String text,
        @Nullable String region,
        @Nullable LocalDate objectionsUntil,
        @Nullable String objectionsTo,
        @Nullable List<@Nullable String> clauses) {

    /** A new one, as another part of the house writes it. */
    public static NoticeForm told(
            String kind,
            String title,
            String summary,
            String text,
            String region,
            @Nullable LocalDate objectionsUntil,
            @Nullable String objectionsTo,
            List<String> clauses) {
        return new NoticeForm(
                null,
                NoticeKind.valueOf(kind),
                title,
                summary,
                text,
                region,
                objectionsUntil,
                objectionsTo,
                List.copyOf(clauses));
    }

    /** Reads it; tells everything that can't be read at once. */
    NoticeTerms read(Policies policies) {
        var limits = new TextLimits();
        var place = limits.text("region", region, 6);
        if (!place.isEmpty() && !Regions.exists(place)) {
            limits.refuse(Regions.unknown("region", place));
        }
        var terms = new NoticeTerms(
                Objects.requireNonNullElse(kind, NoticeKind.NEWS),
                limits.text("title", title, 200),
                limits.text("summary", summary, 300),
                limits.text("text", text, 50_000),
                place.isEmpty() ? null : place,
                objectionsUntil,
                limits.text("objectionsTo", objectionsTo, 500),
                policies.named("clauses", clauses, limits));
        limits.check();
        return terms;
    }
}
