package lianqiao.eventlog;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The log as a table: appended to behind one lock, read by offset. */
@Component
public class EventLog {
    private static final String PASSING = """
            WITH page AS MATERIALIZED (SELECT seq, type FROM event_log WHERE seq > :seq ORDER BY seq LIMIT :limit)
            SELECT log.seq, log.id, log.type, log.subject, (extract(epoch FROM log.at) * 1000000)::bigint AS at, log.actor,
                CASE WHEN :bodies AND log.type = ANY(:types) THEN log.body ELSE 'null'::jsonb END AS body
            FROM page JOIN event_log AS log ON log.seq = page.seq
            WHERE page.type = ANY(:types) OR page.seq = (SELECT max(seq) FROM page) ORDER BY log.seq
            """;

    /** The moment as microseconds: of a large page, reading each from its spelling is what takes longest. */
    private static final String SELECT =
            "SELECT seq, id, type, subject, (extract(epoch FROM at) * 1000000)::bigint AS at, actor, body"
                    + " FROM event_log";

    private static final String RECORD_SEPARATOR = "\u001e";

    private final DatabaseClient database;
    private final JsonMapper json;
    private volatile Named lastActor = new Named("", Actor.anonymous());

    EventLog(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Writes the events in the caller's transaction, in this order. Must be its last statement: from here to the commit no
     * other transaction can append.
     *
     * @return the place of the last one; the head of the log if there are none
     */
    public Mono<Long> append(Actor actor, List<NewEvent> events) {
        if (events.isEmpty()) {
            return head();
        }
        return database.sql("SELECT event_append(:ids, :types, :subjects, :bodies, :actor)")
                .bind("ids", column(events, event -> Ids.next(), UUID[]::new))
                .bind("types", column(events, NewEvent::type, String[]::new))
                .bind("subjects", column(events, NewEvent::subject, UUID[]::new))
                .bind("bodies", bodies(events))
                .bind("actor", json.writeValueAsString(actor))
                .mapValue(Long.class)
                .one();
    }

    /** As one text: an array of texts would escape each quote of each body on its way. No JSON holds this sign as it is. */
    private String bodies(List<NewEvent> events) {
        return events.stream()
                .map(event -> json.writeValueAsString(event.body()))
                .collect(Collectors.joining(RECORD_SEPARATOR));
    }

    /** Place of the newest event; 0 for an empty log. */
    public Mono<Long> head() {
        return database.sql("SELECT coalesce(max(seq), 0) FROM event_log")
                .mapValue(Long.class)
                .one();
    }

    /** The events after that place, at most so many. */
    public Flux<Event> after(long seq, int limit) {
        return database.sql(SELECT + " WHERE seq > :seq ORDER BY seq LIMIT :limit")
                .bind("seq", seq)
                .bind("limit", limit)
                .map(this::event)
                .all();
    }

    /** Everything that happened to one thing, in its order. */
    public Flux<Event> of(UUID subject) {
        return database.sql(SELECT + " WHERE subject = :subject ORDER BY seq")
                .bind("subject", subject)
                .map(this::event)
                .all();
    }

    /** What one person did, the latest first, at most so many. */
    public Flux<Event> by(UUID account, int limit) {
        return database.sql(SELECT + " WHERE actor ->> 'account' = :account ORDER BY seq DESC LIMIT :limit")
                .bind("account", account.toString())
                .bind("limit", limit)
                .map(this::event)
                .all();
    }

    /**
     * The same for a reader: only what it asked for, and the last of those places, whatever it is, so that it can pass them. An
     * import may append a million that a reader does not want.
     */
    Flux<Event> after(long seq, int limit, EventReader reader) {
        Set<String> types = reader.types();
        return types.isEmpty()
                ? after(seq, limit)
                : database.sql(PASSING)
                        .bind("types", types.toArray(String[]::new))
                        .bind("bodies", reader.readsBodies())
                        .bind("seq", seq)
                        .bind("limit", limit)
                        .map(this::event)
                        .all();
    }

    /** One event, by its place; empty where there is none. */
    Mono<Event> at(long seq) {
        return database.sql(SELECT + " WHERE seq = :seq")
                .bind("seq", seq)
                .map(this::event)
                .one();
    }

    private Event event(Readable columns) {
        Row row = new Row(columns);
        return new Event(
                row.number("seq"),
                row.id("id"),
                row.text("type"),
                row.id("subject"),
                Instant.EPOCH.plus(row.number("at"), ChronoUnit.MICROS),
                actor(row.json("actor")),
                json.readTree(row.json("body")));
    }

    /** Events that follow each other are mostly by the same actor. */
    private Actor actor(String text) {
        Named last = lastActor;
        if (!text.equals(last.text())) {
            last = new Named(text, json.readValue(text, Actor.class));
            lastActor = last;
        }
        return last.actor();
    }

    private record Named(String text, Actor actor) {}

    private static <T> T[] column(List<NewEvent> events, Function<NewEvent, T> of, IntFunction<T[]> array) {
        return events.stream().map(of).toArray(array);
    }
}
