package lianqiao.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A sum as a fee text writes it: a number, its multiple (万) and 元. A number with neither has no unit, and so is no sum:
 * it may mean 元 or 万元.
 */
final class FeeAmount {
    /** Groups: 1 Arabic number, 2 Chinese numerals, 3 multiple, 4 元. */
    static final String PATTERN = "(?:人民币|¥|￥)?(?:(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|(["
            + ChineseNumber.CHARACTERS + "]+))(百万|千万|万|亿|千)?(元)?(?:人民币|整)?";

    private static final Map<String, BigDecimal> MULTIPLES = Map.of(
            "千", BigDecimal.valueOf(1_000),
            "万", BigDecimal.valueOf(10_000),
            "百万", BigDecimal.valueOf(1_000_000),
            "千万", BigDecimal.valueOf(10_000_000),
            "亿", BigDecimal.valueOf(100_000_000));
    private static final BigDecimal FEN = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST = new BigDecimal("100000000000");

    private FeeAmount() {}

    static boolean hasUnit(MatchResult found, int group) {
        return found.group(group + 2) != null || found.group(group + 3) != null;
    }

    /** The number alone, whatever it counts. */
    static Optional<BigDecimal> number(MatchResult found, int group) {
        String arabic = found.group(group);
        return arabic != null
                ? Optional.of(new BigDecimal(arabic.replace(",", "")))
                : ChineseNumber.read(found.group(group + 1));
    }

    /** The sum in fen; empty where it is no whole number of fen or no sum that anybody pays. */
    static Optional<Long> fen(MatchResult found, int group) {
        String multiple = found.group(group + 2);
        return number(found, group)
                .map(number -> multiple == null ? number : number.multiply(MULTIPLES.get(multiple)))
                .map(yuan -> yuan.multiply(FEN))
                .filter(fen -> fen.compareTo(LARGEST) <= 0)
                .filter(fen -> fen.compareTo(fen.setScale(0, RoundingMode.DOWN)) == 0)
                .map(BigDecimal::longValueExact);
    }
}
