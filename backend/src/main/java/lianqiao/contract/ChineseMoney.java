package lianqiao.contract;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Sums as contracts write them: in figures, and in the characters that nobody can alter. */
final class ChineseMoney {
    private static final String[] DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private ChineseMoney() {}

    /** @param fen from 0 to below 10^18; {@code 人民币50,000.00元（大写：伍万元整）} */
    static String of(long fen) {
        var figures = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return "人民币" + figures.format(BigDecimal.valueOf(fen, 2)) + "元（大写：" + words(fen) + "）";
    }

    static String words(long fen) {
        long yuan = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int last = (int) (fen % 10);
        StringBuilder words = new StringBuilder();
        if (yuan > 0 || fen == 0) {
            words.append(yuan(yuan)).append("元");
        }
        if (jiao == 0 && last == 0) {
            return words.append("整").toString();
        }
        if (jiao > 0) {
            words.append(DIGITS[jiao]).append("角");
        } else if (yuan > 0) {
            words.append("零");
        }
        return words.append(last > 0 ? DIGITS[last] + "分" : "整").toString();
    }

    private static String yuan(long yuan) {
        if (yuan == 0) {
            return DIGITS[0];
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int group = 3; group >= 0; group--) {
            int four = (int) (yuan / power(group) % 10_000);
            if (four == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (!words.isEmpty() && (gap || four < 1000)) {
                words.append(DIGITS[0]);
            }
            words.append(four(four)).append(GROUPS[group]);
            gap = false;
        }
        return words.toString();
    }

    private static String four(int four) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = four / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (gap) {
                words.append(DIGITS[0]);
            }
            words.append(DIGITS[digit]).append(PLACES[place]);
            gap = false;
        }
        return words.toString();
    }

    private static long power(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) {
            power *= 10_000;
        }
        return power;
    }
}
