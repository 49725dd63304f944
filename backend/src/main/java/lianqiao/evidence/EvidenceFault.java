package lianqiao.evidence;

import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** Why a file is not taken, not given out or not withdrawn. */
enum EvidenceFault {
    FILE_EMPTY("file", "文件是空的", "The file is empty", "请选择有内容的文件", "Choose a file with something in it"),
    FILE_TOO_LARGE(
            "file",
            "文件超过允许的大小",
            "The file is larger than allowed",
            "请压缩图片或拆成几个文件",
            "Make its pictures smaller, or split it"),
    FILE_TYPE_REFUSED(
            "file",
            "不接受这种文件；按内容判断，与文件名无关",
            "Files of this type are not taken; what counts is the content, not the name",
            "请上传 PDF、PNG、JPEG、DOCX、XLSX、CSV 或 TXT；不含宏，不加密码",
            "Give PDF, PNG, JPEG, DOCX, XLSX, CSV or TXT, without macros or a password"),
    EVIDENCE_KIND_UNKNOWN(
            "kind", "没有这种凭证种类", "No kind of evidence has this name", "请从列表中选择", "Choose one from the list"),
    TOO_MUCH_EVIDENCE(
            null,
            "这里的凭证已经太多",
            "There is too much evidence here already",
            "请合并成较少的文件",
            "Put several pieces into one file"),
    EVIDENCE_RELIED_ON(
            null,
            "已有步骤以这份凭证为依据，不能撤回",
            "A step relies on this piece of evidence: it can't be withdrawn",
            "如有错误，请补充新的凭证，或撤销该步骤",
            "Add another piece, or take the step back"),
    EVIDENCE_DAMAGED(
            null,
            "文件与登记的指纹不符，因此不提供下载",
            "The file is not what its recorded hash says, so it is not given out",
            "请联系门户运营单位，或请提供方重新上传",
            "Tell the portal's operator, or ask for it to be given again");

    private final @Nullable String field;
    private final Refusal.Text message;
    private final Refusal.Text hint;

    EvidenceFault(@Nullable String field, String zh, String en, String hintZh, String hintEn) {
        this.field = field;
        this.message = new Refusal.Text(zh, en);
        this.hint = new Refusal.Text(hintZh, hintEn);
    }

    RefusedException asException() {
        return new Refusal(name(), field, message, hint).asException();
    }

    /** The same with a figure or a name behind it. */
    RefusedException with(String what) {
        var told = new Refusal.Text(message.zh() + "：" + what, message.en() + ": " + what);
        return new Refusal(name(), field, told, hint).asException();
    }
}
