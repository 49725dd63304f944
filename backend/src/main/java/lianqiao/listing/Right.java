package lianqiao.listing;

/** Kinds of intellectual property that secure a financing. */
public enum Right {
    INVENTION,
    UTILITY_MODEL,
    DESIGN,
    TRADE_MARK,
    COPYRIGHT
}
