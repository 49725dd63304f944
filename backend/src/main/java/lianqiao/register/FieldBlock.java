package lianqiao.register;

import java.util.Set;
import lianqiao.shared.YamlPlace;

/** Reads a field of a type of record. */
final class FieldBlock {
    private static final Set<String> FIELDS = Set.of(
            "key",
            "kind",
            "title",
            "hint",
            "required",
            "personal",
            "confidential",
            "future",
            "longest",
            "min",
            "max",
            "choices",
            "fedBy");
    private static final int LONGEST = 500;

    private FieldBlock() {}

    static TypeField read(YamlPlace block) {
        block.fields(FIELDS);
        TypeField field = new TypeField(
                block.need("key").named("[a-z][A-Za-z0-9]*", "Begin small, without spaces"),
                block.need("kind").one(FieldKind.class),
                block.need("title").bilingual(),
                block.find("hint").map(YamlPlace::bilingual).orElse(null),
                block.flag("required"),
                block.flag("personal"),
                block.flag("confidential"),
                block.flag("future"),
                block.find("longest")
                        .map(longest ->
                                Integer.parseInt(longest.named("[1-9]\\d{0,3}", "Write a whole number from 1 to 9999")))
                        .orElse(LONGEST),
                TypeFile.decimal(block, "min"),
                TypeFile.decimal(block, "max"),
                block.itemsOf("choices").stream().map(FieldBlock::choice).toList(),
                block.textOf("fedBy"));
        check(block, field);
        return field;
    }

    private static Choice choice(YamlPlace choice) {
        choice.fields(Set.of("key", "zh", "en"));
        return new Choice(
                choice.need("key").text(),
                choice.need("zh").text(),
                choice.need("en").text());
    }

    private static void check(YamlPlace block, TypeField field) {
        if ((field.kind() == FieldKind.CHOICE) == field.choices().isEmpty()) {
            throw block.wrong("choices belong to a CHOICE, and to nothing else", "Write `kind: CHOICE` with `choices`");
        }
        if ((field.kind() == FieldKind.MONEY) != field.key().endsWith("Fen")) {
            throw block.wrong("a key tells the unit of money, and of nothing else", "Let it end in `Fen`: amountFen");
        }
        if (field.personal() && field.kind() != FieldKind.TEXT) {
            throw block.wrong("only a text names a person", "Leave out `personal`");
        }
        if (field.fedBy() != null && !KnownIndicators.shipped().events().contains(field.fedBy())) {
            throw block.need("fedBy").wrong("kpi/indicators.yaml has no such event", "Use a name of its `events`");
        }
    }
}
