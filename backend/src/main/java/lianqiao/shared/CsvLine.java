package lianqiao.shared;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a table that people open with a spreadsheet. */
public final class CsvLine {
    /** Tells a spreadsheet that the bytes are UTF-8; before the first line. */
    public static final String UTF_8_MARK = "\ufeff";

    private CsvLine() {}

    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe (OWASP, CSV injection). */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
