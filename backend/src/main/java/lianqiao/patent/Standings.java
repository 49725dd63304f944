package lianqiao.patent;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The table of standings. Whoever changes one holds its stock patent first. */
@Component
class Standings {
    private static final String SAVE = """
            INSERT INTO stock_standing SELECT * FROM jsonb_populate_recordset(NULL::stock_standing, cast(:rows AS jsonb))
            ON CONFLICT (stock) DO UPDATE SET assessors = excluded.assessors, maturity = excluded.maturity,
                fit = excluded.fit, prospect = excluded.prospect, score = excluded.score, tier = excluded.tier,
                setting = excluded.setting, kept = excluded.kept, kept_reason = excluded.kept_reason,
                kept_by = excluded.kept_by, kept_at = excluded.kept_at
            """;
    private static final String NEXT = """
            SELECT to_jsonb(standing)::text FROM stock_standing AS standing
            JOIN stock_patent AS stock ON stock.id = standing.stock
            WHERE standing.stock > :after ORDER BY standing.stock LIMIT :limit FOR UPDATE
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    Standings(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Flux<Standing> of(Collection<UUID> stock) {
        return database.sql("SELECT to_jsonb(s)::text FROM stock_standing AS s WHERE stock = ANY (:stock)")
                .bind("stock", stock.toArray(UUID[]::new))
                .mapValue(String.class)
                .all()
                .map(row -> json.readValue(row, Standing.class));
    }

    /** The next ones in the order of their ids, held together with their stock patents until the transaction ends. */
    Flux<Standing> next(@Nullable UUID after, int limit) {
        return database.sql(NEXT)
                .bind("after", after == null ? new UUID(0, 0) : after)
                .bind("limit", limit)
                .mapValue(String.class)
                .all()
                .map(row -> json.readValue(row, Standing.class));
    }

    Mono<Long> count() {
        return database.sql("SELECT count(*) FROM stock_standing")
                .mapValue(Long.class)
                .one();
    }

    Mono<Void> saveAll(Collection<Standing> standings) {
        return database.sql(SAVE)
                .bind("rows", json.writeValueAsString(standings))
                .then();
    }
}
