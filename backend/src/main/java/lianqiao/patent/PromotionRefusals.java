package lianqiao.patent;

import lianqiao.shared.Refusal;

/** Why a promotion list can't be made, sent or answered. */
final class PromotionRefusals {
    private PromotionRefusals() {}

    static Refusal titleMissing() {
        return Refusal.of(
                "TITLE_MISSING",
                "title",
                "没有清单名称",
                "The list has no title",
                "例如：棉三创意街区 A 级专利",
                "For example: tier A for the park");
    }

    static Refusal filterMissing() {
        return Refusal.of(
                "FILTER_MISSING",
                "filter",
                "没有写明选哪些专利",
                "It isn't said which patents",
                "请给出筛选条件或编号",
                "Give filters or ids");
    }

    static Refusal listEmpty() {
        return Refusal.of(
                "LIST_EMPTY",
                "filter",
                "没有符合条件且愿意转化的专利",
                "No patent fits whose holder is willing",
                "请放宽条件；标明无转化意愿的专利不会进入推广清单",
                "Widen the filters; a patent whose holder is unwilling is never listed");
    }

    static Refusal listTooLong(int most) {
        return Refusal.of(
                "LIST_TOO_LONG",
                "filter",
                "符合条件的专利超过 " + most + " 件",
                "More than " + most + " patents fit",
                "请收窄条件，或分成几份清单",
                "Narrow the filters, or make several lists");
    }

    static Refusal oneTarget() {
        return Refusal.of(
                "ONE_TARGET",
                "organisation",
                "请选择一个单位或一个园区",
                "Give one organisation or one park",
                "一次发送一个对象",
                "One at a time");
    }

    static Refusal alreadySent() {
        return Refusal.of(
                "ALREADY_SENT",
                "organisation",
                "这份清单已发给该对象",
                "This list was sent there already",
                "请另建清单",
                "Make another list");
    }

    static Refusal answerMissing() {
        return Refusal.of(
                "ANSWER_MISSING",
                "answer",
                "没有写答复",
                "The answer is missing",
                "可选：感兴趣、以后再看、不合适",
                "INTERESTED, LATER or NOT_FOR_US");
    }

    static Refusal alreadyAnswered() {
        return Refusal.of(
                "ALREADY_ANSWERED",
                "answer",
                "已有答复",
                "It has been answered",
                "请查看已有答复",
                "See the answer that there is");
    }
}
