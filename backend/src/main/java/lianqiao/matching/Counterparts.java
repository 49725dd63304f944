package lianqiao.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianqiao.listing.ListingKind;

/** Which kinds of supply can meet which kinds of demand. */
final class Counterparts {
    private static final Map<ListingKind, Set<ListingKind>> SUPPLIES = Map.of(
            ListingKind.TECH_NEED, Set.of(ListingKind.LICENCE, ListingKind.STOCK_PATENT, ListingKind.OFFER),
            ListingKind.CONDITION_NEED, Set.of(ListingKind.OFFER),
            ListingKind.FINANCING_NEED, Set.of(ListingKind.FINANCE_PRODUCT));

    private Counterparts() {}

    static boolean fit(ListingKind demand, ListingKind supply) {
        return SUPPLIES.getOrDefault(demand, Set.of()).contains(supply);
    }

    /** The kinds on the other side; none for what neither offers nor asks. */
    static List<ListingKind> of(ListingKind kind) {
        return Arrays.stream(ListingKind.values())
                .filter(other -> fit(kind, other) || fit(other, kind))
                .toList();
    }
}
