package lianqiao.kpi;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; a region takes in what lies in it, on either side.
 *
 * @param region code of a region, or key of a park
 * @param node key of a node of an industry chain, or of a chain: of all its nodes
 * @param entry the one entry of that number
 * @param subject what is counted once, or what a statement is about
 * @param asOf a day of Beijing: what had been recorded by its end
 * @param since a day of Beijing: what happened on it or later
 */
record LedgerQuery(
        @Nullable String measure,
        @Nullable String region,
        @Nullable UUID centre,
        @Nullable UUID campaign,
        @Nullable Side side,
        @Nullable String basis,
        @Nullable String node,
        @Nullable LocalDate since,
        @Nullable Long entry,
        @Nullable String subject,
        @Nullable LocalDate asOf) {

    /** All entries of a measure at a place; null for everywhere. @param side on which the measure is counted */
    static LedgerQuery of(String measure, @Nullable String region, Side side) {
        return new LedgerQuery(measure, region, null, null, side, null, null, null, null, null, null);
    }
}
