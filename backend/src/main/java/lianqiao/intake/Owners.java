package lianqiao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The patentees of a row, as many as the cell names.
 *
 * @param names as the cell spells them
 */
record Owners(List<String> names) {
    private static final String SEPARATORS = ";；|、,，\n\r";
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern WIDE_SPACE = Pattern.compile(" {3,}|\\t+");

    private static final Pattern COMPLETE =
            Pattern.compile(".*(?:大学|学院|学校|公司|研究所|研究院|分院|医院|实验室|中心|集团|[^学]会|[工电]厂|局|站|场|[）)])");

    Owners {
        names = List.copyOf(names);
    }

    /** Splits at the usual separators, though never inside brackets: 某公司（甲、乙） is one. A broken line is mended. */
    static Owners read(String cell) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        int depth = 0;
        for (char character : WIDE_SPACE.matcher(cell.strip()).replaceAll(";").toCharArray()) {
            depth += "(（".indexOf(character) >= 0 ? 1 : ")）".indexOf(character) >= 0 ? -1 : 0;
            if (depth <= 0 && SEPARATORS.indexOf(character) >= 0 && !isBrokenLine(character, name)) {
                add(names, name);
            } else {
                name.append(character);
            }
        }
        add(names, name);
        return new Owners(names);
    }

    /** A line break after a whole name parts two names; one inside a name is where a page was too narrow. */
    private static boolean isBrokenLine(char character, StringBuilder name) {
        return (character == '\n' || character == '\r')
                && !name.isEmpty()
                && !COMPLETE.matcher(name).matches();
    }

    private static void add(List<String> names, StringBuilder name) {
        String plain = SPACE.matcher(name).replaceAll(isLatin(name) ? " " : "").strip();
        if (!plain.isEmpty() && !names.contains(plain)) {
            names.add(plain);
        }
        name.setLength(0);
    }

    private static boolean isLatin(CharSequence name) {
        return name.chars().noneMatch(character -> character >= 0x4e00 && character <= 0x9fff);
    }
}
