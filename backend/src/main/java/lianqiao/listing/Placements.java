package lianqiao.listing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.chain.Assignment;
import lianqiao.chain.NodeWeight;
import lianqiao.eventlog.NewEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Places listings anew in their features' tables, whose columns are called alike. */
@Component
public class Placements {
    private final DatabaseClient database;
    private final JsonMapper json;

    Placements(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * What was done with a page.
     *
     * @param last id of the page; null for an empty one, behind which there is none
     * @param seen how many were looked at
     * @param kept of those, how many a person had placed
     * @param changed one event for each that stands elsewhere now
     */
    public record Page(@Nullable UUID last, int seen, int kept, List<NewEvent> changed) {}

    private record Moved(UUID id, List<NodeWeight> nodes, NewEvent event) {}

    private record Placed(UUID id, List<NodeWeight> nodes) {}

    /** Places a page anew, in the caller's transaction, who appends the events. */
    public <T> Mono<Page> place(Reclassified<T> feature, @Nullable UUID after, int limit) {
        return feature.held().after(after, limit).collectList().flatMap(things -> {
            List<Moved> moved = things.stream()
                    .filter(thing -> !feature.stands().apply(thing).kept())
                    .flatMap(thing -> moved(feature, thing, feature.classified().apply(thing)))
                    .toList();
            int kept = (int) things.stream()
                    .filter(thing -> feature.stands().apply(thing).kept())
                    .count();
            UUID last = things.isEmpty() ? null : feature.id().apply(things.getLast());
            return write(feature.table(), moved)
                    .thenReturn(new Page(
                            last,
                            things.size(),
                            kept,
                            moved.stream().map(Moved::event).toList()));
        });
    }

    private static <T> Stream<Moved> moved(Reclassified<T> feature, T thing, List<NodeWeight> nodes) {
        return nodes.equals(feature.stands().apply(thing).nodes())
                ? Stream.of()
                : Stream.of(new Moved(
                        feature.id().apply(thing), nodes, feature.moved().apply(thing, new Assignment(nodes, false))));
    }

    /** Rows that the transaction holds, and that so become the next version of themselves. */
    private Mono<Void> write(String table, List<Moved> moved) {
        if (moved.isEmpty()) {
            return Mono.empty();
        }
        List<Placed> rows =
                moved.stream().map(each -> new Placed(each.id(), each.nodes())).toList();
        return database.sql("""
                        UPDATE %s AS row SET nodes = placed.nodes, version = row.version + 1
                        FROM jsonb_to_recordset(cast(:rows AS jsonb)) AS placed (id uuid, nodes jsonb)
                        WHERE row.id = placed.id
                        """.formatted(table))
                .bind("rows", json.writeValueAsString(rows))
                .then();
    }
}
