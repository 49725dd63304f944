package lianqiao.contract;

import lianqiao.shared.Refusal;

/** Why something is not written into the papers of a deal. */
final class ContractRefusals {
    private ContractRefusals() {}

    static Refusal numberElsewhere(String field) {
        return Refusal.of(
                "NUMBER_ELSEWHERE",
                field,
                "该编号已在另一对接中登记",
                "This number has been entered in another deal",
                "请核对编号；同一编号只计一次。确属同一合同的，请在先登记的对接中办理",
                "Check the number: it counts once. If it is the same contract, go on in the deal that has it");
    }

    static Refusal numberEmpty(String field) {
        return Refusal.of(
                "NUMBER_EMPTY",
                field,
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

    static Refusal contractOver() {
        return Refusal.of(
                "CONTRACT_OVER",
                null,
                "对接已谢绝或双方已解除合同，不再登记编号",
                "The deal was declined, or both sides cancelled the contract: it gets no number any more",
                "如另订合同，请另开对接",
                "Begin another deal for another contract");
    }

    static Refusal takenBackBefore() {
        return Refusal.of(
                "TAKEN_BACK_BEFORE",
                null,
                "此前已经撤销",
                "It was taken back before",
                "无须再次撤销",
                "There is nothing left to take back");
    }

    static Refusal notAPersons(TakenBack.Why because) {
        return Refusal.of(
                "REASON_UNKNOWN",
                "because",
                because + " 不是可以选择的理由",
                because + " is not a reason that a person can give",
                "请选择：MISTYPED、OTHER_CONTRACT、STRUCK_OUT、OTHER",
                "Choose MISTYPED, OTHER_CONTRACT, STRUCK_OUT or OTHER");
    }

    static Refusal noteMissing() {
        return Refusal.of(
                "NOTE_MISSING",
                "note",
                "理由为“其他”时须写明",
                "The reason OTHER needs a note",
                "请用一句话写明原因",
                "Say why in a sentence");
    }

    static Refusal writtenElsewhere(ContractNumber.Place place) {
        return place == ContractNumber.Place.STEP
                ? Refusal.of(
                        "NUMBER_OF_A_STEP",
                        null,
                        "该编号由对接的一个步骤登记，不能在此撤销",
                        "A step of the deal recorded this number, so it isn't taken back here",
                        "请在对接中退回该步骤，再以正确的编号办理",
                        "Take the deal a step back and take the step again with the right number")
                : Refusal.of(
                        "NUMBER_OF_A_CERTIFICATE",
                        null,
                        "该编号在许可证书处登记，不能在此撤销",
                        "This number was entered at the certificate, so it isn't taken back here",
                        "请在许可证书页面改填备案号，原编号随之撤销",
                        "Enter the right number at the certificate; the wrong one is taken back with it");
    }
}
