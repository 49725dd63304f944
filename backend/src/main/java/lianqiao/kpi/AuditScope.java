package lianqiao.kpi;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which rows an audit walks, and what it holds them against: the whole ledger, or one month of it.
 *
 * @param from the row before the first; what the first is chained to
 * @param to the last row
 * @param before the closing of the month before, whose own rows are not walked
 */
record AuditScope(
        @Nullable YearMonth month,
        Ledger.Tail from,
        Ledger.Tail to,
        @Nullable Closing before,
        List<Closing> closings) {

    /** What the ledger is when an audit begins. @param first the month of its first row */
    record Start(Ledger.Tail tail, @Nullable YearMonth first) {}

    static AuditScope all(List<Closing> closings, Start start) {
        return new AuditScope(null, Ledger.Tail.NONE, start.tail(), null, closings);
    }

    /** A closed month, or the one that is open: everything behind the last closing. */
    static AuditScope of(YearMonth month, List<Closing> closings, Start start) {
        int place = 0;
        while (place < closings.size() && closings.get(place).month().isBefore(month)) {
            place++;
        }
        Closing before = place == 0 ? null : closings.get(place - 1);
        if (place < closings.size() && closings.get(place).month().equals(month)) {
            Closing closing = closings.get(place);
            return new AuditScope(month, endOf(before), endOf(closing), before, List.of(closing));
        }
        YearMonth open = before == null ? start.first() : before.month().plusMonths(1);
        if (place < closings.size() || !month.equals(open)) {
            throw noSuchMonth(month).asException();
        }
        return new AuditScope(month, endOf(before), start.tail(), before, List.of());
    }

    ClosingCheck closingCheck() {
        return new ClosingCheck(closings, before, month == null);
    }

    private static Ledger.Tail endOf(@Nullable Closing closing) {
        return closing == null
                ? Ledger.Tail.NONE
                : new Ledger.Tail(closing.lastSeq(), closing.lastHash(), Instant.EPOCH);
    }

    private static Refusal noSuchMonth(YearMonth month) {
        return Refusal.of(
                "NO_SUCH_MONTH",
                "month",
                "台账没有这个月份：" + month,
                "The ledger has no month " + month,
                "请选已月结的月份，或尚未月结的当前月份，格式 2026-11；已月结的见 /api/v1/open-data/ledger-closings.json",
                "Take a month that is closed (/api/v1/open-data/ledger-closings.json) or the open one, as 2026-11");
    }
}
