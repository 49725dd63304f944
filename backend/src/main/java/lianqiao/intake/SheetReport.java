package lianqiao.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import lianqiao.shared.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The rows of a file as they were given, with the faulty cells marked and what is to be told beside them. A person mends the
 * cells there and gives the report itself as the next file: its own columns are none that are read.
 */
final class SheetReport {
    private static final int ROWS_OF_A_SHEET = 1_000_000;
    private static final int FLUSHED = 500;
    private static final String FAULTY = "F8CBAD";
    private static final String DOUBTFUL = "FFF2CC";
    private static final String HEAD = "E8EEF4";
    private static final int LONGEST = 32_000;

    private final Workbook book;
    private final Reading reading;
    private final Codes codes;
    private final int width;
    private Worksheet sheet;
    private int row;
    private int sheets;

    private SheetReport(Workbook book, Reading reading, Codes codes) {
        this.book = book;
        this.reading = reading;
        this.codes = codes;
        this.width = reading.columns().size();
        this.sheet = begin();
    }

    /** How a row of the file ended. */
    record Told(int row, String outcome, List<Finding> findings) {}

    /** @param told in the order of the rows; rows that are not told of are left out */
    static void write(OutputStream out, TableRows rows, Reading reading, Iterator<Told> told, Codes codes)
            throws IOException {
        try (Workbook book = new Workbook(out, "LianQiao", "1.0")) {
            SheetReport report = new SheetReport(book, reading, codes);
            Optional<RawRow> raw = rows.next();
            while (told.hasNext()) {
                Told next = told.next();
                while (raw.isPresent() && raw.get().number() < next.row()) {
                    raw = rows.next();
                }
                report.add(next, raw.filter(one -> one.number() == next.row()));
            }
        }
    }

    private Worksheet begin() {
        sheets++;
        row = 0;
        Worksheet begun = book.newWorksheet(sheets == 1 ? "导入报告" : "导入报告" + sheets);
        List<String> heads = new ArrayList<>(
                reading.columns().stream().map(MappedColumn::head).toList());
        heads.addAll(
                codes.language() == Language.EN
                        ? List.of("Row of the file", "Outcome", "What was found", "What to do")
                        : List.of("原文件行号", "处理结果", "发现的问题", "处理办法"));
        for (int column = 0; column < heads.size(); column++) {
            begun.inlineString(0, column, heads.get(column));
            begun.style(0, column).bold().fillColor(HEAD).set();
        }
        begun.freezePane(0, 1);
        return begun;
    }

    private void add(Told told, Optional<RawRow> raw) throws IOException {
        if (++row > ROWS_OF_A_SHEET) {
            sheet.finish();
            sheet = begin();
            row = 1;
        }
        List<String> cells = raw.map(RawRow::cells).orElse(List.of());
        for (int column = 0; column < Math.min(width, cells.size()); column++) {
            sheet.inlineString(row, column, shortened(cells.get(column)));
        }
        String fill = told.outcome().equals("REJECTED") ? FAULTY : DOUBTFUL;
        boolean placed = false;
        for (Finding finding : told.findings()) {
            for (int column = 0; column < width; column++) {
                if (!finding.column().isEmpty()
                        && finding.column().equals(reading.columns().get(column).head())) {
                    sheet.style(row, column).fillColor(fill).set();
                    placed = true;
                }
            }
        }
        if (!placed && !told.findings().isEmpty()) {
            sheet.range(row, 0, row, width - 1).style().fillColor(fill).set();
        }
        sheet.value(row, width, told.row());
        sheet.inlineString(row, width + 1, codes.outcome(told.outcome()));
        sheet.inlineString(row, width + 2, shortened(lines(told, finding -> told(finding))));
        sheet.inlineString(row, width + 3, shortened(lines(told, finding -> codes.remedy(finding.code()))));
        if (row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    private String told(Finding finding) {
        String where = finding.column().isEmpty() ? "" : finding.column() + ": ";
        return where + codes.meaning(finding.code()) + " [" + finding.code() + "]";
    }

    private static String lines(Told told, java.util.function.Function<Finding, String> line) {
        return String.join("\n", told.findings().stream().map(line).distinct().toList());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
