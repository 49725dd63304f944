package lianqiao.eventlog;

/** How a reader's effect and its offset belong together. */
public enum Delivery {
    /** The effect is in this database, in the transaction that moves the offset: exactly once. */
    IN_TRANSACTION,
    /** The effect is elsewhere, and the offset moves after it: at least once, so the effect must be idempotent. */
    OUTSIDE
}
