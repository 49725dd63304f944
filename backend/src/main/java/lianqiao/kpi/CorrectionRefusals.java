package lianqiao.kpi;

import lianqiao.shared.Refusal;

/** Why a correction isn't taken, or isn't this person's to decide; each with what to do next. */
final class CorrectionRefusals {
    private CorrectionRefusals() {}

    static Refusal ownRequest() {
        return Refusal.of(
                "CORRECTION_OWN_REQUEST",
                null,
                "不能审批自己提出的更正",
                "Nobody approves a correction that they asked for",
                "请由另一位有权人员审批；如不再需要，可撤回申请",
                "Let another entitled person decide; if it isn't needed any more, withdraw it");
    }

    static Refusal ownEntry() {
        return Refusal.of(
                "CORRECTION_OWN_ENTRY",
                null,
                "这条分录涉及您所属的单位（当事方或促成的运营中心），不能由您审批",
                "The entry is about an organisation that you belong to: a party to it, or the centre that earned it",
                "请由主管部门或其他运营中心的人员审批",
                "Let somebody of an authority, or of another centre, decide");
    }

    static Refusal notYourRegion() {
        return Refusal.of(
                "CORRECTION_NOT_YOUR_REGION",
                null,
                "这条分录不属于贵单位所在区域",
                "The entry counts for no place in your organisation's region",
                "请由分录所属区域的主管部门或运营中心办理",
                "Let an authority or a centre of the entry's region do it");
    }

    static Refusal reasonMissing() {
        return Refusal.of(
                "CORRECTION_REASON_MISSING",
                "reason",
                "请选择更正理由",
                "Say why the entry is to be corrected",
                "从列出的理由中选一个",
                "Choose one of the reasons that are listed");
    }

    static Refusal wordsMissing(String field) {
        return Refusal.of(
                "CORRECTION_WORDS_MISSING",
                field,
                "请用一句话说明理由",
                "Say why in a sentence",
                "写明依据，不写个人姓名；这段文字不进入台账",
                "Say what it rests on and name no person; these words don't go into the ledger");
    }

    static Refusal alreadyAsked(long entry) {
        return Refusal.of(
                "ENTRY_ALREADY_CORRECTED",
                "entry",
                "第 " + entry + " 行已有更正申请或已被更正",
                "Row " + entry + " was corrected already, or somebody has asked for it",
                "请查看该行的更正记录",
                "Look at the row's correction");
    }

    static Refusal nothingLeft(long entry) {
        return Refusal.of(
                "NOTHING_LEFT_TO_CORRECT",
                "entry",
                "第 " + entry + " 行所计事实已被冲回，再冲一次会多减",
                "What row " + entry + " counts was taken back already; to counter it would take it away twice",
                "请查看该事实的其他分录；如冲回有误，请更正冲回的那一行",
                "Look at the other entries of this fact; if the counter-entry is wrong, ask to correct that one");
    }

    static Refusal decided() {
        return Refusal.of(
                "CORRECTION_DECIDED",
                null,
                "该申请已有结果",
                "This request was decided already",
                "请刷新页面查看结果",
                "Load the page again to see the outcome");
    }
}
