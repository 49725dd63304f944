package lianqiao.intake;

import io.r2dbc.postgresql.codec.Json;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.shared.Change;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The first changes of each sort that a trial found. */
@Component
class ShownChanges {
    static final int MOST_OF_A_SORT = 100;
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final DatabaseClient database;
    private final JsonMapper json;

    ShownChanges(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** How many of each sort are there already. */
    Mono<Map<Change, Long>> counts(UUID job) {
        return database.sql("SELECT change, count(*) AS n FROM import_change WHERE import = :job GROUP BY change")
                .bind("job", job)
                .map(columns -> new Row(columns))
                .all()
                .collectMap(row -> row.oneOf(Change.class, "change"), row -> row.number("n"));
    }

    Mono<Void> add(UUID job, List<ShownChange> changes) {
        return changes.isEmpty()
                ? Mono.empty()
                : database.sql("""
                        INSERT INTO import_change (import, row, subject, change, before, after)
                        SELECT :job, c.row, c.subject, c.change, c.before, c.after FROM jsonb_to_recordset(cast(:changes AS jsonb))
                            AS c (row integer, subject uuid, change text, before jsonb, after jsonb)
                        """)
                        .bind("job", job)
                        .bind("changes", json.writeValueAsString(changes))
                        .then();
    }

    Flux<ShownChange> list(UUID job) {
        return database.sql("SELECT * FROM import_change WHERE import = :job ORDER BY row")
                .bind("job", job)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new ShownChange(
                            row.count("row"),
                            row.id("subject"),
                            row.oneOf(Change.class, "change"),
                            texts(row.maybe("before", Json.class)),
                            json.readValue(row.json("after"), TEXTS));
                })
                .all();
    }

    private @Nullable Map<String, String> texts(@Nullable Json value) {
        return value == null || value.asString().equals("null") ? null : json.readValue(value.asString(), TEXTS);
    }
}
