package lianqiao.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of import and its columns, for who maps a file or fills in a template. */
record KindView(
        String kind, @Nullable String titleZh, @Nullable String titleEn, List<FieldView> fields) {
    /** @param needed the file cannot be read without it, or without another one that stands for it */
    record FieldView(String name, String zh, String en, String example, String hintZh, String hintEn, boolean needed) {}

    static KindView of(Importing<?> kind) {
        return new KindView(
                kind.kind(),
                kind.title() == null ? null : kind.title().zh(),
                kind.title() == null ? null : kind.title().en(),
                kind.fields().stream()
                        .map(field -> new FieldView(
                                field.name(),
                                field.guide().heads().get(0),
                                field.guide().heads().get(1),
                                field.guide().example(),
                                field.guide().zh(),
                                field.guide().en(),
                                Templates.isNeeded(kind, field)))
                        .toList());
    }
}
