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
