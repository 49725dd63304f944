package lianqiao.patent;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lianqiao.shared.Refusal;
import lianqiao.shared.TextLimits;

/**
 * A symbol of the International Patent Classification, subclass ({@code H01M}) or subgroup ({@code H01M10/0525}),
 * without spaces and edition. A design has a Locarno class instead, which is no Ipc.
 */
public record Ipc(String symbol) {
    private static final Pattern SYMBOL = Pattern.compile("[A-H]\\d{2}[A-Z](\\d{1,4}/\\d{2,6})?");
    private static final Pattern PREFIX = Pattern.compile("[A-H](\\d{2}([A-Z](\\d{1,4}(/\\d{2,6})?)?)?)?");
    private static final Pattern EDITION = Pattern.compile("\\(\\d{4}\\.\\d{2}\\)[A-Z]*|\\s");
    private static final Pattern PADDED = Pattern.compile("([A-H]\\d{2}[A-Z])-?0*(\\d{1,4}/\\d{2,6})");

    public Ipc {
        if (!SYMBOL.matcher(symbol).matches()) {
            throw new IllegalArgumentException("not an IPC symbol: " + symbol);
        }
    }

    /** Reads {@code h01m 10/0525 (2010.01) I} and its like. */
    public static Optional<Ipc> read(String text) {
        var symbol = normalised(text);
        return SYMBOL.matcher(symbol).matches() ? Optional.of(new Ipc(symbol)) : Optional.empty();
    }

    /** Reads a list with any of the usual separators; what is no symbol is left out. */
    public static List<Ipc> readAll(String text) {
        return Stream.of(text.split("[;；,，、|\\n]"))
                .flatMap(part -> read(part).stream())
                .distinct()
                .toList();
    }

    /** As a form names them, each once; what is no symbol is refused (IPC_INVALID). */
    public static List<Ipc> readAll(List<String> written, TextLimits limits) {
        var symbols = new LinkedHashSet<Ipc>();
        for (var text : written) {
            read(text).ifPresentOrElse(symbols::add, () -> limits.refuse(refusal(text)));
        }
        return List.copyOf(symbols);
    }

    private static Refusal refusal(String text) {
        return Refusal.of(
                "IPC_INVALID",
                "ipc",
                "不是 IPC 分类号：" + text,
                "Not an IPC symbol: " + text,
                "形如 H01M10/0525；没有分类号（如外观设计）请留空",
                "It looks like H01M10/0525; leave it out where there is none, as for a design");
    }

    /** Whether the text names a section, class, subclass, main group or subgroup: what a filter may ask for. */
    public static boolean isPrefix(String text) {
        return PREFIX.matcher(text).matches();
    }

    /** The main group, {@code H01M10}, or the subclass where the symbol says no more. */
    public String mainGroup() {
        var slash = symbol.indexOf('/');
        return slash < 0 ? symbol : symbol.substring(0, slash);
    }

    public String subclass() {
        return symbol.substring(0, 4);
    }

    /** H01M10/0525 lies under H, H01, H01M and H01M10, but not under H01M1. */
    public boolean under(String prefix) {
        return prefix.length() <= 4 ? symbol.startsWith(prefix) : prefix.equals(mainGroup()) || prefix.equals(symbol);
    }

    private static String normalised(String text) {
        var narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var bare = EDITION.matcher(narrow).replaceAll("");
        return PADDED.matcher(bare).replaceFirst("$1$2");
    }

    @Override
    public String toString() {
        return symbol;
    }
}
