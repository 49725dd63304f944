package lianqiao.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The table of contents that lie in the store. A content is claimed before its file is put there, and settled in the transaction of what
 * names it: so a file without a row can't be, and one that nothing names is found by its claim, without listing the store.
 */
@Component
class Contents {
    private final DatabaseClient database;

    Contents(DatabaseClient database) {
        this.database = database;
    }

    /** Committed by itself, before the file is put. Waits for a sweep of the same content, and comes anew behind it. */
    Mono<Void> claim(StoredFile file, Instant now) {
        return database.sql("""
                        INSERT INTO evidence_content (sha256, bytes, type, claimed_at) VALUES (:sha256, :bytes, :type, :now)
                        ON CONFLICT (sha256) DO UPDATE SET claimed_at = excluded.claimed_at
                        """)
                .bind("sha256", file.sha256())
                .bind("bytes", file.bytes())
                .bind("type", file.type().name())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .then();
    }

    /** In the transaction of what names it; false where a sweep took it meanwhile. */
    Mono<Boolean> settle(String sha256, Instant now) {
        return database.sql(
                        "UPDATE evidence_content SET settled_at = coalesce(settled_at, :now) WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** In a transaction: one that was claimed before then and never settled, held until the transaction ends. */
    Mono<String> holdUnsettled(Instant before) {
        return database.sql("""
                        SELECT sha256 FROM evidence_content WHERE settled_at IS NULL AND claimed_at < :before
                        LIMIT 1 FOR UPDATE SKIP LOCKED
                        """)
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .mapValue(String.class)
                .one();
    }

    Mono<Void> forget(String sha256) {
        return database.sql("DELETE FROM evidence_content WHERE sha256 = :sha256 AND settled_at IS NULL")
                .bind("sha256", sha256)
                .then();
    }
}
