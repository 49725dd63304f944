package lianqiao.kpi;

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

    static Finding totals(long seq, String measure, long ledger, long totals) {
        return new Finding(
                Kind.TOTALS_DIFFER,
                seq,
                "度量 " + measure + "：台账合计 " + ledger + "，累计表 " + totals + "；末尾有行缺失或被添加，或累计表被改动",
                "Measure " + measure + ": the ledger adds up to " + ledger + ", the running totals say " + totals
                        + "; rows at the end are missing or added, or the totals were changed");
    }
}
