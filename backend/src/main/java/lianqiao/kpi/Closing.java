package lianqiao.kpi;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import lianqiao.shared.HouseClock;
import lianqiao.shared.Sha256;

/**
 * The end of a month of the ledger (月结): which rows were written in it and the hash that the last of them had, chained to the closing
 * before. Its text is as fixed as a row's ({@link CanonicalText}): first line {@code lianqiao-closing-1}, then the columns in this order.
 *
 * @param month in China's time, by when its rows were written
 * @param firstSeq its first row; where it has none, the row that would have come next
 * @param lastSeq its last row; where it has none, the last row of before
 * @param entries how many rows it had
 * @param lastHash hash of {@code lastSeq}; 64 zeros before the first row
 */
record Closing(
        YearMonth month,
        long firstSeq,
        long lastSeq,
        long entries,
        String lastHash,
        Instant closedAt,
        String prevHash,
        String hash) {

    static Closing next(YearMonth month, long firstSeq, Ledger.Tail last, long entries, Instant now, String prevHash) {
        Instant closedAt = now.truncatedTo(ChronoUnit.MICROS);
        Closing unsealed = new Closing(month, firstSeq, last.seq(), entries, last.hash(), closedAt, prevHash, "");
        return new Closing(
                month, firstSeq, last.seq(), entries, last.hash(), closedAt, prevHash, unsealed.computedHash());
    }

    /** The moment at which a month is over in China. */
    static Instant endOf(YearMonth month) {
        return month.plusMonths(1).atDay(1).atStartOfDay(HouseClock.ZONE).toInstant();
    }

    static YearMonth monthOf(Instant at) {
        return YearMonth.from(at.atZone(HouseClock.ZONE));
    }

    String computedHash() {
        return Sha256.hex(text());
    }

    String text() {
        return new CanonicalLines("lianqiao-closing-1")
                .line("month", month)
                .line("first_seq", firstSeq)
                .line("last_seq", lastSeq)
                .line("entries", entries)
                .line("last_hash", lastHash)
                .line("closed_at", closedAt)
                .line("prev_hash", prevHash)
                .toString();
    }
}
