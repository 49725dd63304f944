package lianqiao.kpi;

/**
 * An indicator as a document sets it, and whether the portal works it out.
 *
 * @param executed false: listed with its clause, not counted yet
 */
record IndicatorView(Indicator indicator, boolean executed) {}
