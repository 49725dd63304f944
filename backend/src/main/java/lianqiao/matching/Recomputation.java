package lianqiao.matching;

import java.util.UUID;
import lianqiao.chain.Chains;
import lianqiao.eventlog.EventLog;
import lianqiao.listing.Listing;
import lianqiao.shared.NotFoundException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Computes stored matches again: from the two listings as the log has them at the versions that were scored, under the weights of then. */
@Component
public class Recomputation {
    private final EventLog log;
    private final Chains chains;
    private final JsonMapper json;

    Recomputation(EventLog log, Chains chains, JsonMapper json) {
        this.log = log;
        this.chains = chains;
        this.json = json;
    }

    /** {@link NotFoundException} where the log has no such version: it was redacted. */
    public Mono<Match> again(Match stored) {
        Matcher matcher = new Matcher(Weights.version(stored.weights()), chains);
        return Mono.zip(
                listing(stored.demand(), stored.demandVersion()),
                listing(stored.supply(), stored.supplyVersion()),
                matcher::match);
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
