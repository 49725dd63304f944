package lianqiao.licence;

import java.math.BigDecimal;
import java.util.Locale;
import lianqiao.licence.FeeTerms.EntryPlusRoyalty;
import lianqiao.licence.FeeTerms.Free;
import lianqiao.licence.FeeTerms.Instalments;
import lianqiao.licence.FeeTerms.LumpSum;
import lianqiao.licence.FeeTerms.Negotiable;
import lianqiao.licence.FeeTerms.Royalty;
import lianqiao.licence.FeeTerms.RoyaltyBase;
import lianqiao.licence.FeeTerms.TrialThenPay;
import lianqiao.licence.FeeTerms.Unparsed;
import lianqiao.licence.FeeTerms.Yearly;
import org.jspecify.annotations.Nullable;

/** Fee terms as a sentence for a manager who decides today, not for a lawyer. Says what is not stated. */
public final class FeeSentence {
    private FeeSentence() {}

    public static String zh(FeeTerms terms) {
        return switch (terms) {
            case Free _ -> "免费许可";
            case LumpSum(var fen) -> "一次总付 " + yuanZh(fen);
            case Instalments instalments -> instalmentsZh(instalments);
            case Yearly(var fen, var years) -> "每年 " + yuanZh(fen) + (years == null ? "" : "，共 " + years + " 年");
            case Royalty royalty -> royaltyZh(royalty);
            case EntryPlusRoyalty(var entry, var royalty) -> "入门费 " + yuanZh(entry) + "，另" + royaltyZh(royalty);
            case TrialThenPay(var months, var then) ->
                (months == null ? "先使用（期限未载明）" : "先使用 " + months + " 个月")
                        + (then == null ? "，之后的费用未载明" : "，之后" + zh(then));
            case Negotiable _ -> "费用面议";
            case Unparsed(var text, var _) -> text.isBlank() ? "来源未载明费用" : "原文：" + text;
        };
    }

    public static String en(FeeTerms terms) {
        return switch (terms) {
            case Free _ -> "Free of charge";
            case LumpSum(var fen) -> "One payment of " + yuanEn(fen);
            case Instalments instalments -> instalmentsEn(instalments);
            case Yearly(var fen, var years) ->
                yuanEn(fen) + " for each year" + (years == null ? "" : ", for " + years + " years");
            case Royalty royalty -> royaltyEn(royalty);
            case EntryPlusRoyalty(var entry, var royalty) ->
                "Entry fee of " + yuanEn(entry) + ", then " + royaltyEn(royalty);
            case TrialThenPay(var months, var then) ->
                "Use first" + (months == null ? " (for how long is not stated)" : " for " + months + " months")
                        + (then == null ? ", later fee not stated" : ", then: " + en(then));
            case Negotiable _ -> "Fee to be negotiated";
            case Unparsed(var text, var _) ->
                text.isBlank() ? "Fee not stated by the source" : "In the source's words: " + text;
        };
    }

    private static String instalmentsZh(Instalments plan) {
        return "总额 " + yuanZh(plan.totalFen()) + (plan.parts() == null ? "，分期支付" : "，分 " + plan.parts() + " 期支付")
                + (plan.firstFen() == null ? "" : "，首期 " + yuanZh(plan.firstFen()))
                + (plan.eachFen() == null ? "" : "，" + everyZh(plan) + " " + yuanZh(plan.eachFen()));
    }

    private static String everyZh(Instalments plan) {
        var then = plan.firstFen() == null ? "" : "此后";
        return then
                + switch (plan.every()) {
                    case MONTH -> "每月";
                    case QUARTER -> "每季度";
                    case YEAR -> "每年";
                    case null -> "每期";
                };
    }

    private static String instalmentsEn(Instalments plan) {
        return yuanEn(plan.totalFen()) + " in total, paid in "
                + (plan.parts() == null ? "instalments" : plan.parts() + " instalments")
                + (plan.firstFen() == null ? "" : ", first " + yuanEn(plan.firstFen()))
                + (plan.eachFen() == null ? "" : ", " + yuanEn(plan.eachFen()) + everyEn(plan));
    }

    private static String everyEn(Instalments plan) {
        var then = plan.firstFen() == null ? "" : " after that";
        return switch (plan.every()) {
                    case MONTH -> " a month";
                    case QUARTER -> " a quarter";
                    case YEAR -> " a year";
                    case null -> " each time";
                }
                + then;
    }

    private static String royaltyZh(Royalty royalty) {
        if (royalty.base() == RoyaltyBase.UNIT) {
            var unit = royalty.words() == null ? "件产品" : royalty.words();
            return "按每" + unit + " " + yuanZh(royalty.fenPerUnit()) + " 提成";
        }
        var base =
                switch (royalty.base()) {
                    case NET_SALES -> "净销售额";
                    case SALES -> "销售额";
                    case PROFIT -> "利润";
                    case NET_PROFIT -> "净利润";
                    case UNIT -> throw new AssertionError();
                    case OTHER -> royalty.words() == null ? "（基数未载明）" : "“" + royalty.words() + "”";
                    case null -> "（基数未载明）";
                };
        return "按" + base + (royalty.rate() == null ? "提成，比例未载明" : "的 " + percent(royalty.rate()) + " 提成");
    }

    private static String royaltyEn(Royalty royalty) {
        if (royalty.base() == RoyaltyBase.UNIT) {
            var unit = royalty.words() == null ? "unit" : royalty.words();
            return "royalty of " + yuanEn(royalty.fenPerUnit()) + " per " + unit;
        }
        var base =
                switch (royalty.base()) {
                    case NET_SALES -> "net sales";
                    case SALES -> "gross sales";
                    case PROFIT -> "profit";
                    case NET_PROFIT -> "net profit";
                    case UNIT -> throw new AssertionError();
                    case OTHER -> royalty.words() == null ? "a base not stated" : "“" + royalty.words() + "”";
                    case null -> "a base not stated";
                };
        var rate = royalty.rate() == null ? "royalty at a rate not stated" : percent(royalty.rate()) + " royalty";
        return rate + " on " + base;
    }

    private static String percent(RateRange rate) {
        var low = plain(BigDecimal.valueOf(rate.minBp(), 2));
        return rate.minBp() == rate.maxBp() ? low + "%" : low + "–" + plain(BigDecimal.valueOf(rate.maxBp(), 2)) + "%";
    }

    /** Round sums are read faster in 万元. */
    static String yuanZh(@Nullable Long fen) {
        if (fen == null) {
            return "（金额未载明）";
        }
        return fen >= 1_000_000 && fen % 10_000 == 0
                ? plain(BigDecimal.valueOf(fen, 6)) + " 万元"
                : plain(BigDecimal.valueOf(fen, 2)) + " 元";
    }

    static String yuanEn(@Nullable Long fen) {
        if (fen == null) {
            return "an amount not stated";
        }
        return "CNY "
                + (fen % 100 == 0
                        ? String.format(Locale.ROOT, "%,d", fen / 100)
                        : String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2)));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
