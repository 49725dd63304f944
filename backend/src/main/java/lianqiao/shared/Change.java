package lianqiao.shared;

/** What a row of an import changed, against what the portal had of that source and number before. */
public enum Change {
    ADDED,
    CHANGED,
    /** It was known, and said the same. */
    UNCHANGED,
    /** The row was turned away. */
    NONE
}
