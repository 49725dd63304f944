package lianqiao.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which scoreboard is asked for.
 *
 * @param place region code or key of a park, with all that lies in it; absent: everywhere
 * @param centre narrows the portal's own counts
 * @param chain key of an industry chain: only what has a node of it counts, and nothing is compared with targets, which are for all chains
 * @param year whose figures; absent: of the day's
 * @param asOf a past day; absent: now
 * @param ownOnly the portal's own counts alone, as the home page shows them
 */
record BoardScope(
        @Nullable String place,
        @Nullable UUID centre,
        @Nullable String chain,
        @Nullable Integer year,
        @Nullable LocalDate asOf,
        boolean ownOnly) {

    static final BoardScope EVERYWHERE = new BoardScope(null, null, null, null, null, false);

    /** Whether the running totals don't tell it, and the entries have to be added up anew. */
    boolean isAddedAnew() {
        return chain != null || asOf != null;
    }

    int year(LocalDate today) {
        return year == null ? today.getYear() : year;
    }

    /** The last day that is looked at: today, or the end of a past year. */
    LocalDate day(LocalDate today) {
        LocalDate end = LocalDate.of(year(today), 12, 31);
        return end.isBefore(today) ? end : today;
    }

    /** Entries recorded before it count. */
    Instant until(Instant now) {
        return asOf == null ? now : AsOf.endOf(asOf);
    }
}
