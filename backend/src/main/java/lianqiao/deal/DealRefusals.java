package lianqiao.deal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import lianqiao.shared.Refusal;

/** Every way a step of a deal can be refused. */
final class DealRefusals {
    private DealRefusals() {}

    static Refusal kindsDontMeet() {
        return Refusal.of(
                "KINDS_DONT_MEET",
                "supply",
                "没有对接路径连接这两类信息",
                "No route joins listings of these kinds",
                "技术需求对开放许可或存量专利，条件需求对条件供给，融资需求对金融产品；demand 填需求，supply 填供给",
                "A technology need meets a licence or a stock patent, a need for conditions an offer, a financing need a finance"
                        + " product; give the need as demand");
    }

    static Refusal routeDoesntJoin(List<Route> ways) {
        String keys = ways.stream().map(Route::key).collect(Collectors.joining(", "));
        return Refusal.of(
                "ROUTE_DOESNT_JOIN",
                "route",
                "所选路径不连接这两类信息",
                "That route doesn't join these two",
                "可选的路径：" + keys,
                "Possible routes: " + keys);
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

    static Refusal over(DealState is) {
        return Refusal.of(
                "WRONG_STATE",
                null,
                "对接已结束（" + is + "），不再提供联系方式",
                "The deal is over (" + is + "), so nobody's contact data are shown",
                "如需继续请另开对接",
                "Begin another one to go on");
    }

    static Refusal askerUnnamed() {
        return Refusal.of(
                "ASKER_UNNAMED",
                null,
                "需求方选择匿名，尚未同意公开身份",
                "The asker wished to stay unknown and has not agreed yet to be named",
                "请在对接中推进，待需求方同意后再联系",
                "Go on with the deal; it may agree later");
    }

    static Refusal nameYourselfFirst() {
        return Refusal.of(
                "NAME_YOURSELF_FIRST",
                null,
                "查看联系方式会让对方知道是谁查看，贵单位目前匿名",
                "The other side is told who looks, and your organisation is still unknown to it",
                "请先同意向对方公开身份",
                "Agree first that the other side learns who you are");
    }

    static Refusal alreadyNamed() {
        return Refusal.of(
                "ALREADY_NAMED",
                null,
                "对方已知道贵单位的身份",
                "The other side knows already who you are",
                "无须再次同意",
                "There is nothing to agree to");
    }

    static Refusal demanderUnnamed() {
        return Refusal.of(
                "DEMANDER_UNNAMED",
                "step",
                "需求方尚未同意公开身份，不能签约",
                "The asker has not agreed yet to be named, and a contract has two names in it",
                "请需求方先在对接页面同意公开身份",
                "Let the asker agree on the deal's page first");
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
