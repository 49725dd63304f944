package lianqiao.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fee texts as they are shown, and as the grammar reads them: narrow, without spaces, cut into sentences. */
final class FeeText {
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern BLANK_LINE = Pattern.compile("_+");
    /** A space between two digits may part two numbers, so it stays and nothing matches. */
    private static final Pattern LOOSE_SPACE = Pattern.compile("(?<!\\d) | (?!\\d)");

    private static final Pattern FILLED_IN = Pattern.compile("\\((\\d[\\d.,]*万?)\\)");
    private static final Pattern SENTENCE = Pattern.compile("[。;!]+");
    private static final Pattern NUMBERING = Pattern.compile("^\\d{1,2}[.、](?=[^\\d万元])");
    private static final Pattern EDGE = Pattern.compile("^[,:.]+|[,:.]+$");
    private static final List<String> NOTHING = List.of("", "无", "-", "/", "暂无", "null");

    private FeeText() {}

    /** The cells that say something, once each, as a person may read them. */
    static String shown(Stream<String> cells) {
        return cells.map(cell -> SPACE.matcher(BREAK.matcher(cell).replaceAll(" "))
                        .replaceAll(" ")
                        .strip())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    static List<String> sentences(String cell) {
        var narrow = Normalizer.normalize(BREAK.matcher(cell).replaceAll(" "), Normalizer.Form.NFKC);
        var spaced = SPACE.matcher(BLANK_LINE.matcher(narrow).replaceAll(" ")).replaceAll(" ");
        var tight = LOOSE_SPACE.matcher(spaced).replaceAll("");
        var plain = FILLED_IN.matcher(tight).replaceAll("$1");
        return SENTENCE.splitAsStream(plain)
                .map(sentence -> NUMBERING.matcher(sentence).replaceFirst(""))
                .map(sentence -> EDGE.matcher(sentence).replaceAll(""))
                .filter(sentence -> !NOTHING.contains(sentence))
                .toList();
    }
}
