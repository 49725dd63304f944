package lianqiao.kpi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianqiao.shared.Refusal;
import lianqiao.shared.Regions;
import lianqiao.shared.YamlPlace;
import org.jspecify.annotations.Nullable;

/** Reads {@code kpi/indicator-sides.yaml}: what the documents' indicators leave open, and the portal's own counts. */
final class GaugeFile {
    private static final Indicator.Document OWN = new Indicator.Document("OWN", "链桥自有度量");

    private final YamlPlace file;
    private final Measures measures;
    private final Map<String, Indicator> indicators;

    GaugeFile(YamlPlace file, Measures measures, List<Indicator> indicators) {
        this.file = file;
        this.measures = measures;
        this.indicators = indicators.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
    }

    List<Gauge> read() {
        file.fields(Set.of("version", "events", "scopes", "executed", "own"));
        List<Gauge> gauges = new ArrayList<>();
        file.need("executed").items().forEach(block -> gauges.add(executed(block)));
        file.need("own").items().forEach(block -> gauges.add(own(block)));
        return List.copyOf(gauges);
    }

    private Gauge executed(YamlPlace block) {
        block.fields(Set.of("id", "en", "base"));
        Indicator indicator = indicators.get(block.need("id").text());
        if (indicator == null) {
            throw block.wrong("no such indicator in indicators.yaml", "Take an `id` of that file");
        }
        boolean ratio = indicator.shape() == Shape.RATIO;
        if (ratio != block.find("base").isPresent() || (!ratio && indicator.shape() != Shape.CUMULATIVE)) {
            throw block.wrong(
                    "shape " + indicator.shape() + " can't be worked out like this",
                    "A RATIO needs a `base`, a CUMULATIVE none; other shapes are not built yet");
        }
        return new Gauge(
                indicator,
                new Refusal.Text(indicator.name(), block.need("en").text()),
                count(block, indicator.events().getFirst()),
                ratio ? count(block, block.need("base").text()) : null,
                regions(block, indicator.scope()));
    }

    private Gauge own(YamlPlace block) {
        block.fields(Set.of("id", "measure", "side"));
        Measure measure = measure(block.need("measure"));
        Indicator indicator = new Indicator(
                block.need("id").text(),
                measure.title().zh(),
                OWN,
                "",
                "",
                null,
                measure.unit().zh(),
                ">=",
                null,
                Shape.OWN,
                List.of(),
                null);
        Gauge.Count count = new Gauge.Count(measure.name(), side(block.need("side")), null, Set.of());
        return new Gauge(indicator, measure.title(), count, null, List.of());
    }

    private Gauge.Count count(YamlPlace block, String event) {
        YamlPlace rule = file.need("events")
                .find(event)
                .orElseThrow(() -> block.wrong(
                        "event `" + event + "` stands for no measure", "Say which under `events` of this file"));
        rule.fields(Set.of("measure", "side", "counts", "beside"));
        return new Gauge.Count(
                measure(rule.need("measure")).name(),
                side(rule.need("side")),
                rule.find("counts").map(counts -> new TreeSet<>(counts.texts())).orElse(null),
                new TreeSet<>(rule.find("beside").map(YamlPlace::texts).orElse(List.of())));
    }

    private Measure measure(YamlPlace name) {
        return measures.find(name.text())
                .orElseThrow(() -> name.wrong(
                        "measure `" + name.text() + "` is unknown",
                        "Use one of kpi/measures.yaml: " + measures.names()));
    }

    private static Side side(YamlPlace side) {
        return Arrays.stream(Side.values())
                .filter(value -> value.name().equals(side.text()))
                .findFirst()
                .orElseThrow(() -> side.wrong("`" + side.text() + "` is no side", "Use SUPPLY, DEMAND or EITHER"));
    }

    private List<String> regions(YamlPlace block, String scope) {
        @Nullable YamlPlace codes = new TreeMap<>(file.need("scopes").fields()).get(scope);
        if (codes == null) {
            throw block.wrong("scope `" + scope + "` means no region", "Say which under `scopes` of this file");
        }
        codes.items().forEach(code -> {
            if (!Regions.exists(code.text())) {
                throw code.wrong("`" + code.text() + "` is no region", "Use a six-digit code of GB/T 2260, in quotes");
            }
        });
        return codes.texts();
    }
}
