package lianqiao.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in the file.
 *
 * @param number as a spreadsheet counts: the header is row 1
 * @param fault what kept it from being told into cells; it then has one, the text that was found
 */
record RawRow(int number, List<String> cells, @Nullable RowCode fault) {
    RawRow(int number, List<String> cells, boolean broken) {
        this(number, cells, broken ? RowCode.ROW_TRUNCATED : null);
    }

    boolean isBlank() {
        return fault == null && cells.stream().allMatch(String::isBlank);
    }
}
