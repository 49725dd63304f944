package lianqiao.intake;

import java.util.List;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;

/** Why a step of an import is refused. */
enum ImportFault {
    STATE(
            "IMPORT_NOT_READY",
            "这次导入现在不能这样做",
            "This cannot be done with the import as it stands",
            "请刷新后看它的状态",
            "Load the page again and see how far it is"),
    FILE_GONE("FILE_LOST", "服务器上已没有这个文件", "The file is no longer on the server", "请重新上传", "Upload it again"),
    MAPPING(
            "MAPPING_WRONG",
            "各列的对应关系与文件不符",
            "This does not say for each column of the file what it holds",
            "请刷新后重新指定",
            "Load the page again and choose anew"),
    NOT_UNDOABLE(
            "IMPORT_NOT_UNDOABLE",
            "这一类导入不能撤销",
            "Imports of this kind cannot be undone",
            "请逐条撤下",
            "Take the rows back one by one");

    private final Refusal refusal;

    ImportFault(String code, String zh, String en, String hintZh, String hintEn) {
        this.refusal = Refusal.of(code, null, zh, en, hintZh, hintEn);
    }

    void unless(boolean holds) {
        if (!holds) {
            throw refusal.asException();
        }
    }

    RefusedException asException() {
        return refusal.asException();
    }

    /** One refusal for each row that something later names. */
    static void requireUntouched(List<LaterEvents.Touched> rows) {
        if (!rows.isEmpty()) {
            throw new RefusedException(rows.stream()
                    .map(row -> Refusal.of(
                            "IMPORT_ROW_TOUCHED",
                            "row " + row.row(),
                            "第 %d 行已被后来的操作用到（%s，第 %d 号事件）".formatted(row.row(), row.type(), row.seq()),
                            "Row %d is named by something later (%s, event %d)"
                                    .formatted(row.row(), row.type(), row.seq()),
                            "整次导入不能撤销，请单独处理这一行",
                            "The import as a whole cannot be undone: deal with this row by itself"))
                    .toList());
        }
    }
}
