package lianqiao.intake;

import io.r2dbc.postgresql.codec.Json;
import java.util.List;
import java.util.UUID;
import lianqiao.intake.MappedColumn.By;
import lianqiao.shared.Actor;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What people of an organisation said that the columns of such a file hold: the next file with these heads is read so. */
@Component
class Mappings {
    /** The operator belongs to no organisation. */
    private static final UUID NONE = new UUID(0, 0);

    private final DatabaseClient database;
    private final JsonMapper json;

    Mappings(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The same reading, with what was said of such a file before, if anything was. */
    Mono<Reading> remembered(Actor actor, String kind, Reading guessed) {
        return database.sql(
                        "SELECT fields FROM import_mapping WHERE owner = :owner AND kind = :kind AND fingerprint = :print")
                .bind("owner", owner(actor))
                .bind("kind", kind)
                .bind("print", guessed.fingerprint())
                .map(columns -> json.readValue(new Row(columns).json("fields"), String[].class))
                .one()
                .filter(fields -> fields.length == guessed.columns().size())
                .map(fields -> guessed.corrected(List.of(fields), By.REMEMBERED))
                .defaultIfEmpty(guessed);
    }

    Mono<Void> remember(Actor actor, String kind, Reading reading) {
        return database.sql("""
                        INSERT INTO import_mapping (owner, kind, fingerprint, fields) VALUES (:owner, :kind, :print, :fields)
                        ON CONFLICT (owner, kind, fingerprint) DO UPDATE SET fields = excluded.fields, changed_at = now()
                        """)
                .bind("owner", owner(actor))
                .bind("kind", kind)
                .bind("print", reading.fingerprint())
                .bind(
                        "fields",
                        Json.of(json.writeValueAsBytes(reading.columns().stream()
                                .map(column -> column.field() == null ? "" : column.field())
                                .toList())))
                .then();
    }

    private static UUID owner(Actor actor) {
        return actor.organisation() == null ? NONE : actor.organisation();
    }
}
