package lianqiao.finance;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import lianqiao.party.NamedChoice;
import org.jspecify.annotations.Nullable;

/**
 * Whether a finance product serves a financing need: each rule named, pure, and explained by the figures of both sides. What
 * either side leaves open refuses nothing. These are the institutions' own terms; the hard limits of matching are these rules.
 */
public enum EligibilityRule {
    FINANCING_DIFFERS(one -> when(
            one.asked().financing() != one.offered().financing(),
            () -> "融资方式不同：所需为" + Shown.zh(one.asked().financing()) + "，产品为"
                    + Shown.zh(one.offered().financing()),
            () -> "another form of financing: asked is " + Shown.en(one.asked().financing()) + ", the product is "
                    + Shown.en(one.offered().financing()))),
    AMOUNT_BELOW_RANGE(one -> when(
            isBelow((Long) one.asked().amountFen(), one.offered().minAmountFen()),
            () -> "金额低于产品下限：" + Shown.sumZh(one.asked().amountFen()) + " < "
                    + sumZh(one.offered().minAmountFen()),
            () -> "amount below the product's range: " + Shown.sumEn(one.asked().amountFen()) + " < "
                    + sumEn(one.offered().minAmountFen()))),
    AMOUNT_ABOVE_RANGE(one -> when(
            isBelow(one.offered().maxAmountFen(), (Long) one.asked().amountFen()),
            () -> "金额高于产品上限：" + Shown.sumZh(one.asked().amountFen()) + " > "
                    + sumZh(one.offered().maxAmountFen()),
            () -> "amount above the product's range: " + Shown.sumEn(one.asked().amountFen()) + " > "
                    + sumEn(one.offered().maxAmountFen()))),
    TERM_TOO_SHORT(one -> when(
            isBelow(one.asked().termMonths(), one.offered().minTermMonths()),
            () -> "期限短于产品下限：" + one.asked().termMonths() + " 个月 < "
                    + one.offered().minTermMonths() + " 个月",
            () -> "term shorter than the product's: " + one.asked().termMonths() + " months < "
                    + one.offered().minTermMonths() + " months")),
    TERM_TOO_LONG(one -> when(
            isBelow(one.offered().maxTermMonths(), one.asked().termMonths()),
            () -> "期限长于产品上限：" + one.asked().termMonths() + " 个月 > "
                    + one.offered().maxTermMonths() + " 个月",
            () -> "term longer than the product's: " + one.asked().termMonths() + " months > "
                    + one.offered().maxTermMonths() + " months")),
    RATE_ABOVE_LIMIT(one -> when(
            isBelow(one.asked().maxRateBp(), one.lowestRateBp()),
            () -> (isSubsidised(one) ? "贴息后利率仍高于可接受上限：" : "利率高于可接受上限：") + percent(one.lowestRateBp()) + " > "
                    + percent(one.asked().maxRateBp()),
            () -> (isSubsidised(one) ? "rate above your limit even after the subsidy: " : "rate above your limit: ")
                    + percent(one.lowestRateBp()) + " > " + percent(one.asked().maxRateBp()))),
    RIGHTS_NOT_ACCEPTED(one -> when(
            !one.offered().rights().isEmpty()
                    && (one.offered().financing().pledges()
                            || !one.asked().rights().isEmpty())
                    && Collections.disjoint(one.offered().rights(), one.asked().rights()),
            () -> "产品只接受" + Shown.zh(one.offered().rights()) + "，所提供："
                    + (one.asked().rights().isEmpty()
                            ? "无"
                            : Shown.zh(one.asked().rights())),
            () -> "the product accepts " + Shown.en(one.offered().rights()) + " only, offered: "
                    + (one.asked().rights().isEmpty()
                            ? "none"
                            : Shown.en(one.asked().rights())))),
    REMAINING_LIFE_SHORT(one -> when(
            isBelow(one.asked().remainingMonths(), one.offered().minRemainingMonths()),
            () -> "专利剩余期限 " + years(one.asked().remainingMonths()) + " 年，产品要求 "
                    + years(one.offered().minRemainingMonths()) + " 年",
            () -> "remaining life " + years(one.asked().remainingMonths()) + " years, product asks "
                    + years(one.offered().minRemainingMonths()))),
    PLEDGE_RATIO_EXCEEDED(one -> when(
            isBelow(one.coverFen(), (Long) one.asked().amountFen()),
            () -> "金额超过质押率可支持的额度：" + Shown.sumZh(one.asked().amountFen()) + " > " + sumZh(one.coverFen()) + "（评估值 "
                    + sumZh(one.asked().valuationFen()) + " × "
                    + percent(one.offered().pledgeRatioBp()) + "）",
            () -> "amount above what the collateral carries: "
                    + Shown.sumEn(one.asked().amountFen()) + " > "
                    + sumEn(one.coverFen()) + " (value " + sumEn(one.asked().valuationFen()) + " × "
                    + percent(one.offered().pledgeRatioBp()) + ")")),
    REGION_NOT_SERVED(one -> when(
            !one.isServedRegion(),
            () -> "产品只服务：" + Shown.regions(one.offered().regions(), "、"),
            () -> "the product serves only: " + Shown.regions(one.offered().regions(), ", "))),
    CHAIN_NOT_SERVED(one -> when(
            !one.offered().chains().isEmpty()
                    && !one.chains().isEmpty()
                    && Collections.disjoint(one.offered().chains(), one.chains()),
            () -> "产品只服务产业链：" + Shown.chains(one.offered().chains(), "、"),
            () -> "the product serves only the chains: "
                    + Shown.chains(one.offered().chains(), ", "))),
    LABEL_MISSING(one -> when(
            !one.offered().labels().isEmpty()
                    && Collections.disjoint(one.offered().labels(), one.asked().labels()),
            () -> "须具备以下资质之一：" + Shown.labels(one.offered().labels(), NamedChoice::zh, "、"),
            () -> "one of these labels is needed: " + Shown.labels(one.offered().labels(), NamedChoice::en, ", "))),
    POOL_SPENT(one -> when(
            isBelow(one.offered().poolLeftFen(), one.poolNeedFen()),
            () -> "风险补偿资金池余额不足：可用 " + sumZh(one.offered().poolLeftFen()) + "，本笔需 " + sumZh(one.poolNeedFen()),
            () -> "the risk pool no longer covers it: " + sumEn(one.offered().poolLeftFen()) + " left, "
                    + sumEn(one.poolNeedFen()) + " needed"));

