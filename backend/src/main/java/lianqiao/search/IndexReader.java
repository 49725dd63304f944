package lianqiao.search;

import java.util.List;
import java.util.Set;
import lianqiao.eventlog.Delivery;
import lianqiao.eventlog.Event;
import lianqiao.eventlog.EventReader;
import lianqiao.listing.Listing;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follows the log into Elasticsearch: every event that carries a listing, whatever its type, one bulk request per batch. A
 * batch may come twice and in any order to any index: versions decide.
 */
@Component
class IndexReader implements EventReader {
    static final String NAME = "index";
    /** Refreshing costs some milliseconds whatever its size: a small batch is somebody publishing, a large one an import. */
    private static final int SMALL = 200;

    private final IndexStates states;
    private final IndexWrites writes;
    private final JsonMapper json;

    IndexReader(IndexStates states, IndexWrites writes, JsonMapper json) {
        this.states = states;
        this.writes = writes;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> types() {
        return Set.of();
    }

    @Override
    public Delivery delivery() {
        return Delivery.OUTSIDE;
    }

    @Override
    public Mono<Void> apply(List<Event> batch) {
        return Mono.fromCallable(() -> listings(batch))
                .filter(listings -> !listings.isEmpty())
                .flatMap(this::write);
    }

    /** The targets are asked for per batch: a build that began a moment ago must not miss what comes after it began. */
    private Mono<Void> write(List<Listing> listings) {
        return targets().flatMap(targets -> writes.write(targets, listings, listings.size() <= SMALL));
    }

    Mono<List<String>> targets() {
        return states.targets();
    }

    private List<Listing> listings(List<Event> batch) {
        return batch.stream()
                .map(event -> event.body().path("listing"))
                .filter(JsonNode::isObject)
                .map(listing -> json.treeToValue(listing, Listing.class))
                .toList();
    }
}
