package lianqiao.bench;

import lianqiao.patent.ApplicationNumber;

/** Application numbers that nobody was given, yet pass the portal's check. */
final class InventedNumber {
    private InventedNumber() {}

    /** The number of these twelve digits: {@code 200310102344.5} of 200310102344. */
    static String of(String digits) {
        if (ApplicationNumber.parseWithoutCheckDigit(digits) instanceof ApplicationNumber.Valid valid) {
            return valid.number().value();
        }
        throw new IllegalArgumentException("no application number: " + digits);
    }
}
