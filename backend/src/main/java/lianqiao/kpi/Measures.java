package lianqiao.kpi;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.eventlog.Event;

/** Everything that the ledger counts, as declared in {@code kpi/measures.yaml}. */
final class Measures {
    private final String version;
    private final List<Measure> rules;
    private final Map<String, Measure> byName = new LinkedHashMap<>();

    Measures(String version, List<Measure> rules) {
        this.version = version;
        this.rules = List.copyOf(rules);
        rules.forEach(measure -> byName.putIfAbsent(measure.name(), measure));
    }

    String version() {
        return version;
    }

    Set<String> names() {
        return byName.keySet();
    }

    /** The measure; of one that several rules feed the first: they have title, unit, side and what is kept in common. */
    Optional<Measure> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Set<String> eventTypes() {
        return rules.stream()
                .flatMap(measure -> measure.events().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether its facts can be taken back and told again. */
    boolean turns(Fact fact) {
        return rulesOf(fact).anyMatch(measure -> !measure.turns().isEmpty());
    }

    /** Whether it takes back only from its own day on. */
    boolean isDated(Fact fact) {
        return fact.isTurn()
                && rulesOf(fact)
                        .flatMap(measure -> measure.turns().stream())
                        .anyMatch(turn -> turn.at() != null && turn.events().contains(fact.eventType()));
    }

    boolean keeps(Fact fact, Measure.Keeps what) {
        return find(fact.measure()).filter(measure -> measure.keeps() == what).isPresent();
    }

    /** By whose region its targets count. */
    Side sideOf(Fact fact) {
        return find(fact.measure()).map(Measure::side).orElse(Side.EITHER);
    }

    private Stream<Measure> rulesOf(Fact fact) {
        return rules.stream().filter(measure -> measure.name().equals(fact.measure()));
    }

    /** The facts of some events, in the events' order, each fact once until it is taken back. */
    List<Fact> read(List<Event> events) {
        Set<Map.Entry<String, String>> told = new LinkedHashSet<>();
        return events.stream()
                .flatMap(event -> rules.stream().flatMap(measure -> measure.read(event).stream()))
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
