package lianqiao.need;

/** Where a need, or an offer, stands. Only an open one is found and matched. */
public enum NeedState {
    DRAFT,
    OPEN,
    /** What was looked for is found; of an offer: it is taken. */
    MET,
    /** No longer looked for, for a reason that is told. */
    CLOSED,
    /** Taken back: shown to nobody else any more. */
    WITHDRAWN;

    /** Others may read it. */
    public boolean isShown() {
        return this != DRAFT && this != WITHDRAWN;
    }

    /** What the event of coming here is called, after its subject. */
    String event() {
        return switch (this) {
            case DRAFT -> "Drafted";
            case OPEN -> "Published";
            case MET -> "Met";
            case CLOSED -> "Closed";
            case WITHDRAWN -> "Withdrawn";
        };
    }
}
