package lianqiao.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fee texts as they are shown, and as the grammar reads them: narrow, small letters, without spaces. */
final class FeeText {
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>|\\\\n|[\\r\\n]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern BLANK_LINE = Pattern.compile("_+");
    /** A space between two digits may part two numbers, so it stays and nothing matches. */
    private static final Pattern LOOSE_SPACE = Pattern.compile("(?<!\\d) | (?!\\d)");

    private static final Pattern FILLED_IN = Pattern.compile("\\((\\d[\\d.,]*[万千]?)\\)");
    private static final Pattern NUMBERING = Pattern.compile("(?<=^|[。;])\\d{1,2}[.、](?=[^\\d万千元%‰])");
    /** A full stop in half width ends a sentence only where no figure stands beside it: ".5" and "5.万" are damaged numbers. */
    private static final Pattern STOP = Pattern.compile("(?<!\\d)\\.(?!\\d)|(?<=\\d)\\.(?=$|[。;])");

    private static final List<String> NOTHING = List.of("", "无", "-", "--", "—", "/", "暂无", "null");

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

    /** What the grammar reads; empty where the cell says nothing. */
    static String plain(String cell) {
        var narrow =
                Normalizer.normalize(withoutTrickyNumbers(BREAK.matcher(cell).replaceAll("。")), Normalizer.Form.NFKC);
        var spaced = SPACE.matcher(BLANK_LINE.matcher(narrow).replaceAll(" ")).replaceAll(" ");
        var tight = LOOSE_SPACE.matcher(spaced.strip()).replaceAll("").toLowerCase(Locale.ROOT);
        var filled = FILLED_IN.matcher(tight).replaceAll("$1");
        var stopped = STOP.matcher(filled).replaceAll("。");
        return NOTHING.contains(stopped) ? "" : NUMBERING.matcher(stopped).replaceAll("");
    }

    /** NFKC would turn ①5万 into 15万 and 5² into 52: a circled number begins a new item, another one is no figure of ours. */
    private static String withoutTrickyNumbers(String text) {
        return text.codePoints()
                .mapToObj(point -> Character.getType(point) != Character.OTHER_NUMBER
                        ? Character.toString(point)
                        : point >= 0x2460 && point <= 0x2793 ? "。" : "□")
                .collect(Collectors.joining());
    }
}
