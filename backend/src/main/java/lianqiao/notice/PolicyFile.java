package lianqiao.notice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import lianqiao.notice.Policy.Clause;
import lianqiao.shared.Parks;
import lianqiao.shared.Regions;
import lianqiao.shared.YamlPlace;

/** Reads {@code notice/policies.yaml}; what is wrong in it stops the portal at its start, with place and remedy. */
final class PolicyFile {
    private static final String CLAUSE_KEY = "[a-z0-9]+(-[a-z0-9]+)*";

    private PolicyFile() {}

    static List<Policy> read(YamlPlace file) {
        file.fields(Set.of("version", "policies"));
        Set<String> ids = new HashSet<>();
        return file.need("policies").items().stream()
                .map(block -> policy(block, ids))
                .toList();
    }

    private static Policy policy(YamlPlace block, Set<String> ids) {
        block.fields(Set.of("id", "title", "issuer", "regions", "period", "note", "clauses"));
        Set<String> keys = new HashSet<>();
        return new Policy(
                once(block.need("id"), "SEED-\\d{3}", ids),
                block.need("title").bilingual(),
                block.need("issuer").text(),
                known(
                        block.need("regions"),
                        place -> Regions.exists(place) || Parks.exists(place),
                        "Use a code of GB/T 2260 or the key of a park in regions/parks.csv"),
                block.textOf("period"),
                block.textOf("note"),
                block.need("clauses").items().stream()
                        .map(clause -> clause(clause, keys))
                        .toList());
    }

    private static Clause clause(YamlPlace block, Set<String> keys) {
        block.fields(Set.of("key", "number", "title", "asks", "indicators", "here"));
        return new Clause(
                once(block.need("key"), CLAUSE_KEY, keys),
                block.need("number").text(),
                block.need("title").bilingual(),
                block.need("asks").bilingual(),
                block.textsOf("indicators"),
                block.find("here")
                        .map(here -> known(here, Policy.PLACES::contains, "Use one of " + Policy.PLACES))
                        .orElse(List.of()));
    }

    private static String once(YamlPlace place, String form, Set<String> seen) {
        if (!seen.add(place.named(form, "Write it like " + form))) {
            throw place.wrong("`" + place.text() + "` stands here twice", "Give each its own key");
        }
        return place.text();
    }

    private static List<String> known(YamlPlace list, Predicate<String> rule, String remedy) {
        list.items().forEach(item -> {
            if (!rule.test(item.text())) {
                throw item.wrong("`" + item.text() + "` is unknown", remedy);
            }
        });
        return list.texts();
    }
}
