package lianqiao.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lianqiao.intake.FeeStatement.EntryAndRoyalty;
import lianqiao.intake.FeeStatement.Unread;
import lianqiao.licence.FeeTerms.RoyaltyBase;
import lianqiao.licence.RateRange;
import org.jspecify.annotations.Nullable;

/** 入门费5万元，提成费按当年度合同产品净销售额的3%提取, and its shorter relatives: 5万+净销售额3%, 5万入门费+3%利润提成. */
final class EntryRoyaltySentence {
    private static final String RATE = "(\\d+(?:\\.\\d+)?)(?:%?(?:-|~|至|到)(\\d+(?:\\.\\d+)?))?%";
    private static final String BASE =
            "(?:按照?)?(?:当年度?|年度|每年度?)?(?:的)?(?:合同)?(?:的)?(?:产品)?(?:的)?" + "(净销售额|净利润|利润|销售额|销售收入|产值)(?:的)?";
    private static final String TAKEN = "(?:提取|收取|计提|提成)?";
    private static final String ENTRY =
            "(?:其中)?,?(?:入门费?用?(?:为|是|:)?)?\\(?" + FeeAmount.PATTERN + "\\)?(?:的)?(?:入门费?)?";

    /** Groups: 1–4 the sum; 5 base, 6 and 7 rate of "净销售额的3%"; 8 and 9 rate, 10 base of "3%净销售额". */
    private static final Pattern SENTENCE = Pattern.compile("(?:" + FeeWords.ENTRY_PLUS_ROYALTY + "[,:]?)?" + ENTRY
            + "[,、+加和及]?(?:另)?(?:(?:销售)?提成费?(?:为|是)?)?(?:(?:按照?)?(?:" + BASE + ")?\\(?" + RATE + "\\)?" + TAKEN
            + "|" + RATE + "(?:的)?" + BASE + TAKEN + ")");

    private static final Pattern NAMED = Pattern.compile("入门|提成");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    private EntryRoyaltySentence() {}

    static Optional<FeeStatement> read(String text) {
        Matcher found = SENTENCE.matcher(text);
        return found.matches()
                ? Optional.of(statement(found, NAMED.matcher(text).find()))
                : Optional.empty();
    }

    private static FeeStatement statement(Matcher found, boolean named) {
        if (!FeeAmount.hasUnit(found, 1)) {
            return new Unread(RowCode.FEE_UNIT_MISSING);
        }
        String base = found.group(5) != null ? found.group(5) : found.group(10);
        if (base != null && base(base) == null) {
            return new Unread(RowCode.FEE_BASE_OTHER);
        }
        Long fen = FeeAmount.fen(found, 1).orElse(null);
        RateRange rate =
                found.group(6) != null ? rate(found.group(6), found.group(7)) : rate(found.group(8), found.group(9));
        return fen == null || rate == null
                ? new Unread(RowCode.FEE_IMPLAUSIBLE)
                : new EntryAndRoyalty(fen, base == null ? null : base(base), rate, named);
    }

    /** Gross sales are no net sales and net profit is none either of the two: such a base is not pressed into ours. */
    private static @Nullable RoyaltyBase base(String words) {
        return switch (words) {
            case "净销售额" -> RoyaltyBase.NET_SALES;
            case "利润" -> RoyaltyBase.PROFIT;
            default -> null;
        };
    }

    private static @Nullable RateRange rate(String from, @Nullable String to) {
        BigDecimal low = basisPoints(from);
        BigDecimal high = to == null ? low : basisPoints(to);
        boolean sane = low.signum() > 0 && low.compareTo(high) <= 0 && high.compareTo(WHOLE) <= 0;
        return sane && isWhole(low) && isWhole(high) ? new RateRange(low.intValueExact(), high.intValueExact()) : null;
    }

    private static BigDecimal basisPoints(String percent) {
        return new BigDecimal(percent).movePointRight(2);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.compareTo(number.setScale(0, RoundingMode.DOWN)) == 0;
    }
}
