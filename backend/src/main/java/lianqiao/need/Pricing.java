package lianqiao.need;

/** For what money something is offered, or would be taken. */
public enum Pricing {
    FREE,
    /** A sum, once. */
    ONCE,
    PER_MONTH,
    PER_YEAR,
    NEGOTIABLE;

    boolean namesSum() {
        return this == ONCE || this == PER_MONTH || this == PER_YEAR;
    }
}
