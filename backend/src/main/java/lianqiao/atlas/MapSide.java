package lianqiao.atlas;

import java.util.Map;
import java.util.Set;
import lianqiao.listing.ListingKind;

/** What is counted at a node: three sides are listings, deals are entries of the ledger. */
enum MapSide {
    SUPPLY(Set.of(ListingKind.LICENCE, ListingKind.STOCK_PATENT, ListingKind.OFFER)),
    DEMAND(Set.of(ListingKind.TECH_NEED, ListingKind.CONDITION_NEED)),
    FINANCE(Set.of(ListingKind.FINANCING_NEED, ListingKind.FINANCE_PRODUCT)),
    DEALS(Set.of());

    private final Set<ListingKind> kinds;

    MapSide(Set<ListingKind> kinds) {
        this.kinds = kinds;
    }

    boolean lists(ListingKind kind) {
        return kinds.contains(kind);
    }

    /** The sides that a search lists, with the kinds by which it does. */
    static Map<String, Set<ListingKind>> listed() {
        return Map.of(
                SUPPLY.name(), SUPPLY.kinds,
                DEMAND.name(), DEMAND.kinds,
                FINANCE.name(), FINANCE.kinds);
    }
}
