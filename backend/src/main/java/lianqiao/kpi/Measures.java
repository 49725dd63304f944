package lianqiao.kpi;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lianqiao.eventlog.Event;

/** Everything that the ledger counts, as declared in {@code kpi/measures.yaml}. */
final class Measures {
    private final String version;
    private final Map<String, Measure> byName = new LinkedHashMap<>();

    Measures(String version, List<Measure> measures) {
        this.version = version;
        measures.forEach(measure -> byName.put(measure.name(), measure));
    }

    String version() {
        return version;
    }

    Set<String> names() {
        return byName.keySet();
    }

    Optional<Measure> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Set<String> eventTypes() {
        return byName.values().stream()
                .flatMap(measure -> measure.events().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether its facts can be taken back and told again. */
    boolean turns(Fact fact) {
        return find(fact.measure())
                .filter(measure -> !measure.turns().isEmpty())
                .isPresent();
    }

    /** The facts of some events, in the events' order, each fact once until it is taken back. */
    List<Fact> read(List<Event> events) {
        Set<Map.Entry<String, String>> told = new LinkedHashSet<>();
        return events.stream()
                .flatMap(event -> byName.values().stream().flatMap(measure -> measure.read(event).stream()))
                .filter(fact -> isNew(fact, told))
                .toList();
    }

    private static boolean isNew(Fact fact, Set<Map.Entry<String, String>> told) {
        if (fact.amount() < 0) {
            told.remove(fact.said());
        }
        return told.add(Map.entry(fact.measure(), fact.key()));
    }
}
