package lianqiao.intake;

import java.util.List;

/**
 * What a file is, as its bytes say.
 *
 * @param charset UTF-8 or GB18030 (which holds GBK and GB2312); UTF-8 for an XLSX file
 * @param mark a UTF-8 file begins with a byte order mark
 * @param separator between the cells of a line; empty where there are no lines
 * @param sheet the one that is read; empty where there are none
 * @param otherSheets those that are not read
 * @param rows of all sheets, to tell how far an import is; 0 for a text, whose lines are counted
 * @param mergedCells ranges of merged cells: only the first cell of each holds anything
 * @param formulas cells whose last computed value is taken; nothing is computed here
 */
record FileFormat(
        Form form,
        String charset,
        boolean mark,
        String separator,
        String sheet,
        List<String> otherSheets,
        int rows,
        int mergedCells,
        int formulas) {
    enum Form {
        CSV,
        XLSX,
        JSON_LINES
    }

    static FileFormat text(Form form, String charset, boolean mark, String separator) {
        return new FileFormat(form, charset, mark, separator, "", List.of(), 0, 0, 0);
    }
}
