package lianqiao.listing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes where listings stand now into their features' tables, whose columns are called alike. */
@Component
public class Placements {
    private final DatabaseClient database;
    private final JsonMapper json;

    Placements(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    private record Placed(UUID id, List<NodeWeight> nodes) {}

    /**
     * Of rows that the caller's transaction holds, and that so become the next version of themselves.
     *
     * @param table a name of the caller's own, never from outside
     */
    public Mono<Void> write(String table, Map<UUID, List<NodeWeight>> placed) {
        if (placed.isEmpty()) {
            return Mono.empty();
        }
        List<Placed> rows = placed.entrySet().stream()
                .map(entry -> new Placed(entry.getKey(), entry.getValue()))
                .toList();
        return database.sql("""
                        UPDATE %s AS row SET nodes = placed.nodes, version = row.version + 1
                        FROM jsonb_to_recordset(cast(:rows AS jsonb)) AS placed (id uuid, nodes jsonb)
                        WHERE row.id = placed.id
                        """.formatted(table))
                .bind("rows", json.writeValueAsString(rows))
                .then();
    }
}
