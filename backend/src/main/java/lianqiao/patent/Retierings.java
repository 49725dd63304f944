package lianqiao.patent;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How far the work is that follows each new setting. */
@Component
class Retierings {
    private final DatabaseClient database;

    Retierings(DatabaseClient database) {
        this.database = database;
    }

    /**
     * @param cursor the last stock patent that was reckoned
     * @param total to be reckoned, as counted at the beginning
     * @param changed of those done, how many have another tier now
     */
    record Retiering(
            int setting,
            @Nullable UUID cursor,
            long total,
            long done,
            long changed,
            Instant startedAt,
            @Nullable Instant endedAt) {}

    Mono<Void> begin(int setting, long total) {
        return database.sql("INSERT INTO stock_retiering (setting, total) VALUES (:setting, :total)")
                .bind("setting", setting)
                .bind("total", total)
                .then();
    }

    /** The oldest that is not at its end, held; empty if there is none or another instance works on it. */
    Mono<Retiering> claim() {
        return database.sql("""
                        SELECT * FROM stock_retiering WHERE ended_at IS NULL ORDER BY setting LIMIT 1
                        FOR UPDATE SKIP LOCKED
                        """).map(Retierings::retiering).one();
    }

    Mono<Retiering> newest() {
        return database.sql("SELECT * FROM stock_retiering ORDER BY setting DESC LIMIT 1")
                .map(Retierings::retiering)
                .one();
    }

    Mono<Void> advance(int setting, UUID cursor, int done, int changed) {
        return database.sql("""
                        UPDATE stock_retiering SET cursor = :cursor, done = done + :done, changed = changed + :changed
                        WHERE setting = :setting
                        """)
                .bind("setting", setting)
                .bind("cursor", cursor)
                .bind("done", done)
                .bind("changed", changed)
                .then();
    }

    Mono<Void> end(int setting) {
        return database.sql("UPDATE stock_retiering SET ended_at = now() WHERE setting = :setting")
                .bind("setting", setting)
                .then();
    }

    private static Retiering retiering(Readable columns) {
        var row = new Row(columns);
        return new Retiering(
                row.count("setting"),
                row.maybe("cursor", UUID.class),
                row.number("total"),
                row.number("done"),
                row.number("changed"),
                row.instant("started_at"),
                row.maybeInstant("ended_at"));
    }
}
