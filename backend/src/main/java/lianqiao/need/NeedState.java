package lianqiao.need;

/** Where a need stands. Only an open one is found and matched. */
public enum NeedState {
    DRAFT,
    OPEN,
    /** Met, or no longer looked for: a good end. */
    CLOSED,
    WITHDRAWN
}
