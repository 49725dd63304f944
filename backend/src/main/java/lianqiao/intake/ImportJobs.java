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
    private static final String MINE = "holder = :me AND state IN ('RUNNING', 'UNDOING')";

    private final DatabaseClient database;
    private final JsonMapper json;

    ImportJobs(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<Void> add(ImportJob job) {
        DatabaseClient.GenericExecuteSpec insert = database.sql("""
                        INSERT INTO import_job (id, kind, state, file_name, sha256, bytes, lines, ignored_columns, actor,
                                                organisation, created_at, dry_run, reading, folder)
                        VALUES (:id, :kind, :state, :fileName, :sha256, :bytes, :lines, :ignored, :actor, :organisation,
                                :at, :dryRun, :reading, :folder)
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
        insert = Binding.orNull(insert, "folder", UUID.class, job.folder());
        return Binding.orNull(insert, "organisation", UUID.class, job.actor().organisation())
                .then();
    }

    /** Takes the import, if nobody works on it or who did has been silent too long. */
    Mono<ImportJob> claim(UUID id, UUID me, Duration hold) {
        return database.sql("""
                        UPDATE import_job SET state = CASE state WHEN 'WAITING' THEN 'RUNNING' ELSE state END, holder = :me, started_at = coalesce(started_at, now()),
                                              held_until = now() + make_interval(secs => :hold)
                        WHERE id = :id AND state IN ('WAITING', 'RUNNING', 'UNDOING')
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
    Flux<ImportJob> open(UUID me) {
        return database.sql("""
                        SELECT * FROM import_job
                        WHERE state IN ('WAITING', 'RUNNING', 'UNDOING') AND (holder IS NULL OR holder = :me OR held_until < now())
                        ORDER BY created_at, id LIMIT 20
                        """)
                .bind("me", me)
                .map(columns -> job(new Row(columns)))
                .all();
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

    /** False if it was another worker's meanwhile. */
    Mono<Boolean> finish(UUID id, UUID me, ImportState state, @Nullable String failure) {
        DatabaseClient.GenericExecuteSpec update = database.sql(
                        "UPDATE import_job SET state = :state, failure = :failure, finished_at = now(), holder = NULL WHERE id = :id AND "
                                + MINE)
                .bind("id", id)
                .bind("me", me)
                .bind("state", state.name());
        return Binding.orNull(update, "failure", String.class, failure)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Ends an import that nobody works on, and whose file is nowhere. */
    Mono<Boolean> lose(UUID id) {
        return database.sql("""
                        UPDATE import_job SET state = 'FAILED', failure = :failure, finished_at = now(), holder = NULL
                        WHERE id = :id AND state IN ('WAITING', 'RUNNING') AND (holder IS NULL OR held_until < now())
                        """)
                .bind("id", id)
                .bind("failure", FileFault.FILE_LOST.name())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** From the first row, for a trial or in earnest; what an earlier trial found is cleared by the worker. */
    Mono<Void> begin(UUID id, boolean dryRun, Reading reading, Actor actor) {
        return database.sql("""
                        UPDATE import_job SET state = 'WAITING', dry_run = :dryRun, reading = :reading, ignored_columns = :ignored,
                            cursor = 0, holder = NULL, held_until = NULL, failure = NULL, started_at = NULL,
                            finished_at = NULL, actor = :actor
                        WHERE id = :id
                        """)
                .bind("id", id)
                .bind("dryRun", dryRun)
                .bind("reading", Json.of(json.writeValueAsBytes(reading)))
                .bind("ignored", reading.ignored().toArray(String[]::new))
                .bind("actor", Json.of(json.writeValueAsBytes(actor)))
                .then();
    }

    Mono<Void> beginUndo(UUID id, Actor actor) {
        return database.sql("UPDATE import_job SET state = 'UNDOING', holder = NULL, held_until = NULL, actor = :actor,"
                        + " finished_at = NULL WHERE id = :id")
                .bind("id", id)
                .bind("actor", Json.of(json.writeValueAsBytes(actor)))
                .then();
    }

    /** Forgets how the rows of a trial ended. */
    Mono<Void> clear(UUID id) {
        return Flux.just("import_row_outcome", "import_tally", "import_change", "import_before")
                .concatMap(table -> database.sql("DELETE FROM " + table + " WHERE import = :id")
                        .bind("id", id)
                        .then())
                .then();
    }

    /** Keeps others from taking a step with it until the transaction ends. */
    Mono<ImportJob> hold(UUID id, ImportScope scope) {
        return scope.restrict(database, "SELECT * FROM import_job WHERE id = :id", " FOR UPDATE")
                .bind("id", id)
                .map(columns -> job(new Row(columns)))
                .one();
    }

    /** One import; in the scope of whoever asks. */
    Mono<ImportJob> find(UUID id, ImportScope scope) {
        return scope.restrict(database, "SELECT * FROM import_job WHERE id = :id", "")
                .bind("id", id)
                .map(columns -> job(new Row(columns)))
                .one();
    }

    Flux<ImportJob> newest(ImportScope scope, int size, long offset) {
        return scope.restrict(
                        database,
                        "SELECT * FROM import_job WHERE true",
                        " ORDER BY created_at DESC, id LIMIT :size OFFSET :offset")
                .bind("size", size)
                .bind("offset", offset)
                .map(columns -> job(new Row(columns)))
                .all();
    }

    Mono<Long> count(ImportScope scope) {
        return scope.restrict(database, "SELECT count(*) FROM import_job WHERE true", "")
                .mapValue(Long.class)
                .one();
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
                reading(row),
                row.maybe("folder", UUID.class));
    }

    private @Nullable Reading reading(Row row) {
        Json reading = row.maybe("reading", Json.class);
        return reading == null ? null : json.readValue(reading.asString(), Reading.class);
    }
}
