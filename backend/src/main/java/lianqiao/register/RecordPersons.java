package lianqiao.register;

import io.r2dbc.postgresql.codec.Json;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of what records say of people. */
@Component
class RecordPersons {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final DatabaseClient database;
    private final JsonMapper json;

    RecordPersons(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<Void> keep(UUID record, Map<String, String> told) {
        return told.isEmpty()
                ? database.sql("DELETE FROM register_person WHERE record = :record")
                        .bind("record", record)
                        .then()
                : database.sql("""
                        INSERT INTO register_person VALUES (:record, :told) ON CONFLICT (record) DO UPDATE SET told = excluded.told
                        """)
                        .bind("record", record)
                        .bind("told", Json.of(json.writeValueAsBytes(told)))
                        .then();
    }

    Mono<Map<String, String>> of(UUID record) {
        return database.sql("SELECT told FROM register_person WHERE record = :record")
                .bind("record", record)
                .mapValue(Json.class)
                .one()
                .map(told -> json.readValue(told.asString(), TEXTS))
                .defaultIfEmpty(Map.of());
    }
}
