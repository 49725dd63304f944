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
            "请在表格软件中另存为“CSV UTF-8”后再上传",
            "Save it as “CSV UTF-8” in the spreadsheet and upload that"),
    FILE_ENCODING(
            "文件不是 UTF-8 编码",
            "The file is not encoded in UTF-8",
            "请在表格软件中另存为“CSV UTF-8”后再上传",
            "Save it as “CSV UTF-8” in the spreadsheet and upload that"),
    HEADER_MISSING(
            "第一行没有可识别的列名",
            "The first row names no column that is known",
            "第一行应为列名，例如：专利号,专利名称,专利权人,省份,许可费",
            "The first row must name the columns, for example: patent_id,title,patent_owner,province,license_fee"),
    COLUMNS_UNKNOWN(
            "没有专利号一列，也不认识这些列名",
            "No column holds the patent number, and these columns are unknown",
            "请把专利号一列命名为“专利号”或 patent_id",
            "Name the column with the patent number 专利号 or patent_id"),
    COLUMN_TWICE("列名重复", "Two columns hold the same thing", "请删去或改名其中一列", "Remove or rename one of them"),
    NOT_JSON_LINES(
            "不是每行一个 JSON 对象的文件",
            "This is no file of JSON Lines",
            "每行应为一个 JSON 对象，含 id、title、text",
            "Each line must be one JSON object with id, title and text"),
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
