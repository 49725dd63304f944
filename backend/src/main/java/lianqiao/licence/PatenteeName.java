package lianqiao.licence;

import java.text.Normalizer;
import java.util.Locale;

/** A patentee's name as it is compared: widths, brackets, spaces and case do not tell two apart. */
final class PatenteeName {
    private PatenteeName() {}

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s·•,.'\"-]", "");
    }
}
