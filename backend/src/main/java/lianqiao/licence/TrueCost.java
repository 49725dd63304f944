package lianqiao.licence;

import static lianqiao.licence.FeeSentence.yuanEn;
import static lianqiao.licence.FeeSentence.yuanZh;

import java.math.BigDecimal;
import java.math.RoundingMode;
import lianqiao.licence.FeeTerms.EntryPlusRoyalty;
import lianqiao.licence.FeeTerms.Free;
import lianqiao.licence.FeeTerms.Instalments;
import lianqiao.licence.FeeTerms.LumpSum;
import lianqiao.licence.FeeTerms.Negotiable;
import lianqiao.licence.FeeTerms.Royalty;
import lianqiao.licence.FeeTerms.TrialThenPay;
import lianqiao.licence.FeeTerms.Unparsed;
import lianqiao.licence.FeeTerms.Yearly;
import org.jspecify.annotations.Nullable;

/**
 * Makes every fee form one comparable figure: what a firm of that volume pays over those years. Pure. What the terms or the firm
 * leave out makes the whole unknown, with the reason; it is never taken as 0.
 */
final class TrueCost {
    private static final int MONTHS = 12;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    private final Volume volume;

    private TrueCost(Volume volume) {
        this.volume = volume;
    }

    static Cost of(FeeTerms terms, Volume volume) {
        return new TrueCost(volume).over(terms, volume.years() * MONTHS);
    }

    /** @param months in which it is used and paid for */
    private Cost over(FeeTerms terms, int months) {
        return switch (terms) {
            case Free _ -> Cost.line("免费", "Free of charge", 0, 0);
            case LumpSum(var fen) -> once("一次总付", "One payment", fen);
            case Instalments instalments -> once("分期支付的总额", "Instalments in total", instalments.totalFen());
            case Yearly yearly -> yearly(yearly, months);
            case Royalty royalty -> royalty(royalty, months);
            case EntryPlusRoyalty(var entry, var royalty) ->
                once("入门费", "Entry fee", entry).and(royalty(royalty, months));
            case TrialThenPay(var trial, var then) -> trial(trial, then, months);
            case Negotiable _ -> Cost.unknown("费用面议，没有可比的数额", "The fee is negotiated: nothing to compare");
            case Unparsed _ -> Cost.unknown("来源的费用表述未能读懂", "The source's words on the fee were not understood");
        };
    }

    private static Cost once(String zh, String en, @Nullable Long fen) {
        return fen == null
                ? Cost.unknown(zh + "的金额未载明", en + ": the amount is not stated")
                : Cost.line(zh + " " + yuanZh(fen), en + " of " + yuanEn(fen), fen, fen);
    }

    private static Cost yearly(Yearly yearly, int months) {
        var fen = yearly.fenPerYear();
        var years = (months + MONTHS - 1) / MONTHS;
        if (fen == null) {
            return Cost.unknown("每年的金额未载明", "The sum for each year is not stated");
        }
        var stated = yearly.years() == null ? years : Math.min(years, yearly.years());
        var cost = Cost.line(
                "每年 " + yuanZh(fen) + " × " + stated + " 年",
                yuanEn(fen) + " a year × " + stated + " years",
                fen * stated,
                fen * stated);
        return stated == years
                ? cost
                : cost.and(Cost.unknown(
                        "第 " + stated + " 年以后的费用未载明", "What is owed after year " + stated + " is not stated"));
    }

    private static Cost trialOnly(int months) {
        return Cost.line("试用 " + months + " 个月，期内不付费", "Trial of " + months + " months, unpaid", 0, 0);
    }

    private Cost trial(@Nullable Integer trial, @Nullable FeeTerms then, int months) {
        if (trial == null || then == null) {
            return Cost.unknown("试用期限或之后的费用未载明", "Length of the trial or the later fee is not stated");
        }
        return trial >= months ? trialOnly(months) : trialOnly(trial).and(over(then, months - trial));
    }

    private Cost royalty(Royalty royalty, int months) {
        return switch (royalty.base()) {
            case null -> Cost.unknown("提成基数未载明", "The base of the royalty is not stated");
            case UNIT -> perUnit(royalty, months);
            case NET_SALES, SALES -> share(royalty, volume.salesFen(), "销售额", "sales", months);
            case PROFIT, NET_PROFIT -> share(royalty, volume.profitFen(), "利润", "profit", months);
            case OTHER ->
                Cost.unknown(
                        "提成基数为“" + royalty.words() + "”，无法换算", "The base “" + royalty.words() + "” can't be reckoned");
        };
    }

    private Cost perUnit(Royalty royalty, int months) {
        var fen = royalty.fenPerUnit();
        var units = volume.units();
        if (fen == null || units == null) {
            return fen == null
                    ? Cost.unknown("每件的金额未载明", "The sum per unit is not stated")
                    : Cost.unknown("请填写年产量", "Give the units a year");
        }
        var sum = over(BigDecimal.valueOf(fen).multiply(BigDecimal.valueOf(units)), months);
        return Cost.line(
                "每件 " + yuanZh(fen) + " × 每年 " + units + " 件 × " + months + " 个月",
                yuanEn(fen) + " a unit × " + units + " units a year × " + months + " months",
                sum,
                sum);
    }

    private static Cost share(Royalty royalty, @Nullable Long baseFen, String zh, String en, int months) {
        var rate = royalty.rate();
        if (rate == null) {
            return Cost.unknown("提成比例未载明", "The rate of the royalty is not stated");
        }
        if (baseFen == null) {
            return Cost.unknown("请填写年" + zh, "Give the " + en + " a year");
        }
        return Cost.line(
                "年" + zh + " " + yuanZh(baseFen) + " × " + percent(rate) + " × " + months + " 个月",
                en + " of " + yuanEn(baseFen) + " a year × " + percent(rate) + " × " + months + " months",
                part(baseFen, rate.minBp(), months),
                part(baseFen, rate.maxBp(), months));
    }

    private static long part(long baseFen, int bp, int months) {
        return over(BigDecimal.valueOf(baseFen).multiply(BigDecimal.valueOf(bp)).divide(WHOLE), months);
    }

    /** A year's sum over so many months, to the fen. */
    private static long over(BigDecimal yearFen, int months) {
        return yearFen.multiply(BigDecimal.valueOf(months))
                .divide(BigDecimal.valueOf(MONTHS), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static String percent(RateRange rate) {
        var low = plain(rate.minBp());
        return rate.minBp() == rate.maxBp() ? low + "%" : low + "–" + plain(rate.maxBp()) + "%";
    }

    private static String plain(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }
}
