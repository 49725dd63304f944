package lianqiao.need;

import lianqiao.listing.ConditionKind;
import lianqiao.shared.Refusal;

/** Why a need for conditions, or an offer, can't be posted or changed. Rules of the portal; no law asks for one. */
final class PostingRefusals {
    private PostingRefusals() {}

    static Refusal titleMissing() {
        return Refusal.of(
                "TITLE_MISSING",
                "title",
                "没有标题",
                "The title is missing",
                "请用一句话写明需要什么，或能提供什么",
                "Say in one line what you need, or what you offer");
    }

    static Refusal conditionsMissing() {
        return Refusal.of(
                "CONDITIONS_MISSING",
                "conditions",
                "没有选择任何条件",
                "Nothing is chosen",
                "请至少选择一种：资金、场地、合作方、商标、软件著作权等",
                "Choose at least one kind: funds, a site, a partner, a trade mark and so on");
    }

    static Refusal kindTwice(String field, ConditionKind kind) {
        return Refusal.of(
                "KIND_TWICE",
                field,
                kind.zh() + "写了两次",
                "Two of the same kind: " + kind.en(),
                "同一种请合并为一条",
                "Join them into one");
    }

    static Refusal kindMissing(String field) {
        return Refusal.of("KIND_MISSING", field, "没有写明是哪一种条件", "The kind is missing", "请选择一种", "Choose one");
    }

    static Refusal notPositive(String field) {
        return Refusal.of(
                "OUT_OF_RANGE", field, "数值应大于 0", "The number must be above 0", "不确定请不填", "Leave it out if it is open");
    }

    static Refusal priceMissing() {
        return Refusal.of(
                "PRICE_MISSING",
                "priceFen",
                "没有金额",
                "The sum is missing",
                "请填写金额，或选择“面议”“免费”",
                "Give the sum, or choose negotiable or free");
    }

    static Refusal numberMissing(String field, ConditionKind kind) {
        return Refusal.of(
                "NUMBER_MISSING",
                field,
                "没有" + kind.zh() + "的登记号",
                "The number is missing of " + kind.en(),
                "请填写注册号或登记号，便于核对",
                "Give its registration number, so that it can be looked up");
    }

    static Refusal numberInvalid(String field, String written, ConditionKind kind) {
        return Refusal.of(
                "NUMBER_INVALID",
                field,
                written + " 不是" + kind.zh() + "的号码",
                written + " is no number of " + kind.en(),
                "商标如 1234567，软件著作权如 2020SR0123456，专利如 ZL201610280331.4",
                "A trade mark is like 1234567, software like 2020SR0123456, a patent like ZL201610280331.4");
    }

    static Refusal bundleTooSmall(String field) {
        return Refusal.of(
                "BUNDLE_TOO_SMALL",
                field,
                "专利组合至少包含两件专利",
                "A bundle has two patents at least",
                "单件专利请发布开放许可；多件请一行一个专利号",
                "Declare an open licence for one patent; of several give one number a line");
    }

    static Refusal aboutNothing() {
        return Refusal.of(
                "ABOUT_NOTHING",
                "about",
                "所指的专利或供需信息不存在",
                "The listing that it is about is not there",
                "请从该信息的页面进入，或不填",
                "Begin from that listing's page, or leave it out");
    }
}
