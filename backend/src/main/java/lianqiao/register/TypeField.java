package lianqiao.register;

import java.math.BigDecimal;
import java.util.List;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A field of a type of record.
 *
 * @param hint how to fill it in, where its title doesn't say
 * @param personal names a person: kept apart, seen by those concerned only, told in no event
 * @param confidential seen by those concerned only; it stands in the event
 * @param future whether a date may lie after today
 * @param longest characters of a text
 * @param min least number; {@code max} greatest
 * @param choices of a CHOICE; empty for the others
 * @param fedBy of an INDICATOR: only those that this foreign event feeds
 */
public record TypeField(
        String key,
        FieldKind kind,
        Refusal.Text title,
        Refusal.@Nullable Text hint,
        boolean required,
        boolean personal,
        boolean confidential,
        boolean future,
        int longest,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        List<Choice> choices,
        @Nullable String fedBy) {

    boolean isShownToAll() {
        return !personal && !confidential;
    }
}
