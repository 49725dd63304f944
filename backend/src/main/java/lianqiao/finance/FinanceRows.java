package lianqiao.finance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lianqiao.shared.ConflictException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** A table whose rows come and go as JSON; {@code row} is its alias in every condition. */
class FinanceRows<T> {
    private final DatabaseClient database;
    private final JsonMapper json;
    private final Clock clock;
    private final String table;
    private final Class<T> type;
    private final String save;

    /** @param changes the columns that a later version of a row may change */
    FinanceRows(
            DatabaseClient database, JsonMapper json, Clock clock, String table, Class<T> type, List<String> changes) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.table = table;
        this.type = type;
        this.save = """
                INSERT INTO %1$s AS old SELECT * FROM jsonb_populate_record(NULL::%1$s, cast(:row AS jsonb))
                ON CONFLICT (id) DO UPDATE SET %2$s WHERE old.version = excluded.version - 1
                """.formatted(
                table,
                changes.stream().map(column -> column + " = excluded." + column).collect(Collectors.joining(", ")));
    }

    Mono<T> row(UUID id) {
        return all("WHERE row.id = :id", Map.of("id", id)).next();
    }

    Flux<T> ofIds(List<UUID> ids) {
        return all("WHERE row.id = ANY (:ids)", Map.of("ids", ids.toArray(UUID[]::new)));
    }

    /**
     * Open ones by their ids, for whoever rebuilds from the tables.
     *
     * @param besides a further condition; it may name {@code :today}
     */
    Flux<T> open(@Nullable UUID after, int limit, String besides) {
        Map<String, Object> values = new HashMap<>();
        values.put("after", after == null ? new UUID(0, 0) : after);
        values.put("limit", limit);
        if (besides.contains(":today")) {
            values.put("today", LocalDate.now(clock));
        }
        return all("WHERE row.state = 'OPEN' AND row.id > :after " + besides + " ORDER BY row.id LIMIT :limit", values);
    }

    /** How many are drafts or open. */
    Mono<Long> standing() {
        return database.sql("SELECT count(*) FROM " + table + " WHERE state IN ('DRAFT', 'OPEN')")
                .mapValue(Long.class)
                .one();
    }

    /** Those by their ids, held until the transaction ends. */
    Flux<T> holdStanding(@Nullable UUID after, int limit) {
        return all(
                "WHERE row.state IN ('DRAFT', 'OPEN') AND row.id > :after ORDER BY row.id LIMIT :limit FOR UPDATE OF row",
                Map.of("after", after == null ? new UUID(0, 0) : after, "limit", limit));
    }

    Mono<Page<T>> page(String where, String order, Map<String, Object> values, PageRequest page) {
        var items = all(where + order + " LIMIT " + page.size() + " OFFSET " + page.offset(), values)
                .collectList();
        var total = database.sql("SELECT count(*) FROM " + table + " AS row " + where)
                .bindValues(values)
                .mapValue(Long.class)
                .one();
        return Mono.zip(total, items, Page::new);
    }

    /** Stores a new row or the next version of one, or says that somebody was faster. */
    Mono<T> save(T row, UUID id) {
        return database.sql(save)
                .bind("row", json.writeValueAsString(row))
                .fetch()
                .rowsUpdated()
                .filter(changed -> changed == 1)
                .switchIfEmpty(Mono.error(() -> ConflictException.changedMeanwhile(id)))
                .thenReturn(row);
    }

    private Flux<T> all(String where, Map<String, Object> values) {
        return database.sql("SELECT to_jsonb(row)::text FROM " + table + " AS row " + where)
                .bindValues(values)
                .mapValue(String.class)
                .all()
                .map(row -> json.readValue(row, type));
    }
}
