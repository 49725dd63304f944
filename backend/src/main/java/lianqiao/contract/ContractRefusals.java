package lianqiao.contract;

import lianqiao.shared.Refusal;

/** Why something is not written into the papers of a deal. */
final class ContractRefusals {
    private ContractRefusals() {}

    static Refusal numberElsewhere() {
        return Refusal.of(
                "NUMBER_ELSEWHERE",
                "number",
                "该编号已在另一对接中登记",
                "This number has been entered in another deal",
                "请核对编号；同一编号只计一次。确属同一合同的，请在先登记的对接中办理",
                "Check the number: it counts once. If it is the same contract, go on in the deal that has it");
    }

    static Refusal numberEmpty() {
        return Refusal.of(
                "NUMBER_EMPTY",
                "number",
                "编号中没有字母或数字",
                "The number has no letter or digit",
                "请按登记证明填写编号",
                "Write it as the register's paper has it");
    }

    static Refusal inTheFuture(String field) {
        return Refusal.of(
                "IN_THE_FUTURE", field, "日期在今天之后", "The day is after today", "请填写已经发生的日期", "Give a day that has been");
    }

    static Refusal notTheLicensee() {
        return Refusal.of(
                "NOT_THE_LICENSEE",
                null,
                "提成报告由被许可方提交",
                "A royalty report is the licensee's to give",
                "请由需求方提交",
                "Let the demanding side give it");
    }

    static Refusal periodTurned() {
        return Refusal.of(
                "PERIOD_TURNED",
                "until",
                "截止日早于起始日",
                "The last day is before the first",
                "请更正结算期",
                "Correct the period");
    }

    static Refusal periodReported(String period) {
        return Refusal.of(
                "PERIOD_REPORTED",
                "from",
                "该结算期与已有报告重叠：" + period,
                "The period meets one that was reported: " + period,
                "请填写尚未报告的结算期",
                "Give a period that has not been reported yet");
    }

    static Refusal evidenceMissing() {
        return Refusal.of(
                "EVIDENCE_MISSING",
                "evidence",
                "没有这份凭证，或者已经撤回",
                "There is no such evidence here, or it was withdrawn",
                "请先在对接中添加提成报告凭证，再选择它",
                "Attach the royalty report to the deal first, then choose it");
    }
}
