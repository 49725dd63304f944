package lianqiao.patent;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import lianqiao.eventlog.Delivery;
import lianqiao.eventlog.Event;
import lianqiao.eventlog.EventReader;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Notes from the log which nodes of the chains a firm's open needs ask for, so that a promotion list can be made for it. It reads
 * the public listing, which does not name an anonymous asker: whom nobody may know is on no list.
 */
@Component
class AskedNodeReader implements EventReader {
    private final DatabaseClient database;

    AskedNodeReader(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "asked-nodes";
    }

    @Override
    public Set<String> types() {
        return Set.of("NeedPublished", "NeedRevised", "NeedMet", "NeedClosed", "NeedWithdrawn", "NeedReclassified");
    }

    @Override
    public Delivery delivery() {
        return Delivery.IN_TRANSACTION;
    }

    @Override
    public Mono<Void> apply(List<Event> batch) {
        return Flux.fromIterable(batch).concatMap(this::note).then();
    }

    private Mono<Void> note(Event event) {
        var listing = event.body().path("listing");
        var forget = database.sql("DELETE FROM asked_node WHERE need = :need")
                .bind("need", event.subject())
                .then();
        if (!listing.path("open").asBoolean(false) || !listing.path("holder").isString()) {
            return forget;
        }
        var nodes = StreamSupport.stream(listing.path("nodes").spliterator(), false)
                .map(node -> node.path("node").asString())
                .distinct()
                .toArray(String[]::new);
        return forget.then(database.sql(
                        "INSERT INTO asked_node (need, organisation, node) SELECT :need, :organisation, unnest(:nodes)")
                .bind("need", event.subject())
                .bind("organisation", UUID.fromString(listing.path("holder").asString()))
                .bind("nodes", nodes)
                .then());
    }
}
