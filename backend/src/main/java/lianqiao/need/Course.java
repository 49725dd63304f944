package lianqiao.need;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The way of a need, or of an offer, from draft to its end. Pure.
 *
 * @param ending absent until it ends
 * @param copiedFrom what it was copied from, where somebody took up again what had ended
 */
public record Course(
        NeedState state,
        Dates dates,
        @Nullable Ending ending,
        @Nullable UUID copiedFrom) {

    /** When it was made, last changed, opened and ended. */
    public record Dates(
            Instant created,
            Instant changed,
            @Nullable Instant published,
            @Nullable Instant ended) {}

    static Course draft(Instant now, @Nullable UUID copiedFrom) {
        return new Course(NeedState.DRAFT, new Dates(now, now, null, null), null, copiedFrom);
    }

    /** Published elsewhere: open as soon as it is known. */
    static Course open(Instant created, Instant published, Instant now) {
        return new Course(NeedState.OPEN, new Dates(created, now, published, null), null, null);
    }

    Course opened(Instant now) {
        return new Course(NeedState.OPEN, new Dates(dates.created(), now, now, null), null, copiedFrom);
    }

    /** It may be reworded while it is not ended. */
    Course changed(Instant now) {
        if (state != NeedState.DRAFT && state != NeedState.OPEN) {
            throw NeedRefusals.notOpen(state).asException();
        }
        return new Course(state, new Dates(dates.created(), now, dates.published(), null), null, copiedFrom);
    }

    /** Ends what is open; a draft can be withdrawn only: there is nothing to meet or to close. */
    Course ended(NeedState how, Ending ending, Instant now) {
        if (state != NeedState.OPEN && !(state == NeedState.DRAFT && how == NeedState.WITHDRAWN)) {
            throw NeedRefusals.notOpen(state).asException();
        }
        return new Course(how, new Dates(dates.created(), now, dates.published(), now), ending, copiedFrom);
    }

    boolean isEnded() {
        return state != NeedState.DRAFT && state != NeedState.OPEN;
    }
}
