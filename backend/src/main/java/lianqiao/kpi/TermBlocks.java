package lianqiao.kpi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lianqiao.shared.YamlPlace;

/** The parts {@code terms} and {@code events} of the gauges' file: what of a measure is taken, and which measure an event feeds. */
final class TermBlocks {
    private static final String OUTSIDE = "outside_statistics";

    private final Measures measures;
    private final Map<String, YamlPlace> terms;
    private final Map<String, YamlPlace> events;

    TermBlocks(YamlPlace file, Measures measures) {
        this.measures = measures;
        this.terms = file.need("terms").fields();
        this.events = file.need("events").fields();
        events.values().forEach(names -> names.items().forEach(this::measure));
    }

    /** A name under {@code terms}, or a measure with all that it counts. */
    Term term(YamlPlace name) {
        YamlPlace block = terms.get(name.text());
        if (block == null) {
            Measure measure = measure(name);
            return new Term(measure.name(), measure.side(), null, Set.of(), measure.places());
        }
        block.fields(Set.of("measure", "counts", "beside"));
        Measure measure = measure(block.need("measure"));
        return new Term(
                measure.name(),
                measure.side(),
                block.find("counts")
                        .map(counts -> (Set<String>) new TreeSet<>(counts.texts()))
                        .orElse(null),
                new TreeSet<>(block.textsOf("beside")),
                measure.places());
    }

    Measure measure(YamlPlace name) {
        return measures.find(name.text())
                .orElseThrow(() -> name.wrong(
                        "measure `" + name.text() + "` is unknown",
                        "Use one of kpi/measures.yaml: " + measures.names()));
    }

    /** What is stated from outside, of whichever indicator. */
    Term outside() {
        return measures.find(OUTSIDE)
                .map(measure -> new Term(measure.name(), measure.side(), null, Set.of(), measure.places()))
                .orElseThrow(() -> new IllegalStateException("kpi/measures.yaml: measure `" + OUTSIDE
                        + "` is missing. Declare it: statements are kept by it."));
    }

    /** An indicator is fed by the events that its document's file names, and by no other. */
    void checkFed(YamlPlace block, Indicator indicator, List<Term> used) {
        Set<String> fed = new HashSet<>();
        for (String event : indicator.events()) {
            YamlPlace names = events.get(event);
            if (names == null) {
                throw block.wrong(
                        "event `" + event + "` stands for no measure", "Say which under `events` of this file");
            }
            fed.addAll(names.texts());
        }
        used.stream()
                .filter(term -> !indicator.events().isEmpty() && !fed.contains(term.measure()))
                .findFirst()
                .ifPresent(term -> {
                    throw block.wrong(
                            "none of its events " + indicator.events() + " feeds `" + term.measure() + "`",
                            "Use one of " + new TreeSet<>(fed) + ", or add it under `events`");
                });
    }
}
