package lianqiao.intake;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unit that the head of a column gives to the bare numbers below it: 许可费（万元）. */
final class FeeUnit {
    private static final Pattern IN_HEAD = Pattern.compile("[(\\[/](?:单位[:为]?)?(?:人民币)?(?<unit>[万千]?元)[)\\]]?$");
    private static final Pattern MARK = Pattern.compile("\\*|\\(必填\\)|\\(选填\\)");
    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:\\d{1,3}(?:[,，]\\d{3})+|[\\d０-９]+)(?:[.．][\\d０-９]+)?\\s*");

    private FeeUnit() {}

    /** 万元, 千元 or 元; empty where the head names none. */
    static String of(String head) {
        String narrow = Normalizer.normalize(head, Normalizer.Form.NFKC).strip();
        Matcher found = IN_HEAD.matcher(MARK.matcher(narrow).replaceAll(""));
        return found.find() ? found.group("unit") : "";
    }

    /** A cell that says more than a number has its own words for its unit. */
    static String applied(String cell, String unit) {
        return unit.isEmpty() || !NUMBER.matcher(cell).matches() ? cell : cell.strip() + unit;
    }
}
