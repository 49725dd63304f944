package lianqiao.need;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target in numbers.
 *
 * @param name what is measured: 收缩率
 * @param upper of BETWEEN only
 * @param unit as the asker writes it; empty for a pure number
 */
public record Figure(
        String name,
        Comparison comparison,
        BigDecimal value,
        @Nullable BigDecimal upper,
        String unit) {

    /** As a search reads it, and as a person would write it: 收缩率 ≤ 1 %. */
    String text() {
        String number = upper == null
                ? comparison.sign() + " " + value.toPlainString()
                : value.toPlainString() + " " + comparison.sign() + " " + upper.toPlainString();
        return (name + " " + number + " " + unit).strip();
    }
}
