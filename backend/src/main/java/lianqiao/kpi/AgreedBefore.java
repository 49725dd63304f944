package lianqiao.kpi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lianqiao.eventlog.Event;
import lianqiao.eventlog.EventLog;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events of deals from before November 2026 don't tell what all steps of the deal had agreed on ({@code agreed}), only what their own step
 * recorded ({@code values}). The log is never edited: what is missing is read from the deal's own earlier events, as it stood when the event was
 * told. So a loan of then counts among the loans against patents by the pledge that was registered before it.
 */
@Component
class AgreedBefore {
    private static final String AGREED = "agreed";
    private static final String VALUES = "values";

    private final EventLog log;

    AgreedBefore(EventLog log) {
        this.log = log;
    }

    /** The same events in the same order, each with what was agreed. */
    Mono<List<Event>> completed(List<Event> events) {
        return events.stream().noneMatch(AgreedBefore::isOld)
                ? Mono.just(events)
                : Flux.fromIterable(events)
                        .concatMap(event -> isOld(event)
                                ? log.of(event.subject())
                                        .filter(earlier -> earlier.seq() <= event.seq())
                                        .collectList()
                                        .map(steps -> completed(event, steps))
                                : Mono.just(event))
                        .collectList();
    }

    private static boolean isOld(Event event) {
        return event.body().has("deal")
                && event.body().has("step")
                && event.body().has(VALUES)
                && !event.body().has(AGREED);
    }

    /** @param steps the deal's events up to this one, in their order: a later one of the same step takes the place of an earlier one */
    static Event completed(Event event, List<Event> steps) {
        Map<String, JsonNode> standing = new LinkedHashMap<>();
        steps.forEach(step -> {
            String key = step.body().path("step").asString("");
            if (step.type().endsWith("TakenBack") && step.seq() != event.seq()) {
                standing.remove(key);
            } else if (!key.isEmpty()) {
                standing.put(key, step.body().path(VALUES));
            }
        });
        ObjectNode body = ((ObjectNode) event.body()).deepCopy();
        ObjectNode agreed = body.putObject(AGREED);
        standing.values()
                .forEach(values -> values.properties().forEach(value -> agreed.set(value.getKey(), value.getValue())));
        return new Event(event.seq(), event.id(), event.type(), event.subject(), event.at(), event.actor(), body);
    }
}
