package lianqiao.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How long a holder takes to answer a match of what it offers: the median from the day it is asked to its first answer. A match that was
 * closed unanswered counts as one that took longer than any answer. Pure.
 *
 * @param matches answered and unanswered ones together: the figure's n
 * @param least so many are needed for a median
 * @param medianHours absent where it is not told
 * @param told why not, where it is not
 * @param demonstration how many of the matches are made up
 */
record AnswerTime(
        UUID organisation,
        long matches,
        long unanswered,
        int least,
        @Nullable Double medianHours,
        Told told,
        Instant asOf,
        long demonstration) {

    enum Told {
        TOLD,
        /** Fewer matches than the least number: one slow week would be a verdict. */
        TOO_FEW,
        /** More than half were never answered: the median lies beyond the time after which a match is closed. */
        MOSTLY_UNANSWERED
    }

    /** @param seconds median of all, infinite where it falls among the unanswered */
    static AnswerTime of(
            UUID organisation,
            long matches,
            long unanswered,
            long demonstration,
            int least,
            @Nullable Double seconds,
            Instant asOf) {
        Told told = matches < least || seconds == null
                ? Told.TOO_FEW
                : seconds.isInfinite() ? Told.MOSTLY_UNANSWERED : Told.TOLD;
        Double hours = told == Told.TOLD && seconds != null ? Math.round(seconds / 360) / 10.0 : null;
        return new AnswerTime(organisation, matches, unanswered, least, hours, told, asOf, demonstration);
    }
}
