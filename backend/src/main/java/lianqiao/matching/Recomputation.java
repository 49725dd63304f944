package lianqiao.matching;

import java.util.UUID;
import lianqiao.chain.Taxonomies;
import lianqiao.eventlog.EventLog;
import lianqiao.listing.Listing;
import lianqiao.shared.NotFoundException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Computes stored matches again: from the two listings as the log has them at the versions that were scored, under the weights and
 * by the industry chains of then. */
@Component
public class Recomputation {
    private final EventLog log;
    private final Taxonomies taxonomies;
    private final JsonMapper json;

    Recomputation(EventLog log, Taxonomies taxonomies, JsonMapper json) {
        this.log = log;
        this.taxonomies = taxonomies;
        this.json = json;
    }

    /** {@link NotFoundException} where the log has no such version: it was redacted. */
    public Mono<Match> again(Match stored) {
        Weights weights = Weights.version(stored.weights());
        return taxonomies
                .at(stored.taxonomy())
                .map(chains -> new Matcher(weights, chains))
                .flatMap(matcher -> Mono.zip(
                        listing(stored.demand(), stored.demandVersion()),
                        listing(stored.supply(), stored.supplyVersion()),
                        matcher::match));
    }

    private Mono<Listing> listing(UUID id, long version) {
        return log.of(id)
                .map(event -> event.body().path("listing"))
                .filter(listing -> listing.path("version").asLong() == version)
                .takeLast(1)
                .next()
                .map(listing -> json.treeToValue(listing, Listing.class))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("listing version", id)));
    }
}
