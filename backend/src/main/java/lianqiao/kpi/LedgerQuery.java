package lianqiao.kpi;

import java.time.LocalDate;
import java.util.UUID;
import lianqiao.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; a region takes in what lies in it, on either side.
 *
 * @param node key of a node of an industry chain
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
        PageRequest page) {}
