package lianqiao.register;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lianqiao.evidence.EvidenceKinds;
import lianqiao.register.RecordType.Role;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Refusal;
import lianqiao.shared.YamlPlace;
import org.jspecify.annotations.Nullable;

/** Reads a file of {@code register/types}; what is wrong in it stops the portal at its start, with place and remedy. */
final class TypeFile {
    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(TypeFile::named).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PLAIN = Set.of(
            "key",
            "rank",
            "title",
            "about",
            "produces",
            "counters",
            "enters",
            "own",
            "named",
            "organisation",
            "number",
            "on",
            "evidence",
            "subject",
            "fields",
            "derived");

    private TypeFile() {}

    static RecordType read(YamlPlace file) {
        file.fields(with(PLAIN, ROLES));
        RecordType type = new RecordType(
                key(file),
                Integer.parseInt(form(file.need("rank"), "\\d{1,3}", "Write a whole number from 0 to 999")),
                bilingual(file.need("title")),
                bilingual(file.need("about")),
                produces(file.need("produces")),
                file.textOf("counters"),
                file.need("enters").items().stream()
                        .map(kind -> one(kind, OrganisationKind.class))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                flag(file, "own", false),
                flag(file, "named", true),
                one(file.need("organisation"), RecordType.Organisation.class),
                number(file.need("number")),
                bilingual(file.need("on")),
                evidence(file.need("evidence")),
                one(file.need("subject"), RecordType.Subject.class),
                roles(file),
                file.need("fields").items().stream().map(FieldBlock::read).toList(),
                file.find("derived").map(YamlPlace::items).orElse(List.of()).stream()
                        .map(TypeFile::derived)
                        .toList());
        new TypeCheck(file, type).check();
        return type;
    }

    private static String key(YamlPlace file) {
        String key = form(file.need("key"), "[a-z][a-z0-9]*(-[a-z0-9]+)*", "Use small letters, digits and hyphens");
        if (!file.file().endsWith("/" + key + ".yaml")) {
            throw file.need("key").wrong("the file's name doesn't tell its key", "Name it " + key + ".yaml");
        }
        return key;
    }

    private static String produces(YamlPlace event) {
        if (!KnownIndicators.shipped().events().contains(event.text())) {
            throw event.wrong(
                    "kpi/indicators.yaml has no event `" + event.text() + "`",
                    "Use one of "
                            + KnownIndicators.shipped().events().stream()
                                    .sorted()
                                    .toList());
        }
        return event.text();
    }

    private static NumberRule number(YamlPlace block) {
        block.fields(Set.of("title", "example", "of", "scope"));
        if (block.find("of").isPresent() == block.find("title").isPresent()) {
            throw block.wrong(
                    "a number is entered, or made of other words", "Write either `title` or `of`, and not both");
        }
        return new NumberRule(
                block.find("title").map(TypeFile::bilingual).orElse(null),
                block.find("example").map(YamlPlace::text).orElse(""),
                block.find("of").map(YamlPlace::texts).orElse(List.of()),
                one(block.need("scope"), NumberRule.Scope.class));
    }

    private static EvidenceRule evidence(YamlPlace block) {
        block.fields(Set.of("kinds", "citation"));
        Set<String> kinds = new LinkedHashSet<>();
        block.need("kinds").items().forEach(kind -> {
            if (!EvidenceKinds.has(kind.text())) {
                throw kind.wrong("there is no evidence of kind `" + kind.text() + "`", "Add it to evidence/kinds.yaml");
            }
            kinds.add(kind.text());
        });
        return new EvidenceRule(kinds, flag(block, "citation", false));
    }

    private static Map<Role, String> roles(YamlPlace file) {
        Map<Role, String> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            file.find(named(role)).ifPresent(field -> roles.put(role, field.text()));
        }
        return roles;
    }

    private static Derived derived(YamlPlace block) {
        block.fields(Set.of("key", "least"));
        Map<String, BigDecimal> least = new LinkedHashMap<>();
        block.need("least").fields().forEach((field, bound) -> least.put(field, decimal(bound)));
        return new Derived(form(block.need("key"), "[a-z][A-Za-z0-9]*", "Begin small, without spaces"), least);
    }

    static String named(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    static Refusal.Text bilingual(YamlPlace text) {
        text.fields(Set.of("zh", "en"));
        return new Refusal.Text(text.need("zh").text(), text.need("en").text());
    }

    static String form(YamlPlace place, String form, String remedy) {
        if (!place.text().matches(form)) {
            throw place.wrong("`" + place.text() + "` has not that form", remedy);
        }
        return place.text();
    }

    static boolean flag(YamlPlace block, String field, boolean otherwise) {
        return block.find(field)
                .map(flag -> form(flag, "true|false", "Write true or false").equals("true"))
                .orElse(otherwise);
    }

    static @Nullable BigDecimal decimal(YamlPlace block, String field) {
        return block.find(field).map(TypeFile::decimal).orElse(null);
    }

    private static BigDecimal decimal(YamlPlace number) {
        return new BigDecimal(form(number, "-?\\d{1,15}(\\.\\d{1,4})?", "Write a number"));
    }

    static <E extends Enum<E>> E one(YamlPlace place, Class<E> of) {
        return Arrays.stream(of.getEnumConstants())
                .filter(value -> value.name().equals(place.text()))
                .findFirst()
                .orElseThrow(() -> place.wrong("`" + place.text() + "` is unknown", "Use one of " + EnumSet.allOf(of)));
    }

    private static Set<String> with(Set<String> some, Set<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }
}
