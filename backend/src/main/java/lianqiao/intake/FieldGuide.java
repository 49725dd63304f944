package lianqiao.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a column.
 *
 * @param heads how files head it, lower case and with underscores; the Chinese one of our templates first, then the English one
 * @param looks what its cells look like, where that tells it from other columns
 * @param example for the template; empty if the template leaves it empty
 */
record FieldGuide(List<String> heads, @Nullable Pattern looks, String example, String zh, String en) {
    static FieldGuide of(String zh, String en, String... heads) {
        return new FieldGuide(List.of(heads), null, "", zh, en);
    }

    FieldGuide like(String example) {
        return new FieldGuide(heads, looks, example, zh, en);
    }

    /** Cells are known by this; a sample must match it as a whole. */
    FieldGuide looking(String regex) {
        return new FieldGuide(heads, Pattern.compile(regex), example, zh, en);
    }

    boolean fits(String cell) {
        return looks != null && looks.matcher(cell.strip()).matches();
    }
}
