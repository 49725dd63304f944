package lianqiao.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.eventlog.Event;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A rule that reads facts out of events of one type.
 *
 * @param filter places in the body, each with the values that count; an absent value never counts
 * @param amount where the amount stands; null: each fact counts one
 * @param at where the day stands on which the fact happened (2026-05-01, from midnight in China); null: it happened when the event did
 * @param fact the places that together say what happened
 * @param dimensions the place of each dimension that this event tells
 * @param links addresses with places in braces; the first whose places are all told is taken
 * @param turns what takes a fact back, or tells it again
 */
record Measure(
        String name,
        Refusal.Text title,
        Refusal.Text unit,
        String event,
        Map<JsonPointer, Set<String>> filter,
        @Nullable JsonPointer amount,
        @Nullable JsonPointer at,
        List<JsonPointer> fact,
        Map<String, JsonPointer> dimensions,
        List<LinkPattern> links,
        List<Turn> turns) {

    /** The fact that the event tells; empty if this measure doesn't count it. A counted event that lacks its key is an error. */
    Optional<Fact> read(Event event) {
        if (event.type().equals(this.event) && passes(event.body(), filter)) {
            return Optional.of(factOf(event));
        }
        return turns.stream()
                .filter(turn -> turn.isOf(event.type(), event.body()))
                .findFirst()
                .map(turn -> turned(factOf(event), turn));
    }

    /** The types of events that it reads. */
    Set<String> events() {
        return Stream.concat(Stream.of(event), turns.stream().flatMap(turn -> turn.events().stream()))
                .collect(Collectors.toSet());
    }

    private static Fact turned(Fact fact, Turn turn) {
        return new Fact(
                fact.measure(),
                fact.key() + Fact.TURN + fact.eventSeq(),
                fact.event(),
                fact.eventSeq(),
                fact.eventType(),
                turn.sign() * fact.amount(),
                fact.occurredAt(),
                fact.dimensions(),
                fact.link());
    }

    static boolean passes(JsonNode body, Map<JsonPointer, Set<String>> filter) {
        return filter.entrySet().stream().allMatch(rule -> {
            String value = text(body, rule.getKey());
            return value != null && rule.getValue().contains(value);
        });
    }

    private Fact factOf(Event event) {
        JsonNode body = event.body();
        List<String> key = fact.stream().map(place -> needed(event, place)).toList();
        return new Fact(
                name,
                String.join("/", key),
                event.id(),
                event.seq(),
                event.type(),
                amount == null ? 1 : Long.parseLong(needed(event, amount)),
                happened(event),
                dimensionsOf(event),
                links.stream()
                        .flatMap(link -> link.fill(place -> text(body, place)).stream())
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Event " + event.seq() + " tells none of the links of " + name)));
    }

    private Instant happened(Event event) {
        return at == null
                ? event.at()
                : LocalDate.parse(needed(event, at)).atStartOfDay(Totals.CHINA).toInstant();
    }

    private Dimensions dimensionsOf(Event event) {
        return new Dimensions(
                told(event, "supplyRegion"),
                told(event, "demandRegion"),
                told(event, "supplyPark"),
                told(event, "demandPark"),
                id(told(event, "centre")),
                id(told(event, "campaign")),
                id(told(event, "organisation")),
                id(told(event, "otherOrganisation")),
                told(event, "node"),
                told(event, "basis"),
                told(event, "subject"),
                told(event, "size"),
                told(event, "evidence"),
                isDemonstration(event));
    }

    /** Never guessed: an event that doesn't say so can't be told apart later, and no entry can be corrected in place. */
    private boolean isDemonstration(Event event) {
        JsonPointer place = dimensions.get("demonstration");
        if (place == null) {
            throw new IllegalStateException(name + " says nothing about demonstration");
        }
        return switch (needed(event, place)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Event " + event.seq() + ": " + place + " is no truth value");
        };
    }

    private @Nullable String told(Event event, String dimension) {
        JsonPointer place = dimensions.get(dimension);
        return place == null ? null : text(event.body(), place);
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private String needed(Event event, JsonPointer place) {
        String value = text(event.body(), place);
        if (value == null) {
            throw new IllegalArgumentException("Event " + event.seq() + " (" + event.type() + ") doesn't tell " + place
                    + ", which " + name + " needs");
        }
        return value;
    }

    private static @Nullable String text(JsonNode body, JsonPointer place) {
        JsonNode value = body.at(place);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }
}
