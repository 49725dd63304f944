package lianqiao.kpi;

/** The shapes of targets in the policy documents (field {@code kind} of {@code indicators.yaml}). */
enum Shape {
    COUNT_PER_YEAR,
    CUMULATIVE,
    STOCK,
    YOY_GROWTH,
    RATIO,
    AMOUNT,
    SCORE,
    CONDITION,
    NON_DECREASING,
    /** What the portal counts for itself: no document asks for it. */
    OWN
}
