package lianqiao.inbox;

/** What a side says to a match; 不合适 comes with a {@link lianqiao.deal.DeclineReason}. */
public enum Answer {
    INTERESTED,
    NOT_FOR_US
}
