package lianqiao.message;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import lianqiao.shared.Binding;
import lianqiao.shared.Ids;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of mails. */
@Component
class Deliveries {
    private final DatabaseClient database;

    Deliveries(DatabaseClient database) {
        this.database = database;
    }

    /** One mail about one thing, ever: what is told again changes nothing. @param problem null if it is to be sent */
    Mono<Void> add(DeliveryKind kind, UUID about, Instant due, @Nullable String problem) {
        GenericExecuteSpec insert = database.sql("""
                        INSERT INTO delivery (id, kind, about, state, due_at, problem, made_at, changed_at)
                        VALUES (:id, :kind, :about, :state, :due, :problem, :due, :due) ON CONFLICT DO NOTHING
                        """)
                .bind("id", Ids.next())
                .bind("kind", kind.name())
                .bind("about", about)
                .bind("state", (problem == null ? DeliveryState.DUE : DeliveryState.FAILED).name())
                .bind("due", time(due));
        return Binding.orNull(insert, "problem", String.class, problem).then();
    }

    /** The mail that has been due for longest. */
    Mono<Delivery> due(Instant now) {
        return database.sql("SELECT * FROM delivery WHERE state = 'DUE' AND due_at <= :now ORDER BY due_at, id LIMIT 1")
                .bind("now", time(now))
                .map(Deliveries::delivery)
                .one();
    }

    /** From here on the server may have it. @return false if it is due no more */
    Mono<Boolean> begin(Delivery delivery, Instant now) {
        return database.sql("""
                        UPDATE delivery SET state = 'SENDING', attempt = attempt + 1, problem = NULL, changed_at = :now
                        WHERE id = :id AND state = 'DUE' AND attempt = :attempt
                        """)
                .bind("now", time(now))
                .bind("id", delivery.id())
                .bind("attempt", delivery.attempt())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** How the attempt that was begun has ended: said by who began it, unless another was begun since. */
    Mono<Void> end(
            Delivery begun, DeliveryState state, @Nullable String problem, int refusals, Instant due, Instant now) {
        GenericExecuteSpec update = database.sql("""
                        UPDATE delivery SET state = :state, problem = :problem, refusals = :refusals, due_at = :due,
                            changed_at = :now
                        WHERE id = :id AND attempt = :attempt AND state IN ('SENDING', 'UNKNOWN')
                        """)
                .bind("state", state.name())
                .bind("refusals", refusals)
                .bind("due", time(due))
                .bind("now", time(now))
                .bind("id", begun.id())
                .bind("attempt", begun.attempt() + 1);
        return Binding.orNull(update, "problem", String.class, problem).then();
    }

    /** What nobody wants any more is not begun. */
    Mono<Void> drop(Delivery delivery, String problem, Instant now) {
        return database.sql("UPDATE delivery SET state = 'FAILED', problem = :problem, changed_at = :now"
                        + " WHERE id = :id AND state = 'DUE'")
                .bind("problem", problem)
                .bind("now", time(now))
                .bind("id", delivery.id())
                .then();
    }

    Mono<Void> postpone(Delivery delivery, Instant due) {
        return database.sql("UPDATE delivery SET due_at = :due WHERE id = :id AND state = 'DUE'")
                .bind("due", time(due))
                .bind("id", delivery.id())
                .then();
    }

    /** Whoever began these is gone: only one portal sends at a time. @return how many */
    Mono<Long> abandon(Instant now) {
        return database.sql("""
                        UPDATE delivery SET state = 'UNKNOWN', problem = 'PORTAL_ENDED', changed_at = :now
                        WHERE state = 'SENDING'
                        """).bind("now", time(now)).fetch().rowsUpdated();
    }

    /** A person wants it sent once more. @return empty if it is on its way already, or was sent */
    Mono<Delivery> again(UUID id, Instant now) {
        return database.sql("""
                        UPDATE delivery SET state = 'DUE', due_at = :now, refusals = 0, changed_at = :now
                        WHERE id = :id AND state IN ('UNKNOWN', 'FAILED') RETURNING *
                        """)
                .bind("now", time(now))
                .bind("id", id)
                .map(Deliveries::delivery)
                .one();
    }

    Mono<Delivery> find(UUID id) {
        return database.sql("SELECT * FROM delivery WHERE id = :id")
                .bind("id", id)
                .map(Deliveries::delivery)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFoundException("delivery", id)));
    }

    Flux<Delivery> list(@Nullable DeliveryState state, PageRequest page) {
        return inState("SELECT *", " ORDER BY changed_at DESC, id DESC LIMIT :limit OFFSET :offset", state)
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(Deliveries::delivery)
                .all();
    }

    Mono<Long> count(@Nullable DeliveryState state) {
        return inState("SELECT count(*)", "", state).mapValue(Long.class).one();
    }

    private GenericExecuteSpec inState(String select, String rest, @Nullable DeliveryState state) {
        return Binding.orNull(
                database.sql(select + " FROM delivery WHERE state = coalesce(:state, state)" + rest),
                "state",
                String.class,
                state == null ? null : state.name());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Delivery delivery(Readable columns) {
        Row row = new Row(columns);
        return new Delivery(
                row.id("id"),
                row.oneOf(DeliveryKind.class, "kind"),
                row.id("about"),
                row.oneOf(DeliveryState.class, "state"),
                row.instant("due_at"),
                row.count("attempt"),
                row.count("refusals"),
                row.maybe("problem", String.class),
                row.instant("made_at"),
                row.instant("changed_at"));
    }
}
