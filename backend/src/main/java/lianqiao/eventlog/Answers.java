package lianqiao.eventlog;

import io.r2dbc.postgresql.codec.Json;
import java.util.Map;
import lianqiao.shared.ConflictException;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The first answer to each Idempotency-Key. A second request with the key waits for the first one's transaction. */
@Component
class Answers {
    private final DatabaseClient database;
    private final EventLog log;
    private final JsonMapper json;

    Answers(DatabaseClient database, EventLog log, JsonMapper json) {
        this.database = database;
        this.log = log;
        this.json = json;
    }

    /** True if nobody has used the key before, or none was given. */
    Mono<Boolean> reserve(Command command) {
        if (command.key() == null) {
            return Mono.just(true);
        }
        return database.sql(
                        "INSERT INTO idempotency (actor, key, fingerprint) VALUES (:actor, :key, :fingerprint) ON CONFLICT DO NOTHING")
                .bindValues(
                        Map.of("actor", command.giver(), "key", command.key(), "fingerprint", command.fingerprint()))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Void> keep(Command command, Object answer) {
        if (command.key() == null) {
            return Mono.empty();
        }
        return database.sql("UPDATE idempotency SET answer = :answer WHERE actor = :actor AND key = :key")
                .bind("answer", Json.of(json.writeValueAsBytes(answer)))
                .bind("actor", command.giver())
                .bind("key", command.key())
                .then();
    }

    /** What was answered before. Its offset is the head of today, which is no less than it was then. */
    <T> Mono<Done<T>> earlier(Command command, Class<T> type) {
        return database.sql("SELECT fingerprint, answer FROM idempotency WHERE actor = :actor AND key = :key")
                .bind("actor", command.giver())
                .bind("key", String.valueOf(command.key()))
                .map(columns -> {
                    Row row = new Row(columns);
                    if (!command.fingerprint().equals(row.text("fingerprint"))) {
                        throw new ConflictException("KEY_REUSED", String.valueOf(command.key()));
                    }
                    return json.readValue(row.json("answer"), type);
                })
                .one()
                .zipWith(log.head(), Done::new);
    }
}
