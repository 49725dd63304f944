package lianqiao.licence;

import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.ApplicationNumber.Valid;

/** Application numbers of 2016 with their right check digits. */
public final class TestNumbers {
    private TestNumbers() {}

    public static String of(int serial) {
        var digits = "20161" + String.format("%07d", serial);
        return ((Valid) ApplicationNumber.parseWithoutCheckDigit(digits))
                .number()
                .value();
    }
}
