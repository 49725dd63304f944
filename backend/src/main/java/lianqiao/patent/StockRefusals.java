package lianqiao.patent;

import lianqiao.patent.ApplicationNumber.Invalid;
import lianqiao.shared.Refusal;

/** Why something can't be kept in the library. These are rules of the portal; 河东 measures 1–4 say only what is to be done. */
final class StockRefusals {
    private StockRefusals() {}

    static Refusal number(Invalid invalid) {
        return Refusal.of(
                invalid.code().name(),
                "number",
                invalid.code().messageZh(),
                invalid.code().messageEn(),
                invalid.hintZh(),
                invalid.hintEn());
    }

    static Refusal titleMissing() {
        return Refusal.of(
                "TITLE_MISSING",
                "title",
                "没有专利名称",
                "The title is missing",
                "请填写专利证书上的名称",
                "Give the title on the certificate");
    }

    static Refusal datesReversed() {
        return Refusal.of(
                "DATES_REVERSED",
                "endsOn",
                "届满日早于授权公告日",
                "The patent would end before it was granted",
                "请核对两个日期",
                "Check both days");
    }

    static Refusal alreadyInStock() {
        return Refusal.of(
                "ALREADY_IN_STOCK",
                "number",
                "本单位的专利库里已有这件专利",
                "Your library holds this patent already",
                "请打开已有的一条修改",
                "Open that entry and change it");
    }

    static Refusal numberFixed() {
        return Refusal.of(
                "NUMBER_FIXED",
                "number",
                "专利号不能更改",
                "The number of an entry can't be changed",
                "号码有误请另行登记正确的一件",
                "Enter the right one as a new patent");
    }

    static Refusal mark(String field) {
        return Refusal.of(
                "MARK_OUT_OF_RANGE",
                field,
                "评分应为 0 到 100 的整数",
                "A mark is a whole number from 0 to 100",
                "请改为 0 到 100",
                "Give 0 to 100");
    }

    static Refusal evidenceMissing(String field) {
        return Refusal.of(
                "EVIDENCE_MISSING",
                field,
                "没有写评分依据",
                "The evidence is missing",
                "请写明依据，例如中试报告、客户试用、检测报告",
                "Say what shows it: a pilot report, a trial, a test report");
    }

    static Refusal reasonMissing(String field) {
        return Refusal.of(
                "REASON_MISSING",
                field,
                "没有写理由",
                "The reason is missing",
                "请用一句话写明理由，以后可以查到",
                "Give the reason in a line; it is kept");
    }

    static Refusal weights() {
        return Refusal.of(
                "WEIGHTS_NOT_100",
                "maturityWeight",
                "三项权重应为非负整数，合计 100",
                "The three weights must be whole, not negative, and sum to 100",
                "例如 40、30、30",
                "For example 40, 30, 30");
    }

    static Refusal thresholds() {
        return Refusal.of(
                "THRESHOLDS_OUT_OF_ORDER",
                "tierA",
                "A 级分数线应高于 B 级，均在 1 到 100 之间",
                "Tier A must begin above tier B, both within 1 to 100",
                "例如 80 和 60",
                "For example 80 and 60");
    }

    static Refusal between(String field, int most) {
        return Refusal.of(
                "OUT_OF_RANGE",
                field,
                "请选择 1 到 " + most + " 件",
                "Choose 1 to " + most,
                "分几次提交",
                "Do it in several steps");
    }

    static Refusal future(String field) {
        return Refusal.of(
                "DATE_IN_FUTURE",
                field,
                "日期不能晚于今天",
                "The day lies in the future",
                "请填写实际日期",
                "Give the day on which it was done");
    }
}
