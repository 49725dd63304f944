package lianqiao.register;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lianqiao.register.RecordType.Role;
import lianqiao.shared.YamlPlace;

/** Whether the parts of a type fit each other. */
record TypeCheck(YamlPlace file, RecordType type) {
    /** Of what else a number can be made. */
    private static final Set<String> CORE = Set.of("place", "on", "creditCode");

    private static final Map<Role, Set<FieldKind>> KINDS = Map.of(
            Role.CATEGORY, Set.of(FieldKind.CHOICE),
            Role.WORD, Set.of(FieldKind.CHOICE),
            Role.AMOUNT, Set.of(FieldKind.MONEY),
            Role.QUANTITY, Set.of(FieldKind.NUMBER),
            Role.INDICATOR, Set.of(FieldKind.INDICATOR),
            Role.VALUE, Set.of(FieldKind.DECIMAL));

    void check() {
        Set<String> keys = new HashSet<>();
        file.need("fields").items().forEach(block -> {
            if (!keys.add(block.need("key").text())) {
                throw block.wrong(
                        "field `" + block.need("key").text() + "` stands here twice", "Give each field its own key");
            }
        });
        type.roles().forEach(this::checkRole);
        checkNumber();
        checkSubject();
        type.derived().forEach(derived -> derived.least().keySet().forEach(field -> {
            if (!is(field, FieldKind.NUMBER, FieldKind.DECIMAL, FieldKind.MONEY)) {
                throw file.need("derived").wrong("there is no number `" + field + "`", "Name a field that is a number");
            }
        }));
    }

    private void checkRole(Role role, String field) {
        FieldKind[] kinds = KINDS.getOrDefault(role, Set.of()).toArray(FieldKind[]::new);
        if (!is(field, kinds)) {
            throw file.need(TypeFile.named(role))
                    .wrong("there is no field `" + field + "` for it", "Name a field of kind " + KINDS.get(role));
        }
        if (type.field(field).filter(TypeField::personal).isPresent()) {
            throw file.need(TypeFile.named(role)).wrong("a person is no dimension", "Name another field");
        }
    }

    private void checkNumber() {
        for (String part : type.number().of()) {
            if (!CORE.contains(part) && type.field(part).isEmpty()) {
                throw file.need("number")
                        .wrong("a number can't be made of `" + part + "`", "Use " + CORE + " or a field of this type");
            }
        }
        if (type.number().of().contains("creditCode") && type.organisation() != RecordType.Organisation.REQUIRED) {
            throw file.need("number")
                    .wrong("an organisation may be missing", "Write `organisation: REQUIRED`, or leave out creditCode");
        }
    }

    private void checkSubject() {
        boolean fits =
                switch (type.subject()) {
                    case ORGANISATION -> type.organisation() == RecordType.Organisation.REQUIRED;
                    case INDICATOR -> type.roles().containsKey(Role.INDICATOR);
                    case NUMBER, NONE -> true;
                };
        if (!fits) {
            throw file.need("subject")
                    .wrong(
                            "there may be no " + type.subject(),
                            "Write `organisation: REQUIRED`, name the `indicator`, or choose another subject");
        }
    }

    private boolean is(String field, FieldKind... kinds) {
        return type.field(field)
                .filter(known -> Set.of(kinds).contains(known.kind()))
                .isPresent();
    }
}
