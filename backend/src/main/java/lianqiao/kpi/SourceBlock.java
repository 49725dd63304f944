package lianqiao.kpi;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lianqiao.shared.YamlPlace;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import tools.jackson.core.JsonPointer;

/** The part of a measure that says how it reads one type of events. */
record SourceBlock(YamlPlace block) {
    static final Set<String> FIELDS =
            Set.of("event", "filter", "amount", "at", "fact", "dimensions", "link", "takenBack", "toldAgain");
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

    String event() {
        return block.need("event")
                .named("[A-Z][A-Za-z]+", "Write the event's type as the feature does: UptakeRecorded");
    }

    BodyFilter filter() {
        return filter(block);
    }

    /** {@code 1}, a place, or a place whose value is kept larger: <code>{place: /value, times: 10000}</code>. */
    @Nullable
    Amount amount() {
        YamlPlace amount = block.need("amount");
        if (amount.node() instanceof MappingNode) {
            amount.fields(Set.of("place", "times"));
            YamlPlace times = amount.need("times");
            if (!times.text().matches("10{1,6}")) {
                throw times.wrong("`" + times.text() + "` is no power of ten", "Write 10, 100 … 1000000");
            }
            return new Amount(Pointers.pointer(amount.need("place")), Integer.parseInt(times.text()));
        }
        return "1".equals(amount.text()) ? null : new Amount(Pointers.pointer(amount), 1);
    }

    @Nullable
    JsonPointer at() {
        return block.find("at").map(Pointers::pointer).orElse(null);
    }

    /** Places, or <code>{plain: /number}</code>, whose spelling doesn't count. */
    List<KeyPart> fact() {
        return block.need("fact").items().stream().map(SourceBlock::part).toList();
    }

    private static KeyPart part(YamlPlace part) {
        if (part.node() instanceof MappingNode) {
            part.fields(Set.of("plain"));
            return new KeyPart(Pointers.pointer(part.need("plain")), true);
        }
        return new KeyPart(Pointers.pointer(part), false);
    }

    Map<String, JsonPointer> dimensions() {
        YamlPlace dimensions = block.need("dimensions");
        Map<String, JsonPointer> places = new LinkedHashMap<>();
        dimensions.fields(DIMENSIONS).forEach((name, place) -> places.put(name, Pointers.pointer(place)));
        if (!places.containsKey("demonstration")) {
            throw dimensions.wrong(
                    "dimension `demonstration` is missing",
                    "Add `demonstration: /…`, so that examples can be told apart");
        }
        return places;
    }

    List<LinkPattern> links() {
        YamlPlace link = block.need("link");
        List<String> patterns = link.isList() ? link.texts() : List.of(link.text());
        return patterns.stream().map(LinkPattern::new).toList();
    }

    List<Turn> turns() {
        return Stream.concat(turn("takenBack", -1), turn("toldAgain", 1)).toList();
    }

    /** One block of events, or a list of such blocks. */
    private Stream<Turn> turn(String field, int sign) {
        return block.find(field).stream()
                .flatMap(turn -> turn.isList() ? turn.items().stream() : Stream.of(turn))
                .map(turn -> {
                    turn.fields(Set.of("events", "filter", "at"));
                    return new Turn(
                            new LinkedHashSet<>(turn.need("events").texts()),
                            filter(turn),
                            turn.find("at").map(Pointers::pointer).orElse(null),
                            sign);
                });
    }

    private static BodyFilter filter(YamlPlace block) {
        Map<JsonPointer, Set<String>> rules = new LinkedHashMap<>();
        block.find("filter").ifPresent(places -> places.fields()
                .forEach((pointer, values) ->
                        rules.put(Pointers.pointer(places, pointer), new LinkedHashSet<>(values.texts()))));
        return new BodyFilter(rules);
    }
}
