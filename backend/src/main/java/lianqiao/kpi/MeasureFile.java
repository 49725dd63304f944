package lianqiao.kpi;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lianqiao.shared.Refusal;
import lianqiao.shared.YamlPlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** Reads {@code kpi/measures.yaml}; what is wrong in it stops the portal at its start, with place and remedy. */
final class MeasureFile {
    private static final Set<String> FIELDS = Set.of(
            "name",
            "title",
            "unit",
            "event",
            "filter",
            "amount",
            "at",
            "fact",
            "dimensions",
            "link",
            "takenBack",
            "toldAgain");
    private static final Set<String> DIMENSIONS = Set.of(
            "supplyRegion",
            "demandRegion",
            "supplyPark",
            "demandPark",
            "centre",
            "campaign",
            "organisation",
            "otherOrganisation",
            "node",
            "basis",
            "subject",
            "size",
            "evidence",
            "demonstration");

    private MeasureFile() {}

    static Measures read(YamlPlace file) {
        file.fields(Set.of("version", "measures"));
        List<YamlPlace> blocks = file.need("measures").items();
        Set<String> names = new HashSet<>();
        blocks.forEach(block -> {
            if (!names.add(block.need("name").text())) {
                throw block.wrong("this name stands here twice", "Give each measure its own name");
            }
        });
        return new Measures(
                file.need("version").text(),
                blocks.stream().map(MeasureFile::measure).toList());
    }

    private static Measure measure(YamlPlace block) {
        block.fields(FIELDS);
        return new Measure(
                named(block.need("name"), "[a-z][a-z_]*", "Use small letters and underscores"),
                bilingual(block.need("title")),
                bilingual(block.need("unit")),
                named(
                        block.need("event"),
                        "[A-Z][A-Za-z]+",
                        "Write the event's type as the feature does: UptakeRecorded"),
                filter(block),
                amount(block.need("amount")),
                block.find("at").map(MeasureFile::place).orElse(null),
                block.need("fact").items().stream().map(MeasureFile::place).toList(),
                dimensions(block.need("dimensions")),
                links(block.need("link")),
                Stream.concat(turn(block, "takenBack", -1), turn(block, "toldAgain", 1))
                        .toList());
    }

    private static Stream<Turn> turn(YamlPlace block, String field, int sign) {
        return block.find(field).stream().map(turn -> {
            turn.fields(Set.of("events", "filter"));
            return new Turn(new LinkedHashSet<>(turn.need("events").texts()), filter(turn), sign);
        });
    }

    static Refusal.Text bilingual(YamlPlace text) {
        text.fields(Set.of("zh", "en"));
        return new Refusal.Text(text.need("zh").text(), text.need("en").text());
    }

    private static Map<JsonPointer, Set<String>> filter(YamlPlace block) {
        Map<JsonPointer, Set<String>> filter = new LinkedHashMap<>();
        block.find("filter").ifPresent(rules -> rules.fields()
                .forEach(
                        (pointer, values) -> filter.put(pointer(rules, pointer), new LinkedHashSet<>(values.texts()))));
        return filter;
    }

    private static @Nullable JsonPointer amount(YamlPlace amount) {
        return "1".equals(amount.text()) ? null : place(amount);
    }

    private static Map<String, JsonPointer> dimensions(YamlPlace block) {
        Map<String, JsonPointer> dimensions = new LinkedHashMap<>();
        block.fields(DIMENSIONS).forEach((name, place) -> dimensions.put(name, place(place)));
        if (!dimensions.containsKey("demonstration")) {
            throw block.wrong(
                    "dimension `demonstration` is missing",
                    "Add `demonstration: /…`, so that examples can be told apart");
        }
        return dimensions;
    }

    private static List<LinkPattern> links(YamlPlace link) {
        List<String> patterns = link.isList() ? link.texts() : List.of(link.text());
        return patterns.stream().map(LinkPattern::new).toList();
    }

    private static JsonPointer place(YamlPlace place) {
        return pointer(place, place.text());
    }

    private static JsonPointer pointer(YamlPlace place, String pointer) {
        if (!pointer.matches("(/[^/~]+)+")) {
            throw place.wrong(
                    "`" + pointer + "` is no place in an event's body", "Write a JSON pointer: /basis, /nodes/0/node");
        }
        return JsonPointer.compile(pointer);
    }

    private static String named(YamlPlace place, String form, String remedy) {
        if (!place.text().matches(form)) {
            throw place.wrong("`" + place.text() + "` is no name of that kind", remedy);
        }
        return place.text();
    }
}
