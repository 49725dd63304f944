package lianqiao.patent;

/**
 * The check digit of an application number (China's patent office, standard ZC 0006): the weighted sum of the digits
 * modulo 11, where ten is written X. No weight is a multiple of eleven, so every change of a single digit is found.
 */
final class CheckDigit {
    private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};

    private CheckDigit() {}

    static char of(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return "0123456789X".charAt(sum % 11);
    }
}
