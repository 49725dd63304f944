package lianqiao.deal;

/** Where a deal (对接) stands, whatever its route: the columns of the board. Each step of a route says which it is. */
public enum DealState {
    INTERESTED,
    NEGOTIATING,
    /** There is a contract, and something is still to be done about it. */
    CONCLUDED,
    /** Nothing is left to be done. */
    COMPLETED,
    DECLINED,
    /** There was a contract, and both sides ended it. */
    CANCELLED,
    /** A loan that was not repaid. */
    DEFAULTED;

    /** Nobody is bound yet: of one pair only one such deal may be open. */
    boolean isOpen() {
        return this == INTERESTED || this == NEGOTIATING;
    }

    /** Both sides are bound, so each must know who the other is. */
    boolean binds() {
        return this == CONCLUDED || this == COMPLETED;
    }

    boolean isOver() {
        return this == DECLINED || this == CANCELLED;
    }
}
