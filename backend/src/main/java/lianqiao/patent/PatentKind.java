package lianqiao.patent;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is protected (Patent Law art. 2) and for how long at most (art. 42: from the date of filing). */
public enum PatentKind {
    INVENTION(20, "发明"),
    UTILITY_MODEL(10, "实用新型"),
    /** Fifteen years since June 2021, ten before: the longer one, since only a certain end refuses anything. */
    DESIGN(15, "外观设计"),
    /** The number's kind digit is none of those in use: accepted with a warning. */
    OTHER(20, "其他");

    private static final Pattern SPACE = Pattern.compile("[\\s_]");

    private final int years;
    private final String nameZh;

    PatentKind(int years, String nameZh) {
        this.years = years;
        this.nameZh = nameZh;
    }

    String nameZh() {
        return nameZh;
    }

    /** The longest time from filing to the end of protection. */
    public int years() {
        return years;
    }

    /** Reads the words of registers and platforms: 发明, 发明授权, 实用新型专利, UtilityModel … */
    public static Optional<PatentKind> read(String words) {
        var text = SPACE.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
        var kinds = new ArrayList<PatentKind>();
        if (text.contains("发明") || text.contains("invention")) {
            kinds.add(INVENTION);
        }
        if (text.contains("实用新型") || text.contains("utilitymodel")) {
            kinds.add(UTILITY_MODEL);
        }
        if (text.contains("外观") || text.contains("design")) {
            kinds.add(DESIGN);
        }
        return kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty();
    }

    static PatentKind ofDigit(char digit) {
        return switch (digit) {
            case '1', '8' -> INVENTION;
            case '2', '9' -> UTILITY_MODEL;
            case '3' -> DESIGN;
            default -> OTHER;
        };
    }
}
