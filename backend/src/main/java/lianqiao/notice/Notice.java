package lianqiao.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A public notice, news, or a case, from draft to withdrawal. Pure: it decides, it stores nothing.
 *
 * @param version of the row it was read from; 0 before it is stored
 * @param withdrawnWhy absent until it is withdrawn
 */
record Notice(
        UUID id,
        long version,
        NoticeState state,
        NoticeTerms terms,
        Author author,
        Dates dates,
        @Nullable String withdrawnWhy,
        boolean demonstration) {

    /** Who answers for it. */
    record Author(UUID organisation, String name, OrganisationKind kind) {}

    /** @param due when it shall be published by itself; kept once it is */
    record Dates(
            Instant created,
            Instant changed,
            @Nullable Instant due,
            @Nullable Instant published) {
        Dates changed(Instant now) {
            return new Dates(created, now, due, published);
        }
    }

    /** Shows it to everybody, at once or at that hour; all that is missing is told at once. */
    Notice publish(@Nullable Instant due, Clock clock) {
        List<Refusal> refusals = new ArrayList<>();
        if (state != NoticeState.DRAFT && state != NoticeState.SCHEDULED) {
            refusals.add(NoticeRefusals.notADraft(state));
        }
        Instant now = clock.instant();
        Instant from = due == null ? now : due;
        if (from.isBefore(now)) {
            refusals.add(NoticeRefusals.hourPassed());
        }
        refusals.addAll(terms.missing(LocalDate.ofInstant(from, clock.getZone())));
        refuse(refusals);
        return due == null ? shown(now) : on(NoticeState.SCHEDULED, new Dates(dates.created(), now, due, null), null);
    }

    /** Its hour has come. */
    Notice shown(Instant now) {
        return on(NoticeState.PUBLISHED, new Dates(dates.created(), now, dates.due(), now), null);
    }

    /** It may be reworded until it is withdrawn, and must stay complete once it is more than a draft. */
    Notice revise(NoticeTerms newTerms, Clock clock) {
        List<Refusal> refusals = new ArrayList<>();
        if (state == NoticeState.WITHDRAWN) {
            refusals.add(NoticeRefusals.withdrawn());
        }
        if (state != NoticeState.DRAFT) {
            refusals.addAll(newTerms.missing(firstDay(clock)));
        }
        refuse(refusals);
        return new Notice(
                id, version, state, newTerms, author, dates.changed(clock.instant()), withdrawnWhy, demonstration);
    }

    /** Takes it down, or drops a draft; what everybody has read is not taken down without a reason. */
    Notice withdraw(String why, Clock clock) {
        List<Refusal> refusals = new ArrayList<>();
        if (state == NoticeState.WITHDRAWN) {
            refusals.add(NoticeRefusals.withdrawn());
        }
        if (state == NoticeState.PUBLISHED && why.isBlank()) {
            refusals.add(NoticeRefusals.reasonMissing());
        }
        refuse(refusals);
        return on(NoticeState.WITHDRAWN, dates.changed(clock.instant()), why);
    }

    boolean isShown() {
        return state == NoticeState.PUBLISHED;
    }

    /** As it reads once it is stored over the row that it came from. */
    Notice stored() {
        return new Notice(id, version + 1, state, terms, author, dates, withdrawnWhy, demonstration);
    }

    /** A day to object must not lie before the day from which it is read. */
    private LocalDate firstDay(Clock clock) {
        Instant first = state == NoticeState.PUBLISHED ? dates.published() : dates.due();
        return LocalDate.ofInstant(first == null ? clock.instant() : first, clock.getZone());
    }

    private Notice on(NoticeState next, Dates then, @Nullable String why) {
        return new Notice(id, version, next, terms, author, then, why, demonstration);
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
