package lianqiao.intake;

import static lianqiao.intake.MarkColumn.*;

import lianqiao.intake.RowOutcome.Rejected;
import lianqiao.patent.StockAppraisal;
import lianqiao.patent.StockAppraising;
import org.jspecify.annotations.Nullable;

/** Reads the marks of one list in their order. Pure but for the numbers that it remembers. */
final class MarkRowReader implements RowReader<StockAppraising.Row> {
    private static final int LONGEST = 2_000;

    private final Header header;
    private final SeenNumbers seen = new SeenNumbers();

    MarkRowReader(Header header) {
        this.header = header;
    }

    @Override
    public RowOutcome<StockAppraising.Row> read(RawRow raw) {
        var fault = header.<StockAppraising.Row>fault(raw);
        return fault.isPresent() ? fault.get() : told(new Cells(header, raw));
    }

    /** All three marks with their evidence, or none of them: a score of two marks would compare with nothing. */
    private RowOutcome<StockAppraising.Row> told(Cells cells) {
        var number = NumberCells.only(cells, header.head(PATENT_NUMBER), cells.text(PATENT_NUMBER), seen);
        var maturity = mark(cells, MATURITY);
        var fit = mark(cells, FIT);
        var prospect = mark(cells, PROSPECT);
        var shows = evidence(cells, MATURITY_EVIDENCE);
        var showsFit = evidence(cells, FIT_EVIDENCE);
        var showsProspect = evidence(cells, PROSPECT_EVIDENCE);
        if (number == null || maturity == null || fit == null || prospect == null || isWanting(cells)) {
            return new Rejected<>(cells.row(), "", cells.findings());
        }
        var said = new StockAppraisal(maturity, fit, prospect, shows, showsFit, showsProspect);
        return RowOutcome.of(cells.row(), "", new StockAppraising.Row(number, said), cells.findings());
    }

    private static boolean isWanting(Cells cells) {
        return cells.findings().stream()
                .anyMatch(finding -> finding.code().equals(RowCode.EVIDENCE_MISSING.name())
                        || finding.code().equals(RowCode.TEXT_TOO_LONG.name()));
    }

    /** A spreadsheet writes 85 as 85.0 where the column counts as numbers. */
    private static @Nullable Integer mark(Cells cells, MarkColumn column) {
        var text = cells.text(column).replaceFirst("\\.0+$", "");
        if (text.matches("\\d{1,3}") && StockAppraisal.isMark(Integer.parseInt(text))) {
            return Integer.valueOf(text);
        }
        cells.tell(column, RowCode.MARK_NOT_UNDERSTOOD);
        return null;
    }

    private static String evidence(Cells cells, MarkColumn column) {
        var own = cells.text(column);
        var text = own.isEmpty() ? cells.text(EVIDENCE) : own;
        if (text.isEmpty() || text.length() > LONGEST) {
            cells.tell(column, text.isEmpty() ? RowCode.EVIDENCE_MISSING : RowCode.TEXT_TOO_LONG);
        }
        return text;
    }
}
