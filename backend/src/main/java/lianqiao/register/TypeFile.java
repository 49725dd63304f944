package lianqiao.register;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lianqiao.evidence.EvidenceKinds;
import lianqiao.register.RecordType.Role;
import lianqiao.shared.OrganisationKind;
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
                Integer.parseInt(file.need("rank").named("\\d{1,3}", "Write a whole number from 0 to 999")),
                file.need("title").bilingual(),
                file.need("about").bilingual(),
                produces(file.need("produces")),
                file.textOf("counters"),
                file.need("enters").items().stream()
                        .map(kind -> kind.one(OrganisationKind.class))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                file.flag("own"),
                file.find("named").isEmpty() || file.flag("named"),
                file.need("organisation").one(RecordType.Organisation.class),
                number(file.need("number")),
                file.need("on").bilingual(),
                evidence(file.need("evidence")),
                file.need("subject").one(RecordType.Subject.class),
                roles(file),
                file.need("fields").items().stream().map(FieldBlock::read).toList(),
                file.itemsOf("derived").stream().map(TypeFile::derived).toList());
        new TypeCheck(file, type).check();
        return type;
    }

    private static String key(YamlPlace file) {
        String key = file.need("key").named("[a-z][a-z0-9]*(-[a-z0-9]+)*", "Use small letters, digits and hyphens");
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
                block.find("title").map(YamlPlace::bilingual).orElse(null),
                block.find("example").map(YamlPlace::text).orElse(""),
                block.textsOf("of"),
                block.need("scope").one(NumberRule.Scope.class));
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
        return new EvidenceRule(kinds, block.flag("citation"));
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
        return new Derived(block.need("key").named("[a-z][A-Za-z0-9]*", "Begin small, without spaces"), least);
    }

    static String named(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    static @Nullable BigDecimal decimal(YamlPlace block, String field) {
        return block.find(field).map(TypeFile::decimal).orElse(null);
    }

    private static BigDecimal decimal(YamlPlace number) {
        return new BigDecimal(number.named("-?\\d{1,15}(\\.\\d{1,4})?", "Write a number"));
    }

    private static Set<String> with(Set<String> some, Set<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }
}
