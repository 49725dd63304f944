package lianqiao.intake;

import io.r2dbc.postgresql.codec.Json;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.Binding;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The table of imports, and who works on which. */
@Component
class ImportJobs {
    private static final String MINE = "holder = :me AND state = 'RUNNING'";

    private final DatabaseClient database;
    private final JsonMapper json;

    ImportJobs(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<Void> add(ImportJob job) {
        DatabaseClient.GenericExecuteSpec insert = database.sql("""
                        INSERT INTO import_job (id, kind, state, file_name, sha256, bytes, lines, ignored_columns, actor,
                                                organisation, created_at, dry_run, reading)
                        VALUES (:id, :kind, :state, :fileName, :sha256, :bytes, :lines, :ignored, :actor, :organisation,
                                :at, :dryRun, :reading)
                        """)
                .bind("id", job.id())
                .bind("kind", job.kind())
                .bind("state", job.state().name())
                .bind("fileName", job.fileName())
                .bind("sha256", job.sha256())
                .bind("bytes", job.bytes())
                .bind("lines", job.lines())
                .bind("ignored", job.ignored().toArray(String[]::new))
                .bind("actor", Json.of(json.writeValueAsBytes(job.actor())))
                .bind("at", job.createdAt())
                .bind("dryRun", job.dryRun())
                .bind("reading", Json.of(json.writeValueAsBytes(job.reading())));
        return Binding.orNull(insert, "organisation", UUID.class, job.actor().organisation())
                .then();
    }

    /** Takes the import, if nobody works on it or who did has been silent too long. */
    Mono<ImportJob> claim(UUID id, UUID me, Duration hold) {
        return database.sql("""
                        UPDATE import_job SET state = 'RUNNING', holder = :me, started_at = coalesce(started_at, now()),
                                              held_until = now() + make_interval(secs => :hold)
                        WHERE id = :id AND state IN ('WAITING', 'RUNNING')
                          AND (holder IS NULL OR holder = :me OR held_until < now())
                        RETURNING *
                        """)
                .bind("id", id)
                .bind("me", me)
                .bind("hold", hold.toMillis() / 1000.0)
                .map(columns -> job(new Row(columns)))
                .one();
    }

    /** Imports that this worker may go on with, the oldest first. */
    Flux<UUID> open(UUID me) {
        return database.sql("""
                        SELECT id FROM import_job
                        WHERE state IN ('WAITING', 'RUNNING') AND (holder IS NULL OR holder = :me OR held_until < now())
                        ORDER BY created_at, id LIMIT 20
                        """).bind("me", me).mapValue(UUID.class).all();
    }

    /** Moves the cursor; false if it no longer stands where this worker left it, because another one took over. */
    Mono<Boolean> advance(UUID id, UUID me, int from, int to, Duration hold) {
        return database.sql("UPDATE import_job SET cursor = :to, held_until = now() + make_interval(secs => :hold)"
                        + " WHERE id = :id AND cursor = :from AND " + MINE)
                .bind("id", id)
                .bind("me", me)
                .bind("from", from)
                .bind("to", to)
                .bind("hold", hold.toMillis() / 1000.0)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Void> finish(UUID id, UUID me, @Nullable String failure) {
        DatabaseClient.GenericExecuteSpec update = database.sql(
                        "UPDATE import_job SET state = :state, failure = :failure, finished_at = now(), holder = NULL WHERE id = :id AND "
                                + MINE)
                .bind("id", id)
                .bind("me", me)
                .bind("state", (failure == null ? ImportState.DONE : ImportState.FAILED).name());
        return Binding.orNull(update, "failure", String.class, failure).then();
    }

    /** One import; those of another organisation only for who may see all ({@code organisation} null). */
    Mono<ImportJob> find(UUID id, @Nullable UUID organisation) {
        return restrict("SELECT * FROM import_job WHERE id = :id", "", organisation)
                .bind("id", id)
                .map(columns -> job(new Row(columns)))
                .one();
    }

    Flux<ImportJob> newest(@Nullable UUID organisation, int size, long offset) {
        return restrict(
                        "SELECT * FROM import_job WHERE true",
                        " ORDER BY created_at DESC, id LIMIT :size OFFSET :offset",
                        organisation)
                .bind("size", size)
                .bind("offset", offset)
                .map(columns -> job(new Row(columns)))
                .all();
    }

    Mono<Long> count(@Nullable UUID organisation) {
        return restrict("SELECT count(*) FROM import_job WHERE true", "", organisation)
                .mapValue(Long.class)
                .one();
    }

    private DatabaseClient.GenericExecuteSpec restrict(String select, String end, @Nullable UUID organisation) {
        return organisation == null
                ? database.sql(select + end)
                : database.sql(select + " AND organisation = :organisation" + end)
                        .bind("organisation", organisation);
    }

    private ImportJob job(Row row) {
        String[] ignored = row.maybe("ignored_columns", String[].class);
        return new ImportJob(
                row.id("id"),
                row.text("kind"),
                row.oneOf(ImportState.class, "state"),
                row.text("file_name"),
                row.text("sha256"),
                row.number("bytes"),
                row.number("lines"),
                ignored == null ? List.of() : List.of(ignored),
                json.readValue(row.json("actor"), Actor.class),
                row.count("cursor"),
                row.maybe("failure", String.class),
                row.instant("created_at"),
                row.maybeInstant("started_at"),
                row.maybeInstant("finished_at"),
                row.flag("dry_run"),
                reading(row));
    }

    private @Nullable Reading reading(Row row) {
        Json reading = row.maybe("reading", Json.class);
        return reading == null ? null : json.readValue(reading.asString(), Reading.class);
    }
}
