package lianqiao.listing;

/** What a listing (供需信息) offers or asks for. */
public enum ListingKind {
    LICENCE,
    STOCK_PATENT,
    TECH_NEED,
    CONDITION_NEED,
    OFFER,
    FINANCING_NEED,
    FINANCE_PRODUCT,
    NOTICE;

    /** Somebody wants something; the other kinds supply or inform. */
    public boolean isDemand() {
        return this == TECH_NEED || this == CONDITION_NEED || this == FINANCING_NEED;
    }
}
