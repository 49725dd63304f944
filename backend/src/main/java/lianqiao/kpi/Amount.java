package lianqiao.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.core.JsonPointer;

/**
 * Where an amount stands in an event's body.
 *
 * @param times by how much it is kept larger, so that a decimal is held as a whole number: 200.5 ten-thousandfold is 2005000
 */
record Amount(JsonPointer place, int times) {

    /** @throws ArithmeticException where it doesn't fit, {@link NumberFormatException} where it is no number */
    long kept(String told) {
        return new BigDecimal(told)
                .multiply(BigDecimal.valueOf(times))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** By how many decimal places it is shown smaller. */
    int places() {
        return BigDecimal.valueOf(times).precision() - 1;
    }
}
