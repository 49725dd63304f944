package lianqiao.intake;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads whole numbers in Chinese numerals up to 9999, plain or in the capitals of banknotes: 三十, 壹佰, 贰仟伍佰. */
final class ChineseNumber {
    static final String CHARACTERS = "零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖十百千拾佰仟";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";

    private ChineseNumber() {}

    static Optional<BigDecimal> read(String text) {
        int total = 0;
        int digit = -1;
        int lastUnit = 10_000;
        for (char character : text.toCharArray()) {
            int unit = unit(character);
            if (unit > 0) {
                if (unit >= lastUnit || digit == 0) {
                    return Optional.empty();
                }
                total += unit * (digit < 0 ? 1 : digit);
                lastUnit = unit;
                digit = -1;
            } else if (digit > 0) {
                return Optional.empty();
            } else {
                digit = digit(character);
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.valueOf(total + Math.max(digit, 0)));
    }

    private static int unit(char character) {
        return switch (character) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> 0;
        };
    }

    private static int digit(char character) {
        return switch (character) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> Math.max(DIGITS.indexOf(character), CAPITALS.indexOf(character));
        };
    }
}
