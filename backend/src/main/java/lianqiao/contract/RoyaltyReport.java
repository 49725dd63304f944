package lianqiao.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a licensee says it earned and owes for a time.
 *
 * @param from first day; {@code until} the last one
 * @param baseFen what the royalty is taken of
 * @param evidence that shows it; attached to the deal
 * @param takenBack absent while it stands
 */
record RoyaltyReport(
        UUID id,
        UUID deal,
        LocalDate from,
        LocalDate until,
        long baseFen,
        long royaltyFen,
        UUID evidence,
        Instant reportedAt,
        @Nullable TakenBack takenBack) {
    boolean stands() {
        return takenBack == null;
    }

    boolean meets(RoyaltyReport other) {
        return !other.until.isBefore(from) && !until.isBefore(other.from);
    }
}
