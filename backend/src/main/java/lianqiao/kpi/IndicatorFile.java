package lianqiao.kpi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lianqiao.shared.YamlPlace;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads {@code kpi/indicators.yaml}: 83 indicators of four documents, in the documents' own words. */
final class IndicatorFile {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

    private IndicatorFile() {}

    /** Where the documents contradict themselves or each other, in the file's words and order. */
    static List<String> conflicts(YamlPlace file) {
        return file.need("conflicts").texts();
    }

    static List<Indicator> read(YamlPlace file) {
        Map<String, YamlPlace> documents = file.need("documents").fields();
        Map<String, YamlPlace> events = file.need("events").fields();
        return file.need("indicators").items().stream()
                .map(block -> indicator(block, documents, events))
                .toList();
    }

    private static Indicator indicator(
            YamlPlace block, Map<String, YamlPlace> documents, Map<String, YamlPlace> events) {
        return new Indicator(
                block.need("id").text(),
                block.need("name").text(),
                document(block.need("doc"), documents),
                block.need("clause").text(),
                block.need("scope").text(),
                block.textOf("period"),
                block.need("unit").text(),
                block.need("direction").text(),
                target(block),
                shape(block.need("kind")),
                events(block.need("events"), events),
                block.textOf("note"));
    }

    private static Indicator.Document document(YamlPlace doc, Map<String, YamlPlace> documents) {
        YamlPlace document = documents.get(doc.text());
        if (document == null) {
            throw doc.wrong("document `" + doc.text() + "` is unknown", "List it under `documents`");
        }
        Matcher years = YEARS.matcher(String.valueOf(document.textOf("period")));
        boolean named = years.matches();
        return new Indicator.Document(
                doc.text(),
                document.need("title").text(),
                named ? Integer.valueOf(years.group(1)) : null,
                named ? Integer.valueOf(years.group(2)) : null);
    }

    private static List<String> events(YamlPlace names, Map<String, YamlPlace> events) {
        for (YamlPlace name : names.items()) {
            if (!events.containsKey(name.text())) {
                throw name.wrong("event `" + name.text() + "` is unknown", "List it under `events`");
            }
        }
        return names.texts();
    }

    private static Shape shape(YamlPlace kind) {
        return Arrays.stream(Shape.values())
                .filter(shape -> shape.name().equals(kind.text()) && shape != Shape.OWN)
                .findFirst()
                .orElseThrow(
                        () -> kind.wrong("shape `" + kind.text() + "` is unknown", "Use one listed under `kinds`"));
    }

    /** A single number; targets per year and milestones in words belong to shapes that are not worked out yet. */
    private static @Nullable BigDecimal target(YamlPlace block) {
        return block.find("target")
                .filter(target -> target.node() instanceof ScalarNode)
                .map(YamlPlace::text)
                .filter(text -> text.matches("-?\\d+(\\.\\d+)?"))
                .map(BigDecimal::new)
                .orElse(null);
    }
}
