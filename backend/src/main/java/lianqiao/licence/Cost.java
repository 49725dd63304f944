package lianqiao.licence;

import java.util.ArrayList;
import java.util.List;
import lianqiao.shared.Refusal.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a licence costs over some years for one firm's volume, in fen, undiscounted, with its working.
 *
 * @param lines what was added up, one payment form each; a range of rates is a range of sums
 * @param unknown why there is no total; empty where there is one
 */
record Cost(List<Line> lines, List<Text> unknown) {
    /** A payment form and what it comes to. */
    record Line(Text text, long lowFen, long highFen) {}

    static Cost unknown(String zh, String en) {
        return new Cost(List.of(), List.of(new Text(zh, en)));
    }

    static Cost line(String zh, String en, long lowFen, long highFen) {
        return new Cost(List.of(new Line(new Text(zh, en), lowFen, highFen)), List.of());
    }

    Cost and(Cost more) {
        var all = new ArrayList<>(lines);
        all.addAll(more.lines);
        var reasons = new ArrayList<>(unknown);
        reasons.addAll(more.unknown);
        return new Cost(all, reasons);
    }

    /** Absent, never 0, where a part is unknown. */
    @Nullable
    Long lowFen() {
        return unknown.isEmpty() ? (Long) lines.stream().mapToLong(Line::lowFen).sum() : null;
    }

    @Nullable
    Long highFen() {
        return unknown.isEmpty()
                ? (Long) lines.stream().mapToLong(Line::highFen).sum()
                : null;
    }

    /** The one figure by which two licences compare. */
    @Nullable
    Long middleFen() {
        var low = lowFen();
        var high = highFen();
        return low == null || high == null ? null : (Long) (low + (high - low) / 2);
    }
}
