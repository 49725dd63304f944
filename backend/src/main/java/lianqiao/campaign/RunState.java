package lianqiao.campaign;

/** Where a run stands. */
public enum RunState {
    /** Not begun, or an engine is out of reach, or the index has not caught up: {@code problem} says which. */
    WAITING,
    RUNNING,
    DONE,
    /** Gave up after repeated errors; what it stored stays, and another run goes on with the rest. */
    FAILED
}
