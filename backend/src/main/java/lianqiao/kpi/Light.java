package lianqiao.kpi;

/** How an indicator stands, in a word; the page says it in words first, and by a colour beside them. */
enum Light {
    /** 达成: what adds up has reached its target, or its time is over and the target was met. */
    REACHED,
    /** 现值达标: it can still fall again (a ratio, a stock, a score). */
    MEETS_NOW,
    /** 按进度: at the pace so far the target is reached. */
    ON_COURSE,
    /** 有缺口，仍有可能: at the pace so far it is missed, but the target lies within the band. */
    AT_RISK,
    /** 落后: the target lies above the band. */
    BEHIND,
    /** 现值未达标. */
    BELOW_NOW,
    /** 未达成: its time is over and the target was missed. */
    MISSED,
    /** 无法判断: {@link Unsure} says why. */
    UNKNOWN;

    /** Whether somebody ought to be told before it is too late. */
    boolean isWarning() {
        return this == AT_RISK || this == BEHIND;
    }
}
