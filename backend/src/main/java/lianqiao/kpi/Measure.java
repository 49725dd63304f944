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
import lianqiao.shared.HouseClock;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A rule that reads facts out of events of one type. Several rules may feed one measure: then the same fact, told to two of them, counts
 * once.
 *
 * @param side by whose region it counts towards targets
 * @param keeps what the running totals keep of it besides sums
 * @param amount null: each fact counts one
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
        Side side,
        Keeps keeps,
        String event,
        BodyFilter filter,
        @Nullable Amount amount,
        @Nullable JsonPointer at,
        List<KeyPart> fact,
        Map<String, JsonPointer> dimensions,
        List<LinkPattern> links,
        List<Turn> turns) {

    /** What is kept of a measure beside its sums, which are kept of all. */
    enum Keeps {
        SUMS,
        /** How many subjects, each counted once. */
        SUBJECTS,
        /** Each fact by itself, with its day and its amount: for what is stated, and what has to be looked at one by one. */
        ITEMS
    }

    /** How many decimal places smaller its amounts are shown than they are kept. */
    int places() {
        return isMoney() ? Term.MONEY : amount == null ? 0 : amount.places();
    }

    /** Kept in fen. */
    boolean isMoney() {
        return unit.en().equals("fen");
    }

    /** The fact that the event tells; empty if this measure doesn't count it. A counted event that lacks its key is an error. */
    Optional<Fact> read(Event event) {
        if (event.type().equals(this.event) && filter.passes(event.body())) {
            return Optional.of(factOf(event));
        }
        return turns.stream()
                .filter(turn -> turn.isOf(event.type(), event.body()))
                .findFirst()
                .map(turn -> turned(event, turn));
    }

    /** The types of events that it reads. */
    Set<String> events() {
        return Stream.concat(Stream.of(event), turns.stream().flatMap(turn -> turn.events().stream()))
                .collect(Collectors.toSet());
    }

    /** Its amount is that of the entry that it counters ({@link Fact#countering}): the event needn't tell it. */
    private Fact turned(Event event, Turn turn) {
        return fact(event, keyOf(event) + Fact.TURN + event.seq(), turn.sign(), happened(event, turn.at()));
    }

    private Fact factOf(Event event) {
        long counts = amount == null ? 1 : amount.kept(needed(event, amount.place()));
        return fact(event, keyOf(event), counts, happened(event, at));
    }

    private String keyOf(Event event) {
        return String.join(
                "/",
                fact.stream().map(part -> part.of(needed(event, part.place()))).toList());
    }

    private Fact fact(Event event, String key, long counts, Instant happened) {
        return new Fact(
                name,
                key,
                event.id(),
                event.seq(),
                event.type(),
                counts,
                happened,
                dimensionsOf(event),
                links.stream()
                        .flatMap(link -> link.fill(place -> text(event.body(), place)).stream())
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Event " + event.seq() + " tells none of the links of " + name)));
    }

    private Instant happened(Event event, @Nullable JsonPointer day) {
        return day == null
                ? event.at()
                : LocalDate.parse(needed(event, day))
                        .atStartOfDay(HouseClock.ZONE)
                        .toInstant();
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
