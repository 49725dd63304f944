package lianqiao.eventlog;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How far each reader has come. A move names where it comes from: of two instances that read the same, one moves. */
@Component
class Offsets {
    private final DatabaseClient database;

    Offsets(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> begin(String reader) {
        return database.sql("INSERT INTO event_reader (name) VALUES (:reader) ON CONFLICT DO NOTHING")
                .bind("reader", reader)
                .then();
    }

    Mono<Long> of(String reader) {
        return read("SELECT seq FROM event_reader WHERE name = :reader", reader);
    }

    /** Keeps every other instance from moving it until this transaction ends. */
    Mono<Long> locked(String reader) {
        return read("SELECT seq FROM event_reader WHERE name = :reader FOR UPDATE", reader);
    }

    /** Moves nothing if somebody else has moved it meanwhile. */
    Mono<Void> move(String reader, long from, long to) {
        return database.sql("UPDATE event_reader SET seq = :to, moved_at = now() WHERE name = :reader AND seq = :from")
                .bind("reader", reader)
                .bind("from", from)
                .bind("to", to)
                .then();
    }

    Mono<Void> rewind(String reader, long to) {
        return database.sql("UPDATE event_reader SET seq = :to, moved_at = now() WHERE name = :reader")
                .bind("reader", reader)
                .bind("to", to)
                .then();
    }

    private Mono<Long> read(String sql, String reader) {
        return database.sql(sql).bind("reader", reader).mapValue(Long.class).one();
    }
}
