package lianqiao.kpi;

import java.util.UUID;
import lianqiao.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Which entries are asked for; a region takes in what lies in it, on either side. */
record LedgerQuery(
        @Nullable String measure,
        @Nullable String region,
        @Nullable UUID centre,
        @Nullable UUID campaign,
        @Nullable Side side,
        @Nullable String basis,
        PageRequest page) {}
