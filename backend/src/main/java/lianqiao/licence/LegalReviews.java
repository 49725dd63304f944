package lianqiao.licence;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.UUID;
import lianqiao.shared.Binding;
import lianqiao.shared.Ids;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of reviews. */
@Component
class LegalReviews {
    private final DatabaseClient database;

    LegalReviews(DatabaseClient database) {
        this.database = database;
    }

    /** Begins one; for a night only once, whichever instance is first. */
    Mono<UUID> begin(@Nullable LocalDate night) {
        var insert = database.sql("""
                        INSERT INTO legal_review (id, night, begun_at) VALUES (:id, :night, now())
                        ON CONFLICT DO NOTHING RETURNING id
                        """).bind("id", Ids.next());
        return Binding.orNull(insert, "night", LocalDate.class, night)
                .mapValue(UUID.class)
                .one();
    }

    Flux<UUID> unfinished() {
        return database.sql("SELECT id FROM legal_review WHERE finished_at IS NULL ORDER BY begun_at")
                .mapValue(UUID.class)
                .all();
    }

    /** Locked until the transaction ends; empty while another instance works on it, or when it is done. */
    Mono<LegalReview> take(UUID id) {
        return database.sql("SELECT * FROM legal_review WHERE id = :id AND finished_at IS NULL FOR UPDATE SKIP LOCKED")
                .bind("id", id)
                .map(LegalReviews::review)
                .one();
    }

    Mono<Void> save(LegalReview review, boolean finished) {
        return database.sql("""
                        UPDATE legal_review SET cursor = :cursor, examined = :examined, suspended = :suspended,
                            restored = :restored, expired = :expired,
                            finished_at = CASE WHEN :finished THEN now() END
                        WHERE id = :id
                        """)
                .bind("cursor", review.cursor())
                .bind("examined", review.examined())
                .bind("suspended", review.suspended())
                .bind("restored", review.restored())
                .bind("expired", review.expired())
                .bind("finished", finished)
                .bind("id", review.id())
                .then();
    }

    Mono<LegalReview> get(UUID id) {
        return database.sql("SELECT * FROM legal_review WHERE id = :id")
                .bind("id", id)
                .map(LegalReviews::review)
                .one();
    }

    Flux<LegalReview> latest(int size) {
        return database.sql("SELECT * FROM legal_review ORDER BY begun_at DESC LIMIT :size")
                .bind("size", size)
                .map(LegalReviews::review)
                .all();
    }

    private static LegalReview review(Readable columns) {
        var row = new Row(columns);
        return new LegalReview(
                row.id("id"),
                row.maybe("night", LocalDate.class),
                row.id("cursor"),
                row.count("examined"),
                row.count("suspended"),
                row.count("restored"),
                row.count("expired"),
                row.instant("begun_at"),
                row.maybeInstant("finished_at"));
    }
}
