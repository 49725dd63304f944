package lianqiao.kpi;

import java.text.Normalizer;
import java.util.Locale;
import tools.jackson.core.JsonPointer;

/**
 * A place in an event's body that helps to say what happened.
 *
 * @param plain a number as people write it: letters and digits count, small letters, full-width signs, spaces and hyphens don't
 */
record KeyPart(JsonPointer place, boolean plain) {
    String of(String told) {
        return plain
                ? Normalizer.normalize(told, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]", "")
                : told;
    }
}
