package lianqiao.register;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which record has which number. In the caller's transaction. */
@Component
class RecordNumbers {
    private final DatabaseClient database;

    RecordNumbers(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Takes the number; of two that want it at once the second waits for the first.
     *
     * @return the record that has it: the caller's own, or the other one
     */
    Mono<UUID> claim(String type, String numberKey, UUID record) {
        return database.sql(
                        "INSERT INTO register_number VALUES (:type, :key, :record) ON CONFLICT (type, number_key) DO NOTHING")
                .bind("type", type)
                .bind("key", numberKey)
                .bind("record", record)
                .then()
                .then(holder(type, numberKey));
    }

    private Mono<UUID> holder(String type, String numberKey) {
        return database.sql("SELECT record FROM register_number WHERE type = :type AND number_key = :key")
                .bind("type", type)
                .bind("key", numberKey)
                .mapValue(UUID.class)
                .one();
    }

    Mono<Void> free(UUID record) {
        return database.sql("DELETE FROM register_number WHERE record = :record")
                .bind("record", record)
                .then();
    }
}
