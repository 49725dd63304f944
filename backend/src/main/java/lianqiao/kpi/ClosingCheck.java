package lianqiao.kpi;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds the rows against the closings of their months: pure. The chain of rows can't tell a ledger whose whole tail was written anew;
 * a closing remembers what its month's last hash was.
 */
final class ClosingCheck {
    /** A portal that rested over the end of a month closes it when it starts: until then nothing is wrong. */
    static final Duration PATIENCE = Duration.ofDays(1);

    private record Seen(long rows, String lastHash) {}

    private final List<Closing> closings;
    private final @Nullable Closing before;
    private final boolean whole;
    private final Map<YearMonth, Seen> seen = new HashMap<>();
    private @Nullable Instant firstWritten;
    private int at;

    /**
     * @param before the closing before the first, whose rows aren't walked
     * @param whole whether these are all that there are
     */
    ClosingCheck(List<Closing> closings, @Nullable Closing before, boolean whole) {
        this.closings = closings;
        this.before = before;
        this.whole = whole;
    }

    /** The rows in their order. */
    void walk(List<Entry> page) {
        page.forEach(this::step);
    }

    List<Finding> findings(Instant now) {
        List<Finding> findings = new ArrayList<>();
        Closing last = before;
        for (Closing closing : closings) {
            if (!closing.hash().equals(closing.computedHash())) {
                findings.add(Finding.closingChanged(closing));
            }
            if (last != null) {
                betweenThem(last, closing, findings);
            }
            if (!fits(closing)) {
                findings.add(Finding.differs(closing));
            }
            last = closing;
        }
        if (whole) {
            atTheEnds(now, findings);
        }
        return findings.stream().distinct().toList();
    }

    private void step(Entry row) {
        if (firstWritten == null) {
            firstWritten = row.recordedAt();
        }
        while (at < closings.size() && closings.get(at).lastSeq() < row.seq()) {
            at++;
        }
        if (at < closings.size() && closings.get(at).firstSeq() <= row.seq()) {
            seen.merge(
                    closings.get(at).month(),
                    new Seen(1, row.hash()),
                    (before, now) -> new Seen(before.rows + 1, now.lastHash));
        }
    }

    private boolean fits(Closing closing) {
        Seen rows = seen.get(closing.month());
        return rows == null
                ? closing.entries() == 0
                : rows.rows == closing.entries() && rows.lastHash.equals(closing.lastHash());
    }

    private static void betweenThem(Closing before, Closing closing, List<Finding> findings) {
        YearMonth next = before.month().plusMonths(1);
        for (YearMonth month = next; month.isBefore(closing.month()); month = month.plusMonths(1)) {
            findings.add(Finding.closingMissing(month, closing.firstSeq()));
        }
        boolean chained = closing.prevHash().equals(before.hash()) && closing.firstSeq() == before.lastSeq() + 1;
        if (!chained && next.equals(closing.month())) {
            findings.add(Finding.closingChanged(closing));
        }
    }

    /** Closings that were cut off before the first or behind the last. */
    private void atTheEnds(Instant now, List<Finding> findings) {
        if (!closings.isEmpty() && !closings.getFirst().prevHash().equals(Entry.BEGINNING)) {
            findings.add(Finding.closingMissing(
                    closings.getFirst().month().minusMonths(1),
                    closings.getFirst().firstSeq()));
        }
        if (firstWritten != null) {
            Closing last = closings.isEmpty() ? null : closings.getLast();
            YearMonth month =
                    last == null ? Closing.monthOf(firstWritten) : last.month().plusMonths(1);
            for (; Closing.endOf(month).plus(PATIENCE).isBefore(now); month = month.plusMonths(1)) {
                findings.add(Finding.closingMissing(month, last == null ? 1 : last.lastSeq() + 1));
            }
        }
    }
}
