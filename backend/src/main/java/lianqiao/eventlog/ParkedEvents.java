package lianqiao.eventlog;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Events that a reader could not take in, with the later ones of the same subject behind them. */
@Component
class ParkedEvents {
    private final DatabaseClient database;

    ParkedEvents(DatabaseClient database) {
        this.database = database;
    }

    /** Those of the subjects that have an event parked. */
    Mono<Set<UUID>> subjects(String reader, List<Event> among) {
        return database.sql(
                        "SELECT DISTINCT subject FROM event_parked WHERE reader = :reader AND subject = ANY(:subjects)")
                .bind("reader", reader)
                .bind("subjects", among.stream().map(Event::subject).distinct().toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all()
                .collect(Collectors.toSet());
    }

    Mono<Void> park(String reader, List<Event> events, String reason) {
        if (events.isEmpty()) {
            return Mono.empty();
        }
        return database.sql("""
                        INSERT INTO event_parked (reader, seq, subject, reason)
                        SELECT :reader, e.seq, e.subject, :reason FROM unnest(:seqs, :subjects) AS e (seq, subject)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("reader", reader)
                .bind("reason", reason)
                .bind("seqs", events.stream().map(Event::seq).toArray(Long[]::new))
                .bind("subjects", events.stream().map(Event::subject).toArray(UUID[]::new))
                .then();
    }

    Mono<Long> count(String reader) {
        return database.sql("SELECT count(*) FROM event_parked WHERE reader = :reader")
                .bind("reader", reader)
                .mapValue(Long.class)
                .one();
    }

    /** Marks all for another try, in their order. */
    Mono<Long> release(String reader) {
        return database.sql("UPDATE event_parked SET retry = true WHERE reader = :reader")
                .bind("reader", reader)
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> nextReleased(String reader) {
        return database.sql("SELECT seq FROM event_parked WHERE reader = :reader AND retry ORDER BY seq LIMIT 1")
                .bind("reader", reader)
                .mapValue(Long.class)
                .one();
    }

    Mono<Void> remove(String reader, long seq) {
        return database.sql("DELETE FROM event_parked WHERE reader = :reader AND seq = :seq")
                .bind("reader", reader)
                .bind("seq", seq)
                .then();
    }

    /** The try failed: the event and its subject's later ones wait for the next release. */
    Mono<Void> keep(String reader, Event event, String reason) {
        return database.sql(
                        "UPDATE event_parked SET retry = false, reason = :reason WHERE reader = :reader AND subject = :subject")
                .bind("reader", reader)
                .bind("subject", event.subject())
                .bind("reason", reason)
                .then();
    }
}
