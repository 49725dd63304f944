package lianqiao.intake;

import java.util.regex.Pattern;

/** A patent's title out of a cell: line breaks mended, placeholders seen through. */
final class Titles {
    private static final Pattern BROKEN_LINE =
            Pattern.compile("(?<=[^\\x00-\\x7f])\\s*[\\r\\n]+\\s*|\\s*[\\r\\n]+\\s*(?=[^\\x00-\\x7f])");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern LETTER = Pattern.compile(".*\\p{L}.*");
    private static final Pattern PLACEHOLDER = Pattern.compile("无|暂无|未填|null|n/a", Pattern.CASE_INSENSITIVE);

    private Titles() {}

    /** Empty where the cell holds no title: nothing, a dash, a number, "无". */
    static String read(String cell) {
        String whole = BROKEN_LINE.matcher(cell.replace("\0", "")).replaceAll("");
        String plain = SPACE.matcher(whole).replaceAll(" ").strip();
        return LETTER.matcher(plain).matches() && !PLACEHOLDER.matcher(plain).matches() ? plain : "";
    }
}
