package lianqiao.patent;

/**
 * The tiers of the library (河东 measure 3, "分层构建"; the source names none, so where they begin is a setting).
 * What follows from each: A is pushed one to one to leading firms, B goes into a park's campaign, C is listed only.
 */
public enum Tier {
    A,
    B,
    C
}
