package lianqiao.kpi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target as a form or a line of a spreadsheet gives it; everything is text until it is checked.
 *
 * @param indicator id of an indicator
 * @param place region code (GB/T 2260) or key of a park
 * @param from first day of the period, 2026-01-01
 * @param to last day of the period
 * @param value decimal number in the indicator's unit
 * @param word a milestone instead of a number: 验收, 完成
 * @param direction {@code >=}, {@code >} or {@code =}; the document's own if absent
 * @param document by which it holds; the indicator's own if absent and the place is in its scope
 * @param why the reason of the change
 * @param withdrawn true: the target of this indicator, place and period holds no more
 */
public record TargetForm(
        @Nullable String indicator,
        @Nullable String place,
        @Nullable String from,
        @Nullable String to,
        @Nullable String value,
        @Nullable String word,
        @Nullable String direction,
        @Nullable String document,
        @Nullable String clause,
        @Nullable String why,
        @Nullable Boolean withdrawn) {

    /** As the list is downloaded, and comes back where nobody touched its line. */
    static TargetForm of(TargetView row) {
        return new TargetForm(
                row.indicator(),
                told(row.place()),
                told(row.from()),
                told(row.to()),
                row.value() == null ? null : row.value().toPlainString(),
                told(row.word()),
                row.direction(),
                told(row.document()),
                told(row.clause()),
                told(row.why()),
                false);
    }

    private static @Nullable String told(@Nullable Object cell) {
        return cell == null || cell.toString().isBlank()
                ? null
                : cell.toString().strip();
    }

    /** A number, in the direction that the indicator has. */
    public static TargetForm number(
            String indicator,
            String place,
            LocalDate from,
            LocalDate to,
            String value,
            String document,
            String clause,
            String why) {
        return new TargetForm(
                indicator, place, from.toString(), to.toString(), value, null, null, document, clause, why, null);
    }
}
