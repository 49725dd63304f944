package lianqiao.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a file holds.
 *
 * @param head as the file spells it
 * @param samples its first cells that hold anything
 * @param field name of the kind's {@link Field}; absent where the column is left out
 */
record MappedColumn(
        String head, List<String> samples, @Nullable String field, By by) {
    /** Who says so. */
    enum By {
        HEAD,
        SAMPLES,
        REMEMBERED,
        PERSON,
        NOBODY
    }

    MappedColumn holding(@Nullable String other, By who) {
        return new MappedColumn(head, samples, other, other == null ? By.NOBODY : who);
    }
}
