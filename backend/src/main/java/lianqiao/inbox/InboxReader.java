package lianqiao.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lianqiao.campaign.MatchStored;
import lianqiao.eventlog.Delivery;
import lianqiao.eventlog.Event;
import lianqiao.eventlog.EventReader;
import lianqiao.inbox.InboxItem.Pair;
import lianqiao.inbox.InboxItem.Scored;
import lianqiao.matching.Matches;
import lianqiao.matching.StoredMatch;
import lianqiao.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts stored matches into the inboxes of their sides, and notes which side spoke in a deal. */
@Component
class InboxReader implements EventReader {
    private static final String STORED = "MatchStored";

    private final InboxItems items;
    private final Matches matches;
    private final JsonMapper json;

    InboxReader(InboxItems items, Matches matches, JsonMapper json) {
        this.items = items;
        this.matches = matches;
        this.json = json;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public Set<String> types() {
        return Set.of(STORED, "DealBegun", "DealNegotiated", "DealConcluded", "DealDeclined");
    }

    @Override
    public Delivery delivery() {
        return Delivery.IN_TRANSACTION;
    }

    @Override
    public Mono<Void> apply(List<Event> batch) {
        return Flux.fromIterable(batch)
                .concatMap(event -> event.type().equals(STORED) ? arrived(event) : spoke(event))
                .then();
    }

    /** A side that nobody here holds, as of what an import brought, has no inbox. */
    private Mono<Void> arrived(Event event) {
        MatchStored stored = json.treeToValue(event.body(), MatchStored.class);
        return stored.asker() == null && stored.supplier() == null
                ? Mono.empty()
                : matches.find(stored.match()).flatMap(found -> items.add(sides(event, stored, found)));
    }

    private static List<InboxItem> sides(Event event, MatchStored stored, StoredMatch found) {
        List<InboxItem> sides = new ArrayList<>();
        if (stored.asker() != null) {
            sides.add(side(event, stored, found, AnswerSide.DEMAND, stored.asker(), stored.supplier()));
        }
        if (stored.supplier() != null) {
            sides.add(side(event, stored, found, AnswerSide.SUPPLY, stored.supplier(), stored.asker()));
        }
        return sides;
    }

    private static InboxItem side(
            Event event, MatchStored stored, StoredMatch found, AnswerSide side, UUID mine, @Nullable UUID other) {
        Scored scored = new Scored(
                stored.match(),
                stored.campaign(),
                stored.centre(),
                stored.score(),
                found.match().weights(),
                stored.nodes(),
                stored.demandRegion(),
                stored.supplyRegion());
        return new InboxItem(
                Ids.next(),
                new Pair(stored.demand(), stored.supply()),
                side,
                mine,
                other,
                scored,
                event.at(),
                event.at(),
                null,
                null,
                false,
                null,
                null,
                stored.demonstration());
    }

    private Mono<Void> spoke(Event event) {
        JsonNode body = event.body();
        return items.spoke(
                new Pair(id(body, "demand"), id(body, "supply")),
                id(body, "deal"),
                event.actor().organisation(),
                body.path("reason").asString(null),
                event.at());
    }

    private static UUID id(JsonNode body, String field) {
        return UUID.fromString(body.path(field).asString());
    }
}
