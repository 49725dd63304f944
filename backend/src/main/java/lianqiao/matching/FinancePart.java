package lianqiao.matching;

import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import lianqiao.finance.Pairing;
import lianqiao.finance.Shown;
import lianqiao.listing.Listing;
import lianqiao.matching.Reason.Part;

/** How well a finance product suits what is asked, where no rule of eligibility stands between them. */
final class FinancePart {
    private final Weights weights;

    FinancePart(Weights weights) {
        this.weights = weights;
    }

    Stream<Reason> reasons(Listing demand, Listing supply) {
        return Pairing.of(demand, supply).stream().flatMap(pair -> Stream.of(
                        amount(pair), rate(pair), term(pair), cover(pair), label(pair), support(pair), chain(pair))
                .flatMap(Optional::stream));
    }

    /** Within the range it is; a range that is stated on both ends is a promise, an open one is not. */
    private Optional<Reason> amount(Pairing pair) {
        boolean stated = pair.offered().minAmountFen() != null && pair.offered().maxAmountFen() != null;
        return reason(
                "AMOUNT_FITS",
                "financeAmount",
                stated ? 1 : 0.7,
                "金额在产品范围内",
                "The amount is within the product's range");
    }

    /** Full where even the highest rate is acceptable. */
    private Optional<Reason> rate(Pairing pair) {
        Integer limit = pair.asked().maxRateBp();
        Integer least = pair.lowestRateBp();
        if (limit == null || least == null) {
            return reason("RATE_OPEN", "financeRate", 0.5, "利率一方未定，待商", "The rate is left open by one side");
        }
        Integer most = pair.offered().maxRateBp();
        boolean always = most != null && most <= limit;
        double within = most == null || most <= least ? 0.5 : (limit - least) / (double) (most - least);
        boolean subsidised =
                pair.offered().subsidyBp() != null && pair.offered().subsidyBp() > 0;
        return reason(
                "RATE_WITHIN_LIMIT",
                "financeRate",
                always ? 1 : 0.6 + 0.4 * Math.clamp(within, 0, 1),
                (subsidised ? "贴息后利率最低 " : "利率最低 ") + Shown.percent(least) + "，不高于可接受的 " + Shown.percent(limit),
                (subsidised ? "After the subsidy the rate starts at " : "The rate starts at ") + Shown.percent(least)
                        + ", within the limit of " + Shown.percent(limit));
    }

    private Optional<Reason> term(Pairing pair) {
        Integer months = pair.asked().termMonths();
        return months == null
                ? reason("TERM_OPEN", "financeTerm", 0.5, "期限未定", "The term is left open")
                : reason(
                        "TERM_FITS",
                        "financeTerm",
                        1,
                        "期限 " + months + " 个月在产品范围内",
                        "The term of " + months + " months fits");
    }

    /** What the collateral carries beside what is asked: half as much again is full. */
    private Optional<Reason> cover(Pairing pair) {
        Long cover = pair.coverFen();
        if (!pair.offered().financing().pledges()) {
            return Optional.empty();
        }
        return cover == null
                ? reason("COVER_UNKNOWN", "financeCover", 0.4, "评估值或质押率未知", "The value or the pledge ratio isn't known")
                : reason(
                        "COLLATERAL_COVERS",
                        "financeCover",
                        Math.clamp(cover / (1.5 * pair.asked().amountFen()), 0, 1),
                        "按质押率可支持的额度不低于所需金额",
                        "At the pledge ratio the collateral carries the amount");
    }

    private Optional<Reason> label(Pairing pair) {
        return Collections.disjoint(pair.offered().labels(), pair.asked().labels())
                ? Optional.empty()
                : reason(
                        "LABEL_PREFERRED",
                        "financeLabel",
                        1,
                        "具备产品面向的资质",
                        "The borrower has a label that the product is meant for");
    }

    private Optional<Reason> support(Pairing pair) {
        boolean pool = pair.poolNeedFen() != null && pair.offered().poolLeftFen() != null;
        boolean subsidy = pair.offered().subsidyBp() != null && pair.offered().subsidyBp() > 0;
        if (!pool && !subsidy) {
            return Optional.empty();
        }
        return reason(
                "PUBLIC_SUPPORT",
                "financeSupport",
                (pool ? 0.5 : 0) + (subsidy ? 0.5 : 0),
                pool && subsidy ? "有风险补偿资金池并可贴息" : pool ? "有风险补偿资金池，余额可覆盖" : "可享受贴息",
                pool && subsidy
                        ? "A risk pool covers it, and part of the interest is paid"
                        : pool ? "A risk pool covers it" : "Part of the interest is paid by a subsidy");
    }

    /** A product that names the need's chain is meant for it; one for all chains is not against it. */
    private Optional<Reason> chain(Pairing pair) {
        boolean named = !Collections.disjoint(pair.offered().chains(), pair.chains());
        double most = weights.most(Part.CHAIN);
        if (named) {
            return Optional.of(new Reason(
                    "CHAIN_SERVED", Part.CHAIN, Points.of(1, most), "产品面向该产业链", "The product is meant for this chain"));
        }
        return pair.offered().chains().isEmpty()
                ? Optional.of(new Reason(
                        "EVERY_CHAIN", Part.CHAIN, Points.of(0.4, most), "产品面向所有产业链", "The product is for every chain"))
                : Optional.empty();
    }

    private Optional<Reason> reason(String code, String share, double fit, String zh, String en) {
        return Optional.of(new Reason(
                code, Part.FINANCE, Points.of(weights.share(share) * fit, weights.most(Part.FINANCE)), zh, en));
    }
}
