package lianqiao.notice;

import lianqiao.shared.Refusal;

/** Why a notice can't be published or changed. Rules of the portal. */
final class NoticeRefusals {
    private NoticeRefusals() {}

    static Refusal titleMissing() {
        return Refusal.of(
                "TITLE_MISSING", "title", "没有标题", "The title is missing", "请写明公告的是什么", "Say what it is about");
    }

    static Refusal textMissing() {
        return Refusal.of("TEXT_MISSING", "text", "没有正文", "The text is missing", "请写明内容，再发布", "Write it, then publish");
    }

    static Refusal objectionsOver() {
        return Refusal.of(
                "OBJECTIONS_OVER",
                "objectionsUntil",
                "异议期在发布之前就已结束",
                "The time to object ends before it is published",
                "请填写发布之日或以后的日期；公示期按工作日计，运营中心认定为 5 个工作日",
                "Give the day of publication or a later one; recognitions of centres are open for 5 working days");
    }

    static Refusal objectionsNowhere() {
        return Refusal.of(
                "OBJECTIONS_NOWHERE",
                "objectionsTo",
                "没有写明向谁提出异议",
                "It doesn't say where to object",
                "请写明受理部门、电话或地址",
                "Name the office, and its telephone or address");
    }

    static Refusal hourPassed() {
        return Refusal.of(
                "HOUR_PASSED",
                "at",
                "定时发布的时间已过",
                "That hour has passed",
                "请选择以后的时间，或立即发布",
                "Choose a later one, or publish it now");
    }

    static Refusal notADraft(NoticeState state) {
        return Refusal.of(
                "NOT_A_DRAFT",
                null,
                "只有草稿或待发布的可以发布，当前状态：" + state,
                "Only what is not yet published can be; it is " + state,
                "请重新打开核对",
                "Open it again and look at its state");
    }

    static Refusal withdrawn() {
        return Refusal.of(
                "WITHDRAWN", null, "已经撤下，不能再改", "It is withdrawn and stays as it is", "请另写一条", "Write a new one");
    }

    static Refusal reasonMissing() {
        return Refusal.of(
                "REASON_MISSING",
                "why",
                "没有写明撤下的原因",
                "The reason is missing",
                "已公开的内容撤下时须说明原因，原因会公开显示",
                "What everybody has read is taken down with a reason, which is shown");
    }
}
