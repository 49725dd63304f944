package lianqiao.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The spreadsheet that a person fills in: the heads, and beside it a sheet that explains them. */
final class Templates {
    private static final String NEEDED_FILL = "FFF2CC";
    private static final String HEAD_FILL = "E8EEF4";
    private static final int WIDE = 24;

    private Templates() {}

    static byte[] of(Importing<?> kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "LianQiao", "1.0")) {
            data(book.newWorksheet("数据"), kind);
            explanation(book.newWorksheet("填写说明"), kind);
        }
        return bytes.toByteArray();
    }

    /** All cells are text: a spreadsheet must not take a patent number for a number. */
    private static void data(Worksheet sheet, Importing<?> kind) {
        List<? extends Field> fields = kind.fields();
        for (int column = 0; column < fields.size(); column++) {
            boolean needed = isNeeded(kind, fields.get(column));
            sheet.style(column).format("@").set();
            sheet.value(
                    0,
                    column,
                    (needed ? "*" : "") + fields.get(column).guide().heads().getFirst());
            sheet.style(0, column)
                    .bold()
                    .fillColor(needed ? NEEDED_FILL : HEAD_FILL)
                    .set();
            sheet.width(column, WIDE);
        }
        sheet.freezePane(0, 1);
    }

    private static void explanation(Worksheet sheet, Importing<?> kind) {
        List<String> heads = List.of("列名", "Column", "必填 Needed", "示例 Example", "说明", "Explanation");
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.style(0, column).bold().fillColor(HEAD_FILL).set();
            sheet.width(column, WIDE);
        }
        int row = 1;
        for (Field field : kind.fields()) {
            FieldGuide guide = field.guide();
            sheet.value(row, 0, guide.heads().get(0));
            sheet.value(row, 1, guide.heads().get(1));
            sheet.value(row, 2, isNeeded(kind, field) ? "*" : "");
            sheet.value(row, 3, guide.example());
            sheet.value(row, 4, guide.zh());
            sheet.value(row, 5, guide.en());
            row++;
        }
    }

    /** The first of each set that must be there. */
    static boolean isNeeded(Importing<?> kind, Field field) {
        return kind.needed().stream().anyMatch(oneOf -> oneOf.getFirst().equals(field));
    }
}
