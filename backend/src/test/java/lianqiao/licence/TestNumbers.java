package lianqiao.licence;

import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.ApplicationNumber.Valid;

/** Application numbers of 2016 with their right check digits. */
public final class TestNumbers {
    private TestNumbers() {}

    public static String of(int serial) {
        return of(serial, '1');
    }

    /** @param kind digit: 1 invention, 2 utility model, 3 design */
    public static String of(int serial, char kind) {
        var digits = "2016" + kind + String.format("%07d", serial);
        return ((Valid) ApplicationNumber.parseWithoutCheckDigit(digits))
                .number()
                .value();
    }
}
