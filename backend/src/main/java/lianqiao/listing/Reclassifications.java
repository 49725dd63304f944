package lianqiao.listing;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import lianqiao.shared.Binding;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How far the work is that follows each revision of the taxonomy. */
@Component
class Reclassifications {
    private final DatabaseClient database;

    Reclassifications(DatabaseClient database) {
        this.database = database;
    }

    /**
     * @param feature that is being worked on, and {@code cursor} the last of its listings that was looked at
     * @param total to be looked at, as counted at the beginning
     * @param changed of those done, how many stand elsewhere now
     * @param kept of those done, how many a person had placed
     * @param overtaken given up, because a later revision's work does the same
     */
    record Reclassification(
            int revision,
            @Nullable String feature,
            @Nullable UUID cursor,
            long total,
            long done,
            long changed,
            long kept,
            boolean overtaken,
            Instant startedAt,
            @Nullable Instant endedAt) {}

    Mono<Reclassification> newest() {
        return database.sql("SELECT * FROM reclassification ORDER BY revision DESC LIMIT 1")
                .map(Reclassifications::read)
                .one();
    }

    /** What is still to be done for older revisions, this one's work does too. */
    Mono<Void> begin(int revision, long total) {
        return database.sql(
                        "UPDATE reclassification SET ended_at = now(), overtaken = true WHERE ended_at IS NULL AND revision < :revision")
                .bind("revision", revision)
                .then()
                .then(database.sql(
                                "INSERT INTO reclassification (revision, total) VALUES (:revision, :total) ON CONFLICT DO NOTHING")
                        .bind("revision", revision)
                        .bind("total", total)
                        .then());
    }

    /** The one that is not at its end, held; empty if there is none or another instance works on it. */
    Mono<Reclassification> claim() {
        return database.sql("""
                        SELECT * FROM reclassification WHERE ended_at IS NULL ORDER BY revision DESC LIMIT 1
                        FOR UPDATE SKIP LOCKED
                        """).map(Reclassifications::read).one();
    }

    Mono<Void> advance(Reclassification work, String feature, Placements.Page page) {
        var update = database.sql("""
                        UPDATE reclassification SET feature = :feature, cursor = :cursor, done = done + :seen,
                            changed = changed + :changed, kept = kept + :kept WHERE revision = :revision
                        """)
                .bind("revision", work.revision())
                .bind("feature", feature)
                .bind("seen", page.seen())
                .bind("changed", page.changed().size())
                .bind("kept", page.kept());
        return Binding.orNull(update, "cursor", UUID.class, page.last()).then();
    }

    Mono<Void> end(Reclassification work) {
        return database.sql("UPDATE reclassification SET ended_at = now() WHERE revision = :revision")
                .bind("revision", work.revision())
                .then();
    }

    private static Reclassification read(Readable columns) {
        Row row = new Row(columns);
        return new Reclassification(
                row.count("revision"),
                row.maybe("feature", String.class),
                row.maybe("cursor", UUID.class),
                row.number("total"),
                row.number("done"),
                row.number("changed"),
                row.number("kept"),
                row.flag("overtaken"),
                row.instant("started_at"),
                row.maybeInstant("ended_at"));
    }
}
