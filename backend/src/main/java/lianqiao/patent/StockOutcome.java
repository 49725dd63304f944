package lianqiao.patent;

import java.util.UUID;
import lianqiao.shared.Change;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row of a survey or of a list of marks.
 *
 * @param before what was changed, which {@link StockImports} or {@link MarkImports} understands when it is taken back
 */
public record StockOutcome(
        UUID stock, Change change, @Nullable Object before) {
    StockOutcome(UUID stock, Change change) {
        this(stock, change, null);
    }
}
