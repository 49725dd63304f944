package lianqiao.intake;

import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;

/** Why a whole file is turned away before a row of it is read. */
enum FileFault {
    FILE_EMPTY("文件是空的", "The file is empty", "请选择有内容的文件", "Choose a file with rows in it"),
    FILE_TOO_LARGE("文件超过允许的大小", "The file is larger than allowed", "请拆成几个文件分别导入", "Split it and import the parts"),
    FILE_BINARY(
            "这不是文本文件",
            "This is no text file",
            "请上传 XLSX、CSV 或 JSON Lines 文件",
            "Upload an XLSX, CSV or JSON Lines file"),
    FILE_OLD_EXCEL(
            "这是旧版 Excel（.xls）或加了密码的文件",
            "This is an old Excel file (.xls), or one with a password",
            "请去掉密码并另存为 .xlsx 后再上传",
            "Save it as .xlsx without a password and upload that"),
    FILE_DAMAGED("表格文件已损坏", "The spreadsheet is damaged", "请重新导出后再上传", "Export it again and upload that"),
    FILE_UNPACKS_TOO_LARGE(
            "表格解压后过大",
            "Unpacked, the spreadsheet is larger than allowed",
            "请拆成几个文件或存为 CSV",
            "Split it, or save it as CSV"),
    FILE_CELL_TOO_LARGE(
            "表格中有过长的单元格", "A cell of the spreadsheet is too long", "请缩短该单元格的内容", "Shorten what stands in that cell"),
    FILE_SHEET_UNSAFE(
            "这个表格的内部结构不正常",
            "This spreadsheet is not built as spreadsheets are",
            "请在表格软件中打开并另存后再上传",
            "Open it in a spreadsheet, save it anew and upload that"),
    FILE_ENCODING(
            "文件编码既不是 UTF-8 也不是 GBK",
            "The file is encoded neither in UTF-8 nor in GBK",
            "请在表格软件中另存为“CSV UTF-8”后再上传",
            "Save it as “CSV UTF-8” in the spreadsheet and upload that"),
    HEADER_MISSING(
            "没有可识别的列名",
            "No row names a column that is known",
            "请先试导入并指定各列的内容，或按模板的列名填写",
            "Try it first and say what the columns hold, or use the heads of the template"),
    COLUMNS_UNKNOWN(
            "缺少必需的列",
            "A column that is needed is missing",
            "请先试导入并指定这一列，或按模板的列名填写",
            "Try it first and say which column it is, or use the heads of the template"),
    COLUMN_TWICE("列名重复", "Two columns hold the same thing", "请删去或改名其中一列", "Remove or rename one of them"),
    FILE_LOST("服务器上已没有这个文件", "The file is no longer on the server", "请重新上传", "Upload it again"),
    FILE_UNREADABLE("文件读到一半无法继续", "The file could not be read to its end", "请重新上传", "Upload it again");

    private final Refusal.Text message;
    private final Refusal.Text hint;

    FileFault(String zh, String en, String hintZh, String hintEn) {
        this.message = new Refusal.Text(zh, en);
        this.hint = new Refusal.Text(hintZh, hintEn);
    }

    RefusedException asException() {
        return new Refusal(name(), "file", message, hint).asException();
    }

    /** The same with what was found there. */
    RefusedException with(String found) {
        String shown = found.length() > 200 ? found.substring(0, 200) + "…" : found;
        Refusal.Text told = new Refusal.Text(message.zh() + "：" + shown, message.en() + ": " + shown);
        return new Refusal(name(), "file", told, hint).asException();
    }
}
