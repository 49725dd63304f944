package lianqiao.kpi;

import java.time.YearMonth;

/**
 * Something that an audit of the ledger found.
 *
 * @param seq the row that was changed or inserted, or the place where one is missing
 */
record Finding(Kind kind, long seq, String zh, String en) {
    enum Kind {
        CHANGED,
        MISSING,
        INSERTED,
        CLOSING_DIFFERS,
        CLOSING_CHANGED,
        CLOSING_MISSING,
        TOTALS_DIFFER
    }

    static Finding changed(long seq) {
        return new Finding(
                Kind.CHANGED,
                seq,
                "第 " + seq + " 行被改动",
                "Row " + seq + " isn't what was written: its content or hash changed");
    }

    static Finding missing(long seq) {
        return new Finding(Kind.MISSING, seq, "第 " + seq + " 行缺失", "Row " + seq + " is missing");
    }

    static Finding inserted(long seq) {
        return new Finding(
                Kind.INSERTED, seq, "第 " + seq + " 行是插入的", "Row " + seq + " was inserted: no row is chained to it");
    }

    /** The rows of a closed month, or what they end with, aren't what was published when it was over. */
    static Finding differs(Closing closing) {
        return new Finding(
                Kind.CLOSING_DIFFERS,
                closing.lastSeq(),
                closing.month() + " 月结不符：第 " + closing.firstSeq() + "–" + closing.lastSeq()
                        + " 行与月结公布的行数或末行哈希不一致，该月或之前的行被整段改写",
                "The closing of " + closing.month() + " doesn't fit: rows " + closing.firstSeq() + "–"
                        + closing.lastSeq()
                        + " aren't as many, or don't end with the hash, that was published; rows of that month or before were"
                        + " written anew");
    }

    static Finding closingChanged(Closing closing) {
        return new Finding(
                Kind.CLOSING_CHANGED,
                closing.lastSeq(),
                closing.month() + " 的月结被改动",
                "The closing of " + closing.month() + " isn't what was written, or isn't chained to the one before");
    }

    /** @param seq the first row behind it */
    static Finding closingMissing(YearMonth month, long seq) {
        return new Finding(Kind.CLOSING_MISSING, seq, month + " 的月结缺失", "The closing of " + month + " is missing");
    }

    /**
     * Running totals of a measure aren't what its entries add up to. The chain can't see that its last rows are gone, or that a well-made row
     * was put behind them: the totals can.
     */
    static Finding table(long seq, String table, String measure, long totals) {
        return new Finding(
                Kind.TOTALS_DIFFER,
                seq,
                "度量 " + measure + "：累计表 " + table + " 有 " + totals + " 项与台账分录不符；末尾有行缺失或被添加，或累计表被改动，逐项见台账重建",
                "Measure " + measure + ": " + totals + " total(s) of the table " + table
                        + " aren't what the entries add up to; rows at the end are missing or added, or the table was changed."
                        + " A rebuild of the ledger names each of them");
    }
}
