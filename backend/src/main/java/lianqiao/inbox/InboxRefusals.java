package lianqiao.inbox;

import lianqiao.shared.Refusal;

/** Every way an answer can be refused. */
final class InboxRefusals {
    private InboxRefusals() {}

    static Refusal codeMissing() {
        return Refusal.of(
                "REASON_MISSING",
                "code",
                "“不合适”须选择一项原因",
                "“Not for us” needs a reason",
                "请选择最接近的一项原因",
                "Choose the reason that comes nearest");
    }

    static Refusal routeNeedless() {
        return Refusal.of(
                "ROUTE_NEEDLESS",
                "route",
                "表示不合适时无须选择路径",
                "A no goes no way",
                "请去掉路径，或改为感兴趣",
                "Leave the route out, or say that you are interested");
    }

    static Refusal codeNeedless() {
        return Refusal.of(
                "REASON_NEEDLESS",
                "code",
                "“感兴趣”不需要原因",
                "An interest needs no reason",
                "请去掉原因，或改答“不合适”",
                "Leave the reason out, or answer “not for us”");
    }

    static Refusal noteMissing() {
        return Refusal.of(
                "NOTE_MISSING",
                "note",
                "原因为“其他”时须写明",
                "The reason OTHER needs a note",
                "请用一句话写明原因",
                "Say why in a sentence");
    }

    static Refusal noMatch() {
        return Refusal.of(
                "NOT_A_MATCH",
                "supply",
                "这两条信息不构成匹配，无从答复",
                "The two are no match, so there is nothing to answer",
                "原因可在匹配说明中查看",
                "GET /listings/{id}/matches?against= says why not");
    }
}
