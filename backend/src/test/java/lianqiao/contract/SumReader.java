package lianqiao.contract;

/** Reads a sum in Chinese characters as a clerk does: from the right, each sign by its place. Written apart from what writes it. */
final class SumReader {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

    private SumReader() {}

    static long fen(String words) {
        long yuan = 0;
        long fen = 0;
        long below = 0;
        long digit = 0;
        for (char sign : words.toCharArray()) {
            if (DIGITS.indexOf(sign) >= 0) {
                digit = DIGITS.indexOf(sign);
                continue;
            }
            switch (sign) {
                case '拾' -> below += digit * 10;
                case '佰' -> below += digit * 100;
                case '仟' -> below += digit * 1000;
                case '万' -> below = (below + digit) * 10_000;
                case '亿' -> {
                    yuan = (yuan + below + digit) * 100_000_000;
                    below = 0;
                }
                case '元' -> {
                    yuan += below + digit;
                    below = 0;
                }
                case '角' -> fen += digit * 10;
                case '分' -> fen += digit;
                default -> {}
            }
            digit = 0;
        }
        return yuan * 100 + fen;
    }
}
