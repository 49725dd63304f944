package lianqiao.kpi;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lianqiao.shared.YamlPlace;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads the documents' targets out of {@code kpi/indicators.yaml}: single numbers, numbers per year, words, and none. */
final class TargetFile {
    private static final Pattern SPAN = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final Pattern UNTIL = Pattern.compile("到(\\d{4})年");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Set<String> BY_YEAR = Set.of("COUNT_PER_YEAR", "YOY_GROWTH", "NON_DECREASING");

    private final Map<String, DocumentTargets.Years> years = new HashMap<>();

    private TargetFile(YamlPlace file) {
        file.need("documents").fields().forEach((id, document) -> {
            Matcher span = SPAN.matcher(String.valueOf(document.textOf("period")));
            if (span.matches()) {
                years.put(id, new DocumentTargets.Years(number(span.group(1)), number(span.group(2))));
            }
        });
    }

    static DocumentTargets read(YamlPlace indicators, YamlPlace periods) {
        TargetFile file = new TargetFile(indicators);
        periods.fields(Set.of("version", "afterwards"));
        Map<String, Boolean> repeated = new HashMap<>();
        periods.need("afterwards").fields().forEach((document, what) -> {
            if (!file.years.containsKey(document)) {
                throw what.wrong("document `" + document + "` names no years", "Leave it out, or correct its name");
            }
            repeated.put(document, isRepeated(what));
        });
        List<Target> targets = indicators.need("indicators").items().stream()
                .flatMap(file::targets)
                .toList();
        return new DocumentTargets(targets, Map.copyOf(file.years), Map.copyOf(repeated));
    }

    private static boolean isRepeated(YamlPlace what) {
        return switch (what.text()) {
            case "REPEAT" -> true;
            case "END" -> false;
            default -> throw what.wrong("`" + what.text() + "` is unknown", "Use REPEAT or END");
        };
    }

    private Stream<Target> targets(YamlPlace block) {
        return block.find("target")
                .filter(target -> target.node() instanceof MappingNode)
                .map(target -> target.fields().entrySet().stream()
                        .map(year -> ofYear(block, number(year.getKey()), year.getValue())))
                .orElseGet(() -> Stream.of(
                        target(block, period(block), block.find("target").orElse(null))));
    }

    /** A cumulative target of the second year asks for what is reached since the first. */
    private Target ofYear(YamlPlace block, int year, YamlPlace target) {
        DocumentTargets.@Nullable Years named = years.get(block.need("doc").text());
        boolean cumulative = block.need("kind").text().equals("CUMULATIVE");
        int first = cumulative && named != null ? named.first() : year;
        return target(block, Period.years(first, year), target);
    }

    private Target target(YamlPlace block, Period period, @Nullable YamlPlace target) {
        String text = target == null || target.node().getTag().equals(Tag.NULL) ? null : target.text();
        boolean isNumber = text != null && NUMBER.matcher(text).matches();
        return new Target(
                0,
                block.need("id").text(),
                null,
                period,
                isNumber ? new BigDecimal(text) : null,
                isNumber ? null : text,
                Direction.of(block.need("direction").text())
                        .orElseThrow(() -> block.need("direction").wrong("no direction", "Use >=, > or =")),
                block.need("doc").text(),
                block.need("clause").text(),
                false,
                false,
                null);
    }

    private Period period(YamlPlace block) {
        String words = block.textOf("period");
        DocumentTargets.@Nullable Years named = years.get(block.need("doc").text());
        boolean yearly = BY_YEAR.contains(block.need("kind").text());
        if (words == null) {
            return yearly ? Period.OPEN.eachYear() : Period.OPEN;
        }
        Matcher until = UNTIL.matcher(words);
        if (until.matches() && named != null) {
            Period span = Period.years(named.first(), number(until.group(1)));
            return yearly ? span.eachYear() : span;
        }
        if (words.startsWith("每年")) {
            return (named == null ? Period.OPEN : Period.years(named.first(), named.last())).eachYear();
        }
        throw block.need("period")
                .wrong("period `" + words + "` isn't understood", "Write 每年, 到2023年, or a target per year");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
