package lianqiao.deal;

/** Where a deal (对接) stands: INTERESTED → NEGOTIATING → CONCLUDED, and DECLINED from either of the first two. */
public enum DealState {
    INTERESTED,
    NEGOTIATING,
    CONCLUDED,
    DECLINED;

    boolean isOpen() {
        return this == INTERESTED || this == NEGOTIATING;
    }
}
