package lianqiao.kpi;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what a fact can be counted. A dimension that the event doesn't tell is absent, never guessed.
 *
 * @param supplyRegion region of the side that offers (the licensor); GB/T 2260
 * @param demandRegion region of the side that needs (the licensee)
 * @param organisation the side that offers
 * @param otherOrganisation the side that needs
 * @param node the heaviest chain node
 * @param basis STATUTORY or BY_ANALOGY where the fact is about an open licence
 * @param demonstration counted, and told apart wherever it shows
 */
record Dimensions(
        @Nullable String supplyRegion,
        @Nullable String demandRegion,
        @Nullable UUID centre,
        @Nullable UUID campaign,
        @Nullable UUID organisation,
        @Nullable UUID otherOrganisation,
        @Nullable String node,
        @Nullable String basis,
        boolean demonstration) {}
