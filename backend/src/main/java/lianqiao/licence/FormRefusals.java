package lianqiao.licence;

import lianqiao.patent.ApplicationNumber.Invalid;
import lianqiao.patent.PatentKind;
import lianqiao.shared.Refusal;

/** What a form can get wrong, with the field and the remedy. */
final class FormRefusals {
    private FormRefusals() {}

    static Refusal number(Invalid invalid) {
        var code = invalid.code();
        return Refusal.of(
                code.name(),
                "patent.number",
                code.messageZh(),
                code.messageEn(),
                code.hintZh() + "（依据：" + code.sourceZh() + "）",
                code.hintEn() + " (source: " + code.sourceEn() + ")");
    }

    static Refusal kind(PatentKind kind) {
        return Refusal.of(
                "KIND_CONTRADICTS_NUMBER",
                "patent.kind",
                "专利类型与申请号不符，申请号表明是 " + kind,
                "The number says that it is of kind " + kind,
                "请核对专利号，或不填类型",
                "Check the number, or leave the kind out");
    }

    static Refusal future(String field) {
        return Refusal.of(
                "DATE_IN_FUTURE",
                field,
                field + " 不能晚于今天",
                field + " can't lie in the future",
                "请填写登记簿副本的日期",
                "Give the date of the register extract");
    }

    static Refusal termReversed() {
        return Refusal.of(
                "TERM_REVERSED",
                "until",
                "许可期限的截止日早于起始日",
                "The term ends before it begins",
                "请核对起止日期",
                "Check both dates");
    }

    static Refusal basis() {
        return Refusal.of(
                "BASIS_NOT_DECLARABLE",
                "basis",
                "“其他平台发布”不能由权利人声明",
                "EXTERNAL is not declared by a holder",
                "请选择 STATUTORY（专利法第50条）或 BY_ANALOGY（参照开放许可）",
                "Choose STATUTORY (Patent Law art. 50) or BY_ANALOGY");
    }
}
