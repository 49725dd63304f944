package lianqiao.register;

/** Where a record of the register stands. */
public enum RecordState {
    /** Waits for a second person. */
    ENTERED,
    /** Given back to who entered it, with a reason. */
    RETURNED,
    /** A fact that counts. */
    ACCEPTED,
    /** Withdrawn before it was accepted, or cancelled after, by two people and with a reason. */
    CANCELLED
}
