package lianqiao.deal;

/** What a side says of a deal when it is asked. */
public enum CardOutcome {
    ON_TRACK,
    SLOW,
    /** The centre is asked to help. */
    NEEDS_HELP,
    /** It comes to nothing; the reason is told by declining. */
    OVER
}
