package lianqiao.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;

/** Lines of a table that people open with a spreadsheet. */
public final class CsvLine {
    /** Tells a spreadsheet that the bytes are UTF-8; before the first line. */
    private static final String UTF_8_MARK = "\ufeff";

    /** What a spreadsheet takes for the beginning of a formula, in either width (OWASP, CSV injection). */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private CsvLine() {}

    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A whole table, its heads first. */
    public static String table(List<List<String>> rows) {
        return rows.stream().map(CsvLine::of).collect(Collectors.joining("", UTF_8_MARK, ""));
    }

    /** The same line by line, for a table that is longer than the memory likes. */
    public static Flux<byte[]> lines(List<String> heads, Flux<List<String>> rows) {
        return Flux.concat(Flux.just(UTF_8_MARK + of(heads)), rows.map(CsvLine::of))
                .map(line -> line.getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
