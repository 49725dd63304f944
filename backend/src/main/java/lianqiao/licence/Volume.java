package lianqiao.licence;

import java.util.Optional;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What a firm expects to make with a licence.
 *
 * @param units a year; absent where it did not say
 * @param salesFen a year, in fen
 * @param profitFen a year, in fen
 * @param years for which the cost is asked
 */
record Volume(
        @Nullable Long units,
        @Nullable Long salesFen,
        @Nullable Long profitFen,
        int years) {
    private static final int LONGEST = 20;
    /** Beyond a thousand billion CNY a year it is a slip of the pen, and sums would no longer be exact. */
    private static final long MOST = 100_000_000_000_000L;

    Volume {
        if (years < 1 || years > LONGEST) {
            throw outOfRange("years", "1–" + LONGEST);
        }
        check("units", units);
        check("salesFen", salesFen);
        check("profitFen", profitFen);
    }

    private static void check(String field, @Nullable Long value) {
        Optional.ofNullable(value).filter(some -> some < 0 || some > MOST).ifPresent(wrong -> {
            throw outOfRange(field, "0–" + MOST);
        });
    }

    private static RefusedException outOfRange(String field, String range) {
        return Refusal.of(
                        "OUT_OF_RANGE",
                        field,
                        field + " 超出范围",
                        field + " is out of range",
                        "允许范围：" + range,
                        "Allowed: " + range)
                .asException();
    }
}
