package lianqiao.audit;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The event log as a trail, the latest first. There is no second one. */
@Component
class AuditTrail {
    private final DatabaseClient database;
    private final JsonMapper json;

    AuditTrail(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Flux<AuditLine> page(AuditFilter filter, int size) {
        // The page is cut first: names and what was before are looked up for its lines only. What was before is told by
        // the
        // latest event of the same fields: a look at a deal's contact says nothing about the deal.
        String sql = """
                SELECT e.*, before.body AS before, a.display_name, a.erased_at, o.name AS organisation_name,
                    %s AS hidden
                FROM (SELECT * FROM event_log e %s ORDER BY e.seq DESC LIMIT :size) e
                LEFT JOIN LATERAL (SELECT b.body FROM event_log b WHERE b.subject = e.subject AND b.seq < e.seq
                                   AND ARRAY(SELECT jsonb_object_keys(b.body)) = ARRAY(SELECT jsonb_object_keys(e.body))
                                   ORDER BY b.seq DESC LIMIT 1) before ON true
                LEFT JOIN account a ON a.id = (e.actor ->> 'account')::uuid
                LEFT JOIN organisation o ON o.id = (e.actor ->> 'organisation')::uuid
                ORDER BY e.seq DESC
                """.formatted(AuditFilter.HIDDEN, filter.where());
        return filter.bind(database.sql(sql))
                .bind("size", size)
                .map(this::line)
                .all()
                .map(line -> filter.tellsAnonymous() ? line : line.withoutAnonymous());
    }

    private AuditLine line(Readable columns) {
        Row row = new Row(columns);
        Json was = row.maybe("before", Json.class);
        JsonNode body = json.readTree(row.json("body"));
        return new AuditLine(
                row.number("seq"),
                row.instant("at"),
                row.text("type"),
                row.id("subject"),
                who(row, json.readValue(row.json("actor"), Actor.class)),
                body,
                Differences.between(was == null ? null : json.readTree(was.asString()), body),
                row.maybe("hidden", UUID.class));
    }

    private static AuditLine.Who who(Row row, Actor actor) {
        UUID account = actor.account();
        boolean erased = row.maybeInstant("erased_at") != null;
        @Nullable String name = erased ? null : row.maybe("display_name", String.class);
        return new AuditLine.Who(
                account,
                name,
                erased,
                actor.role(),
                actor.organisation(),
                row.maybe("organisation_name", String.class),
                actor.region(),
                actor.name());
    }
}
