package lianqiao.kpi;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks the ledger in its order and says which row was changed, is missing or was inserted. Rows may have been renumbered to
 * hide it: a row's hash holds the place where it was written, so {@code shift} says how far the rows now stand from there.
 */
final class ChainCheck {
    /** More say nothing new: the ledger is broken, and the first places are named. */
    static final int MOST = 100;

    /** How many rows in a row may have been slipped in or taken out and still be told from a change. */
    private static final int FURTHEST = 16;

    private final List<Finding> findings = new ArrayList<>();
    private long lastSeq;
    private String lastHash;
    private boolean lastIsSound = true;
    private long rows;
    private long shift;

    /** @param before the row before the first that is walked */
    ChainCheck(Ledger.Tail before) {
        lastSeq = before.seq();
        lastHash = before.hash();
    }

    void walk(List<Entry> page) {
        page.forEach(this::step);
    }

    List<Finding> findings() {
        return findings.stream().limit(MOST).toList();
    }

    long rows() {
        return rows;
    }

    long lastSeq() {
        return lastSeq;
    }

    private void step(Entry row) {
        boolean gap = findGap(row);
        boolean renumbered = !isSound(row, shift) && findRenumbering(row);
        boolean sound = renumbered || isSound(row, shift);
        if (!sound) {
            findings.add(Finding.changed(row.seq()));
        } else if (!gap && !renumbered && lastIsSound && !row.prevHash().equals(lastHash)) {
            // This row is what was written, so it remembers the true hash of the one before: that one's own was made
            // up.
            findings.add(Finding.changed(Math.max(1, row.seq() - 1)));
        }
        lastSeq = row.seq();
        lastHash = row.hash();
        lastIsSound = sound;
        rows++;
    }

    /** Numbers that are left out: rows that were deleted where they stood. */
    private boolean findGap(Entry row) {
        long expected = lastSeq() + 1;
        for (long seq = expected; seq < row.seq() && findings.size() < MOST; seq++) {
            findings.add(Finding.missing(seq));
        }
        return row.seq() != expected;
    }

    /** The row was written some places earlier or later: rows were slipped in before it, or taken out and the gap closed. */
    private boolean findRenumbering(Entry row) {
        for (int places = 1; places <= FURTHEST; places++) {
            if (isSound(row, shift + places)) {
                findInserted(row.seq() - places, row.seq() - 1);
                shift += places;
                return true;
            }
            if (isSound(row, shift - places)) {
                findings.add(Finding.missing(row.seq()));
                shift -= places;
                return true;
            }
        }
        return false;
    }

    /** A row that was slipped in may have been called changed while it was the last one seen. */
    private void findInserted(long from, long to) {
        findings.removeIf(finding -> finding.kind() == Finding.Kind.CHANGED && finding.seq() >= from);
        for (long seq = from; seq <= to; seq++) {
            findings.add(Finding.inserted(seq));
        }
    }

    private static boolean isSound(Entry row, long shift) {
        return row.computedHash(row.seq() - shift).equals(row.hash());
    }
}
