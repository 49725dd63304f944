package lianqiao.register;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form that was understood.
 *
 * @param numberKey the number in one spelling, with the place where that tells numbers apart
 * @param values of the fields that name nobody; {@code personal} of those that do
 */
record Filled(
        String number,
        String numberKey,
        LocalDate on,
        String region,
        @Nullable String park,
        @Nullable String organisation,
        @Nullable String creditCode,
        String source,
        Map<String, String> values,
        Map<String, String> personal) {

    String place() {
        return park == null ? region : park;
    }
}
