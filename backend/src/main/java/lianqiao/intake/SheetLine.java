package lianqiao.intake;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of a CSV file that people open in a spreadsheet. */
final class SheetLine {
    /** Without it a spreadsheet takes UTF-8 for the machine's own encoding. */
    static final String MARK = "\ufeff";

    /** What a spreadsheet would carry out rather than show. */
    private static final Pattern FORMULA = Pattern.compile("(?s)^[=+\\-@\\t\\r＝＋－＠].*");

    private static final Pattern SPECIAL = Pattern.compile("(?s).*[\",\r\n].*");

    private SheetLine() {}

    static String of(String... cells) {
        return Stream.of(cells).map(SheetLine::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return SPECIAL.matcher(harmless).matches() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
