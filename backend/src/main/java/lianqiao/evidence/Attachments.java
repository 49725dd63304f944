package lianqiao.evidence;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.Binding;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of evidence. */
@Component
class Attachments {
    private static final String SELECT = """
            SELECT e.*, c.bytes, c.type, o.name AS organisation_name,
                CASE WHEN a.erased_at IS NULL THEN a.display_name END AS person
            FROM evidence e JOIN evidence_content c USING (sha256)
            LEFT JOIN organisation o ON o.id = e.organisation LEFT JOIN account a ON a.id = e.account
            """;

    private final DatabaseClient database;

    Attachments(DatabaseClient database) {
        this.database = database;
    }

    /** False where the same content stands there as the same already. */
    Mono<Boolean> add(UUID id, UUID subject, String kind, StoredFile file, String fileName, Actor actor, Instant now) {
        var insert = database.sql("""
                        INSERT INTO evidence (id, subject, kind, sha256, file_name, organisation, account, attached_at)
                        VALUES (:id, :subject, :kind, :sha256, :name, :organisation, :account, :now)
                        ON CONFLICT (subject, kind, sha256) WHERE withdrawn_at IS NULL DO NOTHING
                        """)
                .bind("id", id)
                .bind("subject", subject)
                .bind("kind", kind)
                .bind("sha256", file.sha256())
                .bind("name", fileName)
                .bind("now", now.atOffset(ZoneOffset.UTC));
        insert = Binding.orNull(insert, "organisation", UUID.class, actor.organisation());
        return Binding.orNull(insert, "account", UUID.class, actor.account())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<UUID> standing(UUID subject, String kind, String sha256) {
        return database.sql("""
                        SELECT id FROM evidence
                        WHERE subject = :subject AND kind = :kind AND sha256 = :sha256 AND withdrawn_at IS NULL
                        """)
                .bind("subject", subject)
                .bind("kind", kind)
                .bind("sha256", sha256)
                .mapValue(UUID.class)
                .one();
    }

    Mono<Long> count(UUID subject) {
        return database.sql("SELECT count(*) FROM evidence WHERE subject = :subject")
                .bind("subject", subject)
                .mapValue(Long.class)
                .one();
    }

    Flux<String> kindsAt(UUID subject) {
        return database.sql("SELECT DISTINCT kind FROM evidence WHERE subject = :subject AND withdrawn_at IS NULL")
                .bind("subject", subject)
                .mapValue(String.class)
                .all();
    }

    Flux<String> relyOn(UUID subject, Set<String> kinds, Instant now) {
        return database.sql("""
                        UPDATE evidence SET relied_at = coalesce(relied_at, :now)
                        WHERE subject = :subject AND kind = ANY (:kinds) AND withdrawn_at IS NULL RETURNING kind
                        """)
                .bind("subject", subject)
                .bind("kinds", kinds.toArray(String[]::new))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .mapValue(String.class)
                .all();
    }

    /** The hashes of what is relied on from now, the first attached first. */
    Flux<String> hashesReliedOn(UUID subject, Set<String> kinds, Instant now) {
        return database.sql("""
                        WITH relied AS (
                            UPDATE evidence SET relied_at = coalesce(relied_at, :now)
                            WHERE subject = :subject AND kind = ANY (:kinds) AND withdrawn_at IS NULL
                            RETURNING id, sha256, attached_at)
                        SELECT sha256 FROM relied ORDER BY attached_at, id
                        """)
                .bind("subject", subject)
                .bind("kinds", kinds.toArray(String[]::new))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .mapValue(String.class)
                .all();
    }

    /** False where it is not the subject's, or was withdrawn. */
    Mono<Boolean> relyOn(UUID subject, UUID id, Instant now) {
        return database.sql("""
                        UPDATE evidence SET relied_at = coalesce(relied_at, :now)
                        WHERE id = :id AND subject = :subject AND withdrawn_at IS NULL
                        """)
                .bind("id", id)
                .bind("subject", subject)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** False where a step relies on it, or it was withdrawn already. */
    Mono<Boolean> withdraw(UUID id, Instant now) {
        return database.sql("""
                        UPDATE evidence SET withdrawn_at = :now
                        WHERE id = :id AND relied_at IS NULL AND withdrawn_at IS NULL
                        """)
                .bind("id", id)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Attachment> find(UUID id) {
        return database.sql(SELECT + " WHERE e.id = :id")
                .bind("id", id)
                .map(Attachments::attachment)
                .one();
    }

    /** All of the subject, the latest first. */
    Flux<Attachment> of(UUID subject) {
        return database.sql(SELECT + " WHERE e.subject = :subject ORDER BY e.attached_at DESC, e.id DESC")
                .bind("subject", subject)
                .map(Attachments::attachment)
                .all();
    }

    private static Attachment attachment(Readable columns) {
        Row row = new Row(columns);
        return new Attachment(
                row.id("id"),
                row.id("subject"),
                row.text("kind"),
                new StoredFile(row.text("sha256"), row.number("bytes"), row.oneOf(FileType.class, "type")),
                row.text("file_name"),
                row.maybe("organisation", UUID.class),
                row.maybe("organisation_name", String.class),
                row.maybe("person", String.class),
                row.instant("attached_at"),
                row.maybeInstant("relied_at") != null,
                row.maybeInstant("withdrawn_at"));
    }
}
