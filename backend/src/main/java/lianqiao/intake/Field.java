package lianqiao.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column that a kind of import knows; the columns of a kind are an enum. */
interface Field {
    /** Stable: mappings are kept by it. */
    String name();

    FieldGuide guide();

    /** The one that a head names; a head that nobody knows names none. */
    static <F extends Field> Optional<F> named(String head, Stream<F> fields) {
        String plain = plain(head);
        return fields.filter(field -> field.guide().heads().contains(plain)).findFirst();
    }

    /** A head without what people put around it: the star of a needed column, the unit of a sum, spaces, full-width letters. */
    static String plain(String head) {
        return Normalizer.normalize(head, Normalizer.Form.NFKC)
                .replaceAll("\\(必填\\)|\\(选填\\)|\\*", "")
                .replaceAll("[(\\[/](?:单位[:为]?)?(?:人民币)?[万千]?元[)\\]]?$", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]+", "_");
    }
}
