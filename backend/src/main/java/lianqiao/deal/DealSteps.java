package lianqiao.deal;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.Binding;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of what was done in a deal, step after step: lines are added, never changed. */
@Component
class DealSteps {
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final DatabaseClient database;
    private final JsonMapper json;

    DealSteps(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The line has the number of the deal's version, so that two can never take the same place. */
    Mono<Void> add(Actor actor, @Nullable String from, Taken taken, Part part, @Nullable String note) {
        Deal deal = taken.deal();
        var insert = database.sql("""
                        INSERT INTO deal_step (deal, number, kind, step, from_step, part, organisation, account, values_told, reason, note,
                            due_on, at)
                        VALUES (:deal, :number, :kind, :step, :from, :part, :organisation, :account, :values, :reason, :note, :due, :at)
                        """)
                .bind("deal", deal.id())
                .bind("number", deal.version())
                .bind("kind", taken.kind().name())
                .bind("step", taken.step().key())
                .bind("part", part.name())
                .bind(
                        "values",
                        Json.of(json.writeValueAsBytes(
                                taken.kind() == Taken.Kind.ON ? taken.stand().values() : Map.of())))
                .bind("at", deal.changedAt().atOffset(ZoneOffset.UTC));
        boolean declined = taken.step().needsReason();
        var reason = deal.outcome().reason();
        insert = Binding.orNull(insert, "from", String.class, from);
        insert = Binding.orNull(insert, "organisation", UUID.class, actor.organisation());
        insert = Binding.orNull(insert, "account", UUID.class, actor.account());
        insert = Binding.orNull(insert, "reason", String.class, declined && reason != null ? reason.name() : null);
        insert = Binding.orNull(insert, "note", String.class, note);
        return Binding.orNull(insert, "due", LocalDate.class, deal.dueOn()).then();
    }

    /** In the order in which they were taken. */
    Flux<StepLine> of(UUID deal) {
        return database.sql("SELECT * FROM deal_step WHERE deal = :deal ORDER BY number")
                .bind("deal", deal)
                .map(this::line)
                .all();
    }

    /** Whether an organisation did something in the deal that moved it on. */
    Mono<Boolean> hasActed(UUID deal, UUID organisation) {
        return database.sql("""
                        SELECT EXISTS (SELECT FROM deal_step WHERE deal = :deal AND organisation = :organisation AND kind = 'ON'
                            AND reason IS NULL)
                        """)
                .bind("deal", deal)
                .bind("organisation", organisation)
                .mapValue(Boolean.class)
                .one();
    }

    private StepLine line(Readable columns) {
        Row row = new Row(columns);
        return new StepLine(
                row.number("number"),
                row.oneOf(Taken.Kind.class, "kind"),
                row.text("step"),
                row.maybe("from_step", String.class),
                row.oneOf(Part.class, "part"),
                json.readValue(row.json("values_told"), VALUES),
                row.maybeOneOf(DeclineReason.class, "reason"),
                row.maybe("note", String.class),
                row.maybe("due_on", LocalDate.class),
                row.instant("at"));
    }
}
