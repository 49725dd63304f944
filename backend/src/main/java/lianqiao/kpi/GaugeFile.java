package lianqiao.kpi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianqiao.shared.Refusal;
import lianqiao.shared.YamlPlace;
import org.jspecify.annotations.Nullable;

/** Reads {@code kpi/gauges.yaml}: how each indicator of the documents is worked out, where it holds, and the portal's own counts. */
final class GaugeFile {
    private static final Indicator.Document OWN = new Indicator.Document("OWN", "链桥自有度量", null, null);
    private static final Set<String> FILE =
            Set.of("version", "events", "terms", "scopes", "conflicts", "gauges", "own");
    private static final Set<String> GAUGE = Set.of("id", "en", "part", "covers");

    private final YamlPlace file;
    private final Map<String, Indicator> indicators;
    private final TermBlocks terms;
    private final Map<String, List<String>> conflicts;

    GaugeFile(YamlPlace file, Measures measures, List<Indicator> indicators, List<String> conflicts) {
        file.fields(FILE);
        this.file = file;
        this.indicators = indicators.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        this.terms = new TermBlocks(file, measures);
        this.conflicts = conflicts(conflicts);
    }

    List<Gauge> read() {
        List<Gauge> gauges = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        file.need("gauges").items().forEach(block -> {
            Gauge gauge = gauge(block);
            if (!seen.add(gauge.indicator().id()
                    + (gauge.part() == null ? "" : gauge.part().key()))) {
                throw block.wrong("this indicator stands here twice", "Give each its own `part`, or leave one out");
            }
            gauges.add(gauge);
        });
        file.need("own").items().forEach(block -> gauges.add(own(block)));
        return List.copyOf(gauges);
    }

    private Gauge gauge(YamlPlace block) {
        Indicator indicator = indicators.get(block.need("id").text());
        if (indicator == null) {
            throw block.wrong("no such indicator in indicators.yaml", "Take an `id` of that file");
        }
        Optional<YamlPlace> part = block.find("part");
        part.ifPresent(one -> one.fields(Set.of("key", "baseline", "zh", "en")));
        Working working = new WorkingBlock(block, GAUGE, terms).read(indicator);
        return new Gauge(
                indicator,
                part.map(one -> new Gauge.Part(
                                one.need("key").text(), one.need("baseline").text()))
                        .orElse(null),
                new Refusal.Text(
                        indicator.name()
                                + part.map(one -> "：" + one.need("zh").text()).orElse(""),
                        block.need("en").text()
                                + part.map(one -> ": " + one.need("en").text()).orElse("")),
                working,
                places(block, indicator.scope()),
                conflictsOf(indicator),
                block.find("covers").map(YamlPlace::bilingual).orElse(null));
    }

    private Gauge own(YamlPlace block) {
        block.fields(Set.of("id", "measure", "side"));
        Measure measure = terms.measure(block.need("measure"));
        Term term = new Term(
                measure.name(),
                block.find("side").map(side -> side.one(Side.class)).orElse(measure.side()),
                null,
                Set.of(),
                measure.places());
        Indicator indicator = new Indicator(
                block.need("id").text(),
                measure.title().zh(),
                OWN,
                "",
                "",
                null,
                term.isMoney() ? "万元" : measure.unit().zh(),
                ">=",
                null,
                Shape.OWN,
                List.of(),
                null);
        return new Gauge(
                indicator, null, measure.title(), new Working.Count(List.of(term)), List.of(), List.of(), null);
    }

    private List<String> places(YamlPlace block, String scope) {
        @Nullable YamlPlace places = new TreeMap<>(file.need("scopes").fields()).get(scope);
        if (places == null) {
            throw block.wrong("scope `" + scope + "` means no place", "Say which under `scopes` of this file");
        }
        List<String> seen = new ArrayList<>();
        places.items().forEach(place -> {
            String key = place.text();
            if (!Places.exists(key)) {
                throw place.wrong(
                        "`" + key + "` is no place",
                        "Use a six-digit code of GB/T 2260, in quotes, or the key of a park of regions/parks.csv");
            }
            seen.stream()
                    .filter(other -> Places.lies(other, key) || Places.lies(key, other))
                    .findFirst()
                    .ifPresent(other -> {
                        throw place.wrong(
                                "`" + key + "` and `" + other
                                        + "` contain each other: what happened there would count twice",
                                "Leave one of the two out");
                    });
            seen.add(key);
        });
        return List.copyOf(seen);
    }

    /** By indicator, or by document where a contradiction is about no single indicator. */
    private Map<String, List<String>> conflicts(List<String> all) {
        Map<String, List<String>> found = new TreeMap<>();
        Map<String, YamlPlace> blocks = file.need("conflicts").fields();
        for (int number = 1; number <= all.size(); number++) {
            YamlPlace block = blocks.get(String.valueOf(number));
            if (block == null) {
                throw file.need("conflicts")
                        .wrong(
                                "contradiction " + number + " is shown nowhere: " + all.get(number - 1),
                                "Add `" + number + ": [ids of indicators, or of a document]`");
            }
            String words = all.get(number - 1);
            for (YamlPlace about : block.items()) {
                if (!isKnown(about.text())) {
                    throw about.wrong(
                            "`" + about.text() + "` is neither an indicator nor a document",
                            "Take an id of indicators.yaml");
                }
                found.computeIfAbsent(about.text(), id -> new ArrayList<>()).add(words);
            }
        }
        return found;
    }

    private boolean isKnown(String id) {
        return indicators.containsKey(id)
                || indicators.values().stream()
                        .anyMatch(indicator -> indicator.document().id().equals(id));
    }

    private List<String> conflictsOf(Indicator indicator) {
        List<String> found = new ArrayList<>(conflicts.getOrDefault(indicator.id(), List.of()));
        found.addAll(conflicts.getOrDefault(indicator.document().id(), List.of()));
        return List.copyOf(found);
    }
}
