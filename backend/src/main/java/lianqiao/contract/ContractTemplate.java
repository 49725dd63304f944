package lianqiao.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a model contract with places to be filled; checked when it is loaded. Pure. */
record ContractTemplate(ContractKind kind, int version, List<ContractLine> lines) {
    /** What is not known is left to be written in by hand, and never guessed. */
    static final String BLANK = "______";

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private static final Pattern FIRST = Pattern.compile("version (\\d+)");
    private static final Map<ContractKind, ContractTemplate> ALL = load();

    static ContractTemplate of(ContractKind kind) {
        return Objects.requireNonNull(ALL.get(kind));
    }

    private static Map<ContractKind, ContractTemplate> load() {
        Map<ContractKind, ContractTemplate> all = new EnumMap<>(ContractKind.class);
        for (ContractKind kind : ContractKind.values()) {
            try (InputStream file = ContractTemplate.class.getResourceAsStream(kind.resource())) {
                byte[] bytes = Objects.requireNonNull(file, kind.resource()).readAllBytes();
                all.put(kind, read(kind, new String(bytes, StandardCharsets.UTF_8)));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
        return all;
    }

    /** @throws IllegalStateException that names the places that nothing can fill */
    static ContractTemplate read(ContractKind kind, String text) {
        List<String> written = text.lines().filter(line -> !line.isBlank()).toList();
        Matcher version = FIRST.matcher(written.isEmpty() ? "" : written.getFirst());
        if (!version.matches()) {
            throw new IllegalStateException(kind.resource() + " does not begin with its version");
        }
        List<ContractLine> lines =
                written.stream().skip(1).map(ContractLine::of).toList();
        List<String> unknown = new ArrayList<>();
        lines.forEach(line -> PLACE.matcher(line.text())
                .results()
                .map(place -> place.group(1))
                .filter(key -> ContractField.of(key).isEmpty())
                .forEach(unknown::add));
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(kind.resource() + ": nothing fills " + unknown);
        }
        return new ContractTemplate(kind, Integer.parseInt(version.group(1)), lines);
    }

    /** The contract with what is known; all else is {@link #BLANK}. */
    List<ContractLine> filled(Map<ContractField, String> facts) {
        return lines.stream()
                .map(line -> line.with(PLACE.matcher(line.text())
                        .replaceAll(place -> Matcher.quoteReplacement(word(place.group(1), facts)))))
                .toList();
    }

    private static String word(String key, Map<ContractField, String> facts) {
        String known = facts.get(ContractField.of(key).orElseThrow());
        return known == null || known.isBlank() ? BLANK : known.strip();
    }

    /** What this contract would take over and the deal doesn't know. */
    Set<ContractField> blanks(Map<ContractField, String> facts) {
        Set<ContractField> blanks = EnumSet.noneOf(ContractField.class);
        lines.forEach(line -> PLACE.matcher(line.text())
                .results()
                .map(place -> ContractField.of(place.group(1)).orElseThrow())
                .filter(field -> facts.getOrDefault(field, "").isBlank())
                .forEach(blanks::add));
        return blanks;
    }
}
