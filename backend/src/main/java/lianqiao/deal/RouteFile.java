package lianqiao.deal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lianqiao.listing.Financing;
import lianqiao.listing.ListingKind;
import lianqiao.shared.Refusal;
import lianqiao.shared.YamlPlace;

/** Reads a file of {@code deal/routes}; what is wrong in it stops the portal at its start, with place and remedy. */
final class RouteFile {
    private static final Set<String> FIELDS =
            Set.of("key", "version", "rank", "title", "joins", "financing", "checkpoints", "steps");
    private static final String KEY = "[a-z][a-z0-9-]*";

    private RouteFile() {}

    static Route read(YamlPlace file) {
        file.fields(FIELDS);
        Map<String, Step> steps = new LinkedHashMap<>();
        Map<String, YamlPlace> places = new LinkedHashMap<>();
        file.need("steps").items().forEach(block -> {
            Step step = StepBlock.read(block);
            if (steps.put(step.key(), step) != null) {
                throw block.wrong("step `" + step.key() + "` stands here twice", "Give each step its own key");
            }
            places.put(step.key(), block);
        });
        Route route = new Route(
                named(file.need("key"), KEY, "Use small letters, digits and hyphens"),
                number(file.need("version")),
                number(file.need("rank")),
                bilingual(file.need("title")),
                file.need("joins").items().stream().map(RouteFile::join).toList(),
                set(file, "financing", Financing.class),
                file.find("checkpoints").map(YamlPlace::items).orElse(List.of()).stream()
                        .map(RouteFile::number)
                        .sorted()
                        .toList(),
                steps);
        checkName(file, route);
        new RouteCheck(file, route, places).check();
        return route;
    }

    /** Each version is a file of its own, so that a deal can go on by the one that it began with. */
    private static void checkName(YamlPlace file, Route route) {
        String name = route.key() + "-" + route.version() + ".yaml";
        if (!file.file().endsWith("/" + name)) {
            throw file.need("version").wrong("the file's name doesn't tell its key and version", "Name it " + name);
        }
    }

    private static Route.Join join(YamlPlace join) {
        join.fields(Set.of("demand", "supply"));
        Route.Join kinds = new Route.Join(
                one(join.need("demand"), ListingKind.class), one(join.need("supply"), ListingKind.class));
        if (!kinds.demand().isDemand() || kinds.supply().isDemand()) {
            throw join.wrong(
                    kinds.demand() + " and " + kinds.supply() + " are not a demand and a supply",
                    "Demands are TECH_NEED, CONDITION_NEED and FINANCING_NEED");
        }
        return kinds;
    }

    static Refusal.Text bilingual(YamlPlace text) {
        text.fields(Set.of("zh", "en"));
        return new Refusal.Text(text.need("zh").text(), text.need("en").text());
    }

    static String named(YamlPlace place, String form, String remedy) {
        if (!place.text().matches(form)) {
            throw place.wrong("`" + place.text() + "` is no name of that kind", remedy);
        }
        return place.text();
    }

    static int number(YamlPlace place) {
        if (!place.text().matches("[1-9]\\d{0,3}")) {
            throw place.wrong(
                    "`" + place.text() + "` is no number of that kind", "Write a whole number from 1 to 9999");
        }
        return Integer.parseInt(place.text());
    }

    static <E extends Enum<E>> E one(YamlPlace place, Class<E> of) {
        return Arrays.stream(of.getEnumConstants())
                .filter(value -> value.name().equals(place.text()))
                .findFirst()
                .orElseThrow(() -> place.wrong("`" + place.text() + "` is unknown", "Use one of " + EnumSet.allOf(of)));
    }

    static <E extends Enum<E>> Set<E> set(YamlPlace block, String field, Class<E> of) {
        return block.find(field).map(YamlPlace::items).orElse(List.of()).stream()
                .map(item -> one(item, of))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
