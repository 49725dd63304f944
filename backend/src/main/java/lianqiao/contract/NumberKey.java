package lianqiao.contract;

import java.text.Normalizer;
import java.util.Locale;

/** A number of a register as it is compared: however people write it, it is one. Pure. */
final class NumberKey {
    private NumberKey() {}

    /** Full-width signs are their plain ones, small letters capitals; spaces, hyphens, dots, brackets and colons count nothing. */
    static String of(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
