package lianqiao.patent;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import lianqiao.eventlog.Delivery;
import lianqiao.eventlog.Event;
import lianqiao.eventlog.EventReader;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Notes from the log which patents have gone on to an open licence: licences lie above the library, so it can't ask them. */
@Component
class StockLicenceReader implements EventReader {
    private final DatabaseClient database;

    StockLicenceReader(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "stock-licences";
    }

    @Override
    public Set<String> types() {
        return Set.of("LicencePublished", "LicenceWithdrawn");
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
        var body = event.body();
        if (event.type().equals("LicenceWithdrawn")) {
            return database.sql("DELETE FROM stock_licence WHERE licence = :licence")
                    .bind("licence", event.subject())
                    .then();
        }
        // What an import brought has no holder here.
        if (!body.path("holder").isString() || body.path("basis").asString("").equals("EXTERNAL")) {
            return Mono.empty();
        }
        return database.sql("""
                        INSERT INTO stock_licence (licence, patent, holder) VALUES (:licence, :patent, :holder)
                        ON CONFLICT (licence) DO NOTHING
                        """)
                .bind("licence", event.subject())
                .bind("patent", UUID.fromString(body.path("patent").asString()))
                .bind("holder", UUID.fromString(body.path("holder").asString()))
                .then();
    }
}
