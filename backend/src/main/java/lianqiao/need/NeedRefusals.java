package lianqiao.need;

import lianqiao.shared.Refusal;

/** Why a need can't be posted, changed or ended. These are rules of the portal; no law asks for a need. */
final class NeedRefusals {
    private NeedRefusals() {}

    static Refusal titleMissing() {
        return Refusal.of(
                "TITLE_MISSING",
                "title",
                "没有标题",
                "The title is missing",
                "请用一句话写明要解决的问题",
                "Say in one line what is to be solved");
    }

    static Refusal problemMissing() {
        return Refusal.of(
                "PROBLEM_MISSING",
                "text",
                "没有需求内容",
                "The problem is missing",
                "请写明现状、难点和希望达到的效果",
                "Describe where you are, what is hard and what you want");
    }

    static Refusal deadlinePassed() {
        return Refusal.of(
                "DEADLINE_PASSED",
                "deadline",
                "截止日期已过",
                "The deadline has passed",
                "请填写今天或以后的日期，或不填",
                "Give today or a later day, or none");
    }

    static Refusal budgetReversed() {
        return Refusal.of(
                "BUDGET_REVERSED",
                "budgetMinFen",
                "预算下限高于上限",
                "The lower end of the budget is above the upper one",
                "请核对两个金额，单位为分",
                "Check both sums; they are in fen");
    }

    static Refusal budgetNotPositive(String field) {
        return Refusal.of(
                "OUT_OF_RANGE",
                field,
                field + " 应大于 0",
                field + " must be above 0",
                "预算未定请不填，单位为分",
                "Leave it out if it is open; it is in fen");
    }

    static Refusal tooManyFigures(int most) {
        return Refusal.of(
                "TOO_MANY",
                "figures",
                "量化指标过多",
                "There are too many figures",
                "最多 " + most + " 条，其余可写入文字说明",
                "At most " + most + "; the rest can go into the text");
    }

    static Refusal figureUnnamed(String field) {
        return Refusal.of(
                "FIGURE_UNNAMED",
                field,
                "量化指标没有名称",
                "A figure has no name",
                "请写明测的是什么，例如：收缩率",
                "Say what is measured, such as shrinkage");
    }

    static Refusal figureWithoutValue(String field) {
        return Refusal.of(
                "FIGURE_WITHOUT_VALUE",
                field,
                "量化指标没有数值，或位数过多",
                "A figure has no value, or too many digits",
                "请填写数值；说不出数值的指标可写入文字",
                "Give a number; what has none can go into the text");
    }

    static Refusal figureReversed(String field) {
        return Refusal.of(
                "FIGURE_REVERSED",
                field,
                "区间的上限应大于下限",
                "The upper end of a range must be above the lower one",
                "请核对两个数值",
                "Check both numbers");
    }

    static Refusal reasonMissing() {
        return Refusal.of(
                "REASON_MISSING",
                "reason",
                "没有关闭理由",
                "The reason for closing is missing",
                "请选择一项理由；已经解决的请用“已满足”",
                "Choose a reason; what was met is marked as met");
    }

    static Refusal noteMissing() {
        return Refusal.of(
                "NOTE_MISSING",
                "note",
                "选择“其他”时请说明理由",
                "The reason OTHER needs a note",
                "请用一句话说明",
                "Say it in a sentence");
    }

    static Refusal meetsNothing(String field) {
        return Refusal.of(
                "NOT_A_COUNTERPART",
                field,
                "所填信息不存在，或不是对方的信息",
                "There is no such listing, or it is not of the other side",
                "请填写本平台上满足需求的专利或供给；不在本平台的可不填",
                "Name a patent or an offer of this portal, or leave it out");
    }

    static Refusal notEnded(NeedState state) {
        return Refusal.of(
                "NOT_ENDED",
                null,
                "只有已结束的信息可以再次发起，当前状态：" + state,
                "Only what has ended can be taken up again; it is " + state,
                "可直接修改",
                "It can be changed as it is");
    }

    static Refusal notADraft(NeedState state) {
        return Refusal.of(
                "NOT_A_DRAFT",
                null,
                "只有草稿可以发布，当前状态：" + state,
                "Only a draft can be published; it is " + state,
                "请重新打开核对",
                "Open it again and look at its state");
    }

    static Refusal notOpen(NeedState state) {
        return Refusal.of(
                "NOT_OPEN",
                null,
                "需求不在征集中，当前状态：" + state,
                "The need is not open; it is " + state,
                "请另行发布新的需求",
                "Post a new one");
    }
}
