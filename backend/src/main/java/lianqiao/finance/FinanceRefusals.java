package lianqiao.finance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianqiao.listing.Financing;
import lianqiao.listing.Right;
import lianqiao.patent.ApplicationNumber;
import lianqiao.shared.Refusal;

/** Why a financing need or a finance product can't be posted, changed or ended. Rules of the portal. */
final class FinanceRefusals {
    private FinanceRefusals() {}

    /** What an open financing need must say. */
    static List<Refusal> incomplete(FinancingAsk ask, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (ask.title().isBlank()) {
            refusals.add(missing("TITLE_MISSING", "title", "没有标题", "The title is missing"));
        }
        if (ask.purpose().isBlank()) {
            refusals.add(missing("PURPOSE_MISSING", "purpose", "没有资金用途", "The purpose is missing"));
        }
        if (ask.financing().pledges() && ask.collateral().stream().noneMatch(Collateral::isPatent)) {
            refusals.add(missing(
                    "COLLATERAL_MISSING", "collateral", "质押融资没有质押专利", "A pledge loan needs a patent to be pledged"));
        }
        if (ask.financing() == Financing.BUNDLED_PLEDGE
                && ask.collateral().stream()
                        .map(Collateral::right)
                        .noneMatch(right -> right == Right.TRADE_MARK || right == Right.COPYRIGHT)) {
            refusals.add(missing(
                    "BUNDLE_INCOMPLETE",
                    "collateral",
                    "打包质押须有商标或著作权",
                    "A bundled pledge has a trade mark or a copyright beside the patent"));
        }
        if (ask.deadline() != null && ask.deadline().isBefore(today)) {
            refusals.add(missing("DEADLINE_PASSED", "deadline", "截止日期已过", "The deadline has passed"));
        }
        return refusals;
    }

    static Refusal missing(String code, String field, String zh, String en) {
        return Refusal.of(code, field, zh, en, "请补充后再发布", "Complete it, then publish");
    }

    static Refusal range(String field) {
        return Refusal.of(
                "OUT_OF_RANGE",
                field,
                field + " 超出范围",
                field + " is out of range",
                "金额单位为分、利率为万分之一、期限为月，须大于 0；不填表示未定",
                "Sums are in fen, rates in basis points, terms in months, all above 0; leave out what is open");
    }

    static Refusal reversed(String field) {
        return Refusal.of(
                "RANGE_REVERSED", field, "下限高于上限", "The lower end is above the upper one", "请核对", "Check both ends");
    }

    static Refusal number(ApplicationNumber.Invalid invalid) {
        return Refusal.of(
                invalid.code().name(),
                "collateral",
                "专利号有误：" + invalid.text(),
                "Not a valid patent number: " + invalid.text(),
                invalid.hintZh(),
                invalid.hintEn());
    }

    static Refusal shares() {
        return Refusal.of(
                "SHARES_INCOMPLETE",
                "pool",
                "风险分担比例合计应为 100%",
                "The shares of the risk must add up to 100 %",
                "请核对各方比例",
                "Check the share of each party");
    }

    static Refusal reasonMissing() {
        return missing("REASON_MISSING", "reason", "没有关闭原因", "The reason for closing is missing");
    }

    static Refusal unknownChoice(String field, String code) {
        return Refusal.of(
                "UNKNOWN_VALUE",
                field,
                field + " 没有这个取值：" + code,
                field + " has no such value: " + code,
                "请从列表选择",
                "Choose from the list");
    }

    static Refusal notADraft(Enum<?> state) {
        return Refusal.of(
                "NOT_A_DRAFT",
                null,
                "只有草稿可以发布，当前状态：" + state,
                "Only a draft can be published; it is " + state,
                "请重新打开核对",
                "Open it again and look at its state");
    }

    static Refusal notOpen(Enum<?> state) {
        return Refusal.of(
                "NOT_OPEN", null, "不在开放中，当前状态：" + state, "It is not open; it is " + state, "请另行发布", "Post a new one");
    }
}
