package lianqiao.deal;

/** Where a deal (对接) stands: INTERESTED, perhaps NEGOTIATING, then CONCLUDED or DECLINED. */
public enum DealState {
    INTERESTED,
    NEGOTIATING,
    CONCLUDED,
    DECLINED;

    boolean isOpen() {
        return this == INTERESTED || this == NEGOTIATING;
    }
}
