package lianqiao.intake;

/** What a row changed in the portal. */
enum Change {
    ADDED,
    CHANGED,
    /** It was known, and said the same. */
    UNCHANGED,
    /** The row was turned away. */
    NONE
}
