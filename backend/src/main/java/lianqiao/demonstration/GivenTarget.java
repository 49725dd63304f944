package lianqiao.demonstration;

/**
 * A target of targets.yaml, for the year of the load.
 *
 * @param by key of the authority that sets it
 * @param place region code or key of a park
 */
record GivenTarget(String by, String indicator, String place, String value) {}
