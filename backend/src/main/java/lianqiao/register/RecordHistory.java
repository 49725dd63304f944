package lianqiao.register;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.Binding;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of what was done with records: lines are added, never changed. */
@Component
class RecordHistory {
    private final DatabaseClient database;

    RecordHistory(DatabaseClient database) {
        this.database = database;
    }

    /**
     * A line of it.
     *
     * @param organisation name of whose member did it, and {@code person} who; absent once erased, and for the public
     */
    record RecordLine(
            long number,
            Step step,
            @Nullable String organisation,
            @Nullable String person,
            @Nullable String reason,
            Instant at) {

        RecordLine plain() {
            return new RecordLine(number, step, null, null, null, at);
        }
    }

    /** The line has the number of the record's version, so that two can never take the same place. */
    Mono<Void> add(Actor actor, Step step, RegisterRecord record) {
        var insert = database.sql("""
                        INSERT INTO register_step (record, number, step, organisation, account, reason, at)
                        VALUES (:record, :number, :step, :organisation, :account, :reason, :at)
                        """)
                .bind("record", record.id())
                .bind("number", record.version())
                .bind("step", step.name())
                .bind("at", record.changedAt().atOffset(ZoneOffset.UTC));
        insert = Binding.orNull(insert, "organisation", UUID.class, actor.organisation());
        insert = Binding.orNull(insert, "account", UUID.class, actor.account());
        return Binding.orNull(insert, "reason", String.class, record.reason().isEmpty() ? null : record.reason())
                .then();
    }

    Flux<RecordLine> of(UUID record) {
        return database.sql("""
                        SELECT s.number, s.step, o.name AS organisation, s.reason, s.at,
                            CASE WHEN a.erased_at IS NULL THEN a.display_name END AS person
                        FROM register_step s LEFT JOIN organisation o ON o.id = s.organisation
                        LEFT JOIN account a ON a.id = s.account
                        WHERE s.record = :record ORDER BY s.number
                        """).bind("record", record).map(RecordHistory::line).all();
    }

    private static RecordLine line(Readable columns) {
        Row row = new Row(columns);
        return new RecordLine(
                row.number("number"),
                row.oneOf(Step.class, "step"),
                row.maybe("organisation", String.class),
                row.maybe("person", String.class),
                row.maybe("reason", String.class),
                row.instant("at"));
    }
}
