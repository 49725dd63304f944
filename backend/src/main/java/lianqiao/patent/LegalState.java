package lianqiao.patent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last word on whether a patent is in force, and the day of that word. No public source gives it for most patents,
 * so "unknown" is an answer of its own: it neither passes nor refuses anything, and it is shown with its date.
 *
 * @param source the register's file that told it; absent where a holder did, from an extract of the register
 */
public record LegalState(
        Standing standing,
        @Nullable LocalDate asOf,
        @Nullable String source) {
    /** Nobody has said anything. */
    public static final LegalState UNHEARD = new LegalState(Standing.UNKNOWN, null);

    /** As a holder tells it. */
    public LegalState(Standing standing, @Nullable LocalDate asOf) {
        this(standing, asOf, null);
    }

    /** What the last word was. */
    public enum Standing {
        IN_FORCE,
        NOT_GRANTED,
        ENDED,
        UNKNOWN
    }

    /** What follows from it for a check. */
    public enum Outcome {
        PASSED,
        REFUSED,
        UNKNOWN
    }

    public static LegalState unknown(LocalDate asOf) {
        return new LegalState(Standing.UNKNOWN, asOf);
    }

    /**
     * Annual fees fall due every year (Patent Law art. 43, 44), so a word that is older than a year, or undated,
     * proves no longer that a patent is in force. An ended patent stays ended.
     */
    public Outcome outcome(LocalDate today) {
        return switch (standing) {
            case NOT_GRANTED, ENDED -> Outcome.REFUSED;
            case UNKNOWN -> Outcome.UNKNOWN;
            case IN_FORCE -> asOf != null && !asOf.isBefore(today.minusYears(1)) ? Outcome.PASSED : Outcome.UNKNOWN;
        };
    }
}
