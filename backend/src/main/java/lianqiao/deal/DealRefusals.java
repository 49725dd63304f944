package lianqiao.deal;

import java.util.UUID;
import lianqiao.shared.Refusal;

/** Every way a step of a deal can be refused. */
final class DealRefusals {
    private DealRefusals() {}

    static Refusal kindsDontMeet() {
        return Refusal.of(
                "KINDS_DONT_MEET",
                "supply",
                "对接须由一项技术需求与一项开放许可组成",
                "A deal joins a technology need and an open licence",
                "请以需求编号填 demand，以许可编号填 supply",
                "Give the need's id as demand and the licence's id as supply");
    }

    static Refusal closed(String field, String code) {
        return Refusal.of(
                code, field, "该信息未公开或已撤回", "It is not open, or was withdrawn", "请另选一项公开的信息", "Choose one that is open");
    }

    static Refusal sameHolder() {
        return Refusal.of(
                "SAME_HOLDER",
                "supply",
                "供需双方为同一单位",
                "Both sides are the same organisation",
                "请选择其他单位的许可",
                "Choose another organisation's licence");
    }

    static Refusal alreadyOpen(UUID deal) {
        return Refusal.of(
                "DEAL_ALREADY_OPEN",
                "supply",
                "这一需求与许可之间已有进行中的对接",
                "This need and licence have an open deal already",
                "请在该对接上继续：/deals/" + deal,
                "Go on with it: /deals/" + deal);
    }

    static Refusal wrongState(DealState is, String must) {
        return Refusal.of(
                "WRONG_STATE",
                null,
                "对接当前状态为 " + is + "，此操作须在以下状态进行：" + must,
                "The deal is " + is + "; this step needs one of: " + must,
                "已达成或已谢绝的对接不再变动；如需继续请另开对接",
                "A concluded or declined deal stays as it is; begin another one to go on");
    }

    static Refusal demanderUnknown() {
        return Refusal.of(
                "DEMANDER_UNKNOWN",
                "demand",
                "需求方尚未在本平台登记，无法成为被许可人",
                "Nobody here holds the need yet, so there is no licensee",
                "请需求方在本平台发布需求后再达成",
                "Let the firm post its need here first");
    }

    static Refusal interestNotStated() {
        return Refusal.of(
                "INTEREST_NOT_STATED",
                null,
                "联系方式只向表示过意向的一方公开，贵单位尚未答复此对接",
                "Contact data is for a side that stated an interest, and yours has not answered yet",
                "请先同意洽谈，再查看联系方式",
                "Agree to negotiate first");
    }

    static Refusal nobodyThere() {
        return Refusal.of(
                "OTHER_SIDE_UNKNOWN",
                null,
                "对方尚未在本平台登记，没有联系方式",
                "The other side is not registered here, so there is nobody to call",
                "请按信息来源所示的渠道联系",
                "Use the source that the listing names");
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
}
