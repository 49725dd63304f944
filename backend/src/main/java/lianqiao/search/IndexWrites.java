package lianqiao.search;

import java.util.List;
import lianqiao.listing.Listing;
import lianqiao.shared.UnavailableException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes listings into indexes: what the reader of the log and a rebuild have in common. */
@Component
class IndexWrites {
    private final Elastic elastic;
    private final IndexStates states;
    private final JsonMapper json;

    IndexWrites(Elastic elastic, IndexStates states, JsonMapper json) {
        this.elastic = elastic;
        this.states = states;
        this.json = json;
    }

    /** @param visible make them searchable before this ends, instead of within five seconds */
    Mono<Void> write(List<String> targets, List<Listing> listings, boolean visible) {
        if (targets.isEmpty()) {
            return Mono.error(() -> new UnavailableException(
                    Elastic.UNAVAILABLE, new IllegalStateException("no search index has been made yet")));
        }
        Bulk bulk = bulk(targets);
        listings.forEach(bulk::add);
        return elastic.postLines(
                        "/_bulk?refresh=" + visible + "&filter_path=errors,items.*.status,items.*.error", bulk.lines())
                .doOnNext(bulk::check)
                .then()
                .onErrorResume(
                        Elastic.MissingIndexException.class,
                        lost -> writeToThoseLeft(targets, listings, visible, lost));
    }

    Bulk bulk(List<String> targets) {
        return new Bulk(json, targets);
    }

    /** An index that was replaced between our reading its name and our writing is nobody's loss; any other missing one is. */
    private Mono<Void> writeToThoseLeft(
            List<String> targets, List<Listing> listings, boolean visible, Elastic.MissingIndexException lost) {
        return states.targets()
                .filter(left -> !left.containsAll(targets))
                .switchIfEmpty(Mono.error(lost))
                .flatMap(left -> write(left, listings, visible));
    }
}
