package lianqiao.intake;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads whole numbers in Chinese numerals, plain or in the capitals of banknotes: 三十, 壹佰, 贰仟伍佰, 一百二十万, 两万零五百. What
 * people say shorter than it is written (一百五 for 150, 一万五 for 15,000) has two readings and so none.
 */
final class ChineseNumber {
    static final String CHARACTERS = "零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖十百千拾佰仟万萬亿";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";
    private static final int MYRIAD = 10_000;

    private ChineseNumber() {}

    static Optional<BigDecimal> read(String text) {
        String plain = text.replace('萬', '万');
        if (plain.isEmpty()
                || unit(plain.charAt(0)) > 10
                || plain.chars().filter(c -> c == '亿').count() > 1) {
            return Optional.empty();
        }
        int split = plain.indexOf('亿');
        if (split < 0) {
            return myriads(plain).map(BigDecimal::valueOf);
        }
        return myriads(plain.substring(0, split)).flatMap(high -> tail(plain.substring(split + 1), true)
                .map(low -> BigDecimal.valueOf(high * MYRIAD * MYRIAD + low)));
    }

    private static Optional<Long> myriads(String text) {
        int split = text.indexOf('万');
        if (split < 0) {
            return section(text);
        }
        return section(text.substring(0, split))
                .flatMap(high -> tail(text.substring(split + 1), false).map(low -> high * MYRIAD + low));
    }

    /** What follows 万 or 亿 begins with 零 or with its thousands; a lone digit would be the short form. */
    private static Optional<Long> tail(String text, boolean mayHoldMyriads) {
        if (text.isEmpty()) {
            return Optional.of(0L);
        }
        boolean whole = text.charAt(0) == '零' || text.matches("[^零〇十百千拾佰仟万][千仟].*");
        return whole ? (mayHoldMyriads ? myriads(text) : section(text)) : Optional.empty();
    }

    private static Optional<Long> section(String text) {
        long total = 0;
        int digit = -1;
        int lastUnit = MYRIAD;
        boolean zero = false;
        for (char character : text.toCharArray()) {
            int unit = unit(character);
            if (unit > 0) {
                if (unit >= lastUnit || digit == 0 || digit < 0 && unit > 10) {
                    return Optional.empty();
                }
                total += (long) unit * (digit < 0 ? 1 : digit);
                lastUnit = unit;
                digit = -1;
                zero = false;
            } else {
                int next = digit(character);
                if (digit > 0 || next < 0) {
                    return Optional.empty();
                }
                zero = zero || next == 0;
                digit = next;
            }
        }
        boolean shortForm = digit > 0 && lastUnit > 10 && lastUnit < MYRIAD && !zero;
        return text.isEmpty() || shortForm ? Optional.empty() : Optional.of(total + Math.max(digit, 0));
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
