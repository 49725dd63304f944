package lianqiao.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of a spreadsheet says, as the text that a person sees there or would have typed. */
final class SheetCells {
    /** What a number format shows that is no date though it has these letters: quoted words, colours and conditions. */
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private static final Pattern DAY = Pattern.compile("[yYdD年日]");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;

    private SheetCells() {}

    /** @param from1904 the workbook counts its days from 1904 */
    static String text(Cell cell, boolean from1904) {
        String raw = cell.getRawValue();
        if (raw == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> number(raw, cell.getDataFormatString(), from1904);
            case FORMULA -> isNumber(raw) ? number(raw, cell.getDataFormatString(), from1904) : raw;
            case STRING -> String.valueOf(cell.getValue());
            case BOOLEAN -> raw.equals("1") ? "TRUE" : "FALSE";
            default -> raw;
        };
    }

    /** The shortest decimal that is the same binary number: 0.1, not 0.10000000000000001. */
    private static String number(String raw, @Nullable String format, boolean from1904) {
        if (!isNumber(raw)) {
            return raw;
        }
        double value = Double.parseDouble(raw);
        if (isDate(format) && value >= 1 && value <= LAST_DAY) {
            return (from1904 ? EPOCH_1904 : EPOCH).plusDays((long) value).toString();
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static boolean isNumber(String raw) {
        try {
            return Double.isFinite(Double.parseDouble(raw));
        } catch (NumberFormatException text) {
            return false;
        }
    }

    private static boolean isDate(@Nullable String format) {
        return format != null
                && DAY.matcher(ASIDE.matcher(format).replaceAll("")).find();
    }
}