    private final Function<Pairing, Optional<Words>> rule;

    EligibilityRule(Function<Pairing, Optional<Words>> rule) {
        this.rule = rule;
    }

    private record Words(String zh, String en) {}

    private static Optional<Words> when(boolean fails, Supplier<String> zh, Supplier<String> en) {
        return fails ? Optional.of(new Words(zh.get(), en.get())) : Optional.empty();
    }

    /** What isn't known is not below anything. */
    private static <N extends Comparable<N>> boolean isBelow(@Nullable N one, @Nullable N bound) {
        return one != null && bound != null && one.compareTo(bound) < 0;
    }

    private static boolean isSubsidised(Pairing one) {
        return one.offered().subsidyBp() != null && one.offered().subsidyBp() > 0;
    }

    private static String sumZh(@Nullable Long fen) {
        return fen == null ? "" : Shown.sumZh(fen);
    }

    private static String sumEn(@Nullable Long fen) {
        return fen == null ? "" : Shown.sumEn(fen);
    }

    private static String percent(@Nullable Integer basisPoints) {
        return basisPoints == null ? "" : Shown.percent(basisPoints);
    }

    private static String years(@Nullable Integer months) {
        return months == null ? "" : Shown.years(months);
    }

    static List<Obstacle> examineAll(Pairing pairing) {
        return Arrays.stream(values())
                .flatMap(rule -> rule.examine(pairing).stream())
                .toList();
    }

    /** Empty if the pair passes. */
    Optional<Obstacle> examine(Pairing pairing) {
        return rule.apply(pairing).map(words -> new Obstacle(this, words.zh(), words.en()));
    }
}
