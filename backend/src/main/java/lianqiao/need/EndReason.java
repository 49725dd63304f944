package lianqiao.need;

/** Why something is no longer looked for, or offered, though nobody here met it. */
public enum EndReason {
    /** 已通过其他渠道解决 */
    SOLVED_ELSEWHERE,
    /** 已自行解决 */
    SOLVED_IN_HOUSE,
    /** 项目调整或终止 */
    PROJECT_CHANGED,
    /** 预算取消 */
    BUDGET_GONE,
    /** 没有合适的匹配 */
    NOTHING_FITS,
    /** 已过截止日期 */
    OVERDUE,
    /** 其他: the note says what */
    OTHER
}
