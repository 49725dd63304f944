package lianqiao.inbox;

/** Where a match stands in one's inbox. */
public enum InboxState {
    /** This side is silent, and its answer matters. */
    WAITING,
    /** It answered, here or in a deal. */
    ANSWERED,
    /** Nobody waits any more: it was closed as unanswered, a listing is gone, or the other side said no. */
    CLOSED
}
