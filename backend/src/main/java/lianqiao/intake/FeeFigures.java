package lianqiao.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lianqiao.licence.FeeTerms.Interval;
import lianqiao.licence.FeeTerms.RoyaltyBase;
import lianqiao.licence.RateRange;
import org.jspecify.annotations.Nullable;

/** The figures of the words of a fee text: sums in fen, rates in basis points, spans in months. */
final class FeeFigures {
    private static final Pattern AMOUNT = Pattern.compile("(?<currency>" + FeePhrases.CURRENCY + ")?(?:(?<arabic>"
            + FeePhrases.ARABIC + ")(?<multiple>" + FeePhrases.MULTIPLE + ")?|(?<chinese>" + FeePhrases.CHINESE
            + "))(?<yuan>" + FeePhrases.YUAN + ")?");
    private static final Map<String, BigDecimal> MULTIPLES = Map.of(
            "百", BigDecimal.valueOf(100),
            "千", BigDecimal.valueOf(1_000),
            "万", BigDecimal.valueOf(10_000),
            "萬", BigDecimal.valueOf(10_000),
            "百万", BigDecimal.valueOf(1_000_000),
            "千万", BigDecimal.valueOf(10_000_000),
            "亿", BigDecimal.valueOf(100_000_000));
    private static final BigDecimal FEN = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST = new BigDecimal("100000000000");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?|" + FeePhrases.CHINESE + "(?!分之)");
    private static final Pattern BASE_NAME = Pattern.compile("(?:" + FeePhrases.BASE_NAME + ")(?=的?$)");

    private FeeFigures() {}

    /** A number with 元, a multiple of it or ¥ is money; one with none of them may count 元 or 万元, and stays a number. */
    static FeeToken weighed(FeeToken token) {
        Matcher found = amount(token);
        String chinese = found.group("chinese");
        if (chinese != null && ChineseNumber.read(chinese).isEmpty()) {
            return new FeeToken(FeeWord.UNKNOWN, token.text(), token.found());
        }
        boolean unit = found.group("multiple") != null
                || found.group("yuan") != null
                || chinese != null && chinese.matches(".*[万萬亿].*")
                || token.text().matches("(?s)(?:¥|rmb|cny).*");
        return unit ? token : new FeeToken(FeeWord.NUMBER, token.text(), token.found());
    }

    static BigDecimal number(FeeToken token) {
        Matcher found = amount(token);
        String arabic = found.group("arabic");
        return arabic != null
                ? new BigDecimal(arabic.replace(",", ""))
                : ChineseNumber.read(found.group("chinese")).orElseThrow();
    }

    /** Empty where it is no whole number of fen, or more than anybody pays. */
    static Optional<Long> fen(FeeToken money) {
        String multiple = amount(money).group("multiple");
        BigDecimal number = number(money);
        return fen(multiple == null ? number : number.multiply(MULTIPLES.get(multiple)));
    }

    static Optional<Long> fen(BigDecimal yuan) {
        return Optional.of(yuan.multiply(FEN))
                .filter(fen -> fen.compareTo(LARGEST) <= 0 && isWhole(fen))
                .map(BigDecimal::longValueExact);
    }

    private static Matcher amount(FeeToken token) {
        Matcher found = AMOUNT.matcher(token.text());
        if (!found.matches()) {
            throw new IllegalArgumentException(token.text());
        }
        return found;
    }

    /** Empty for 0 %, for more than the whole, for finer than a basis point and for a range whose ends are the wrong way round. */
    static Optional<RateRange> rate(FeeToken percent) {
        boolean mille = percent.text().contains("‰") || percent.text().startsWith("千分");
        boolean mixed = percent.text().matches(".*百分.*千分.*|.*千分.*百分.*");
        List<BigDecimal> ends = NUMBER.matcher(percent.text().replaceAll("[百千]分之", " "))
                .results()
                .map(found -> figure(found.group()))
                .flatMap(Optional::stream)
                .map(number -> number.movePointRight(mille ? 1 : 2))
                .toList();
        if (mixed || ends.isEmpty() || ends.size() > 2) {
            return Optional.empty();
        }
        BigDecimal low = ends.getFirst();
        BigDecimal high = ends.getLast();
        boolean sane = low.signum() > 0 && low.compareTo(high) <= 0 && high.compareTo(WHOLE) <= 0;
        return sane && isWhole(low) && isWhole(high)
                ? Optional.of(new RateRange(low.intValueExact(), high.intValueExact()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> figure(String text) {
        return Character.isDigit(text.charAt(0)) && text.charAt(0) < 128
                ? Optional.of(new BigDecimal(text.replace(",", "")))
                : ChineseNumber.read(text);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.compareTo(number.setScale(0, RoundingMode.DOWN)) == 0;
    }

    /** Gross sales are no net sales, and profit before tax is neither: what has no name of ours keeps its own. */
    static RoyaltyBase base(FeeToken token) {
        Matcher name = BASE_NAME.matcher(token.text());
        String plain = name.find() ? name.group() : "";
        if (token.text().matches("(?:按照?|以)?每[台套辆件].*")) {
            return RoyaltyBase.OTHER;
        }
        return switch (plain) {
            case "净销售额", "销售净额" -> RoyaltyBase.NET_SALES;
            case "销售额", "总销售额", "销售总额" -> RoyaltyBase.SALES;
            case "净利润" -> RoyaltyBase.NET_PROFIT;
            case "利润" -> RoyaltyBase.PROFIT;
            default -> RoyaltyBase.OTHER;
        };
    }

    /** 半年, 三个月, 2年; empty for none of them, and for more than a patent lasts. */
    static Optional<Integer> months(@Nullable String span) {
        if (span == null || span.equals("半年")) {
            return Optional.ofNullable(span).map(_ -> 6);
        }
        int unit = span.endsWith("年") ? 12 : 1;
        return count(span.replaceAll("(?:年|个月)$", ""))
                .map(count -> count * unit)
                .filter(months -> months > 0 && months <= 240);
    }

    static Optional<Integer> count(@Nullable String text) {
        return Optional.ofNullable(text)
                .flatMap(FeeFigures::figure)
                .map(BigDecimal::intValueExact)
                .filter(count -> count > 0);
    }

    static @Nullable Interval interval(FeeToken every) {
        if (every.found().group("year") != null
                || every.found().group("ticked") != null
                || every.found().group("yearly") != null) {
            return Interval.YEAR;
        }
        if (every.found().group("quarter") != null || every.found().group("quarterly") != null) {
            return Interval.QUARTER;
        }
        return every.found().group("month") != null || every.found().group("monthly") != null ? Interval.MONTH : null;
    }
}
