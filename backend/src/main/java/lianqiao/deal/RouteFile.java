package lianqiao.deal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lianqiao.listing.Financing;
import lianqiao.listing.ListingKind;
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
                file.need("key").named(KEY, "Use small letters, digits and hyphens"),
                number(file.need("version")),
                number(file.need("rank")),
                file.need("title").bilingual(),
                file.need("joins").items().stream().map(RouteFile::join).toList(),
                set(file, "financing", Financing.class),
                file.itemsOf("checkpoints").stream()
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
                join.need("demand").one(ListingKind.class), join.need("supply").one(ListingKind.class));
        if (!kinds.demand().isDemand() || kinds.supply().isDemand()) {
            throw join.wrong(
                    kinds.demand() + " and " + kinds.supply() + " are not a demand and a supply",
                    "Demands are TECH_NEED, CONDITION_NEED and FINANCING_NEED");
        }
        return kinds;
    }

    static int number(YamlPlace place) {
        return Integer.parseInt(place.named("[1-9]\\d{0,3}", "Write a whole number from 1 to 9999"));
    }

    static <E extends Enum<E>> Set<E> set(YamlPlace block, String field, Class<E> of) {
        return block.itemsOf(field).stream()
                .map(item -> item.one(of))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
