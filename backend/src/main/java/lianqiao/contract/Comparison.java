package lianqiao.contract;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;

/** What changed between two versions of a contract, paragraph by paragraph. Pure. */
final class Comparison {
    private Comparison() {}

    /** Whether a paragraph stands in both, only in the older, or only in the newer. */
    enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** A paragraph of either, in the order in which both are read. */
    @Schema(name = "ContractParagraph")
    record Paragraph(Change change, ContractLine.Style style, String text) {}

    /** Both together: without what is ADDED it is the older, without what is REMOVED the newer. */
    static List<Paragraph> of(List<ContractLine> older, List<ContractLine> newer) {
        List<Paragraph> all = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<ContractLine> delta : DiffUtils.diff(older, newer).getDeltas()) {
            add(all, Change.SAME, older.subList(at, delta.getSource().getPosition()));
            add(all, Change.REMOVED, delta.getSource().getLines());
            add(all, Change.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(all, Change.SAME, older.subList(at, older.size()));
        return List.copyOf(all);
    }

    private static void add(List<Paragraph> all, Change change, List<ContractLine> lines) {
        lines.forEach(line -> all.add(new Paragraph(change, line.style(), line.text())));
    }
}
