package lianqiao.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lianqiao.shared.ConflictException;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The table of records. */
@Component
class RegisterRecords {
    private static final List<String> CHANGES = List.of(
            "version",
            "state",
            "number",
            "number_key",
            "happened_on",
            "region",
            "park",
            "organisation_name",
            "credit_code",
            "organisation",
            "source",
            "told",
            "evidence",
            "authors",
            "reason",
            "cancel_asked_by",
            "changed_at",
            "accepted_at",
            "cancelled_at");
    private static final String SAVE = """
            INSERT INTO register_record AS old SELECT * FROM jsonb_populate_record(NULL::register_record, cast(:row AS jsonb))
            ON CONFLICT (id) DO UPDATE SET %s WHERE old.version = excluded.version - 1
            """.formatted(
            CHANGES.stream().map(column -> column + " = excluded." + column).collect(Collectors.joining(", ")));

    private final DatabaseClient database;
    private final JsonMapper json;

    RegisterRecords(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<RegisterRecord> get(UUID id) {
        return all("WHERE row.id = :id", Map.of("id", id))
                .next()
                .switchIfEmpty(Mono.error(() -> new NotFoundException("register record", id)));
    }

    /** Held until the transaction ends, so that two can't decide about it at once. */
    Mono<RegisterRecord> hold(UUID id) {
        return all("WHERE row.id = :id FOR UPDATE OF row", Map.of("id", id))
                .next()
                .switchIfEmpty(Mono.error(() -> new NotFoundException("register record", id)));
    }

    Flux<RegisterRecord> of(Collection<UUID> ids) {
        return all("WHERE row.id = ANY (:ids)", Map.of("ids", ids.toArray(UUID[]::new)));
    }

    /** In the order of their ids, held until the transaction ends. */
    Flux<RegisterRecord> hold(Collection<UUID> ids) {
        return all(
                "WHERE row.id = ANY (:ids) ORDER BY row.id FOR UPDATE OF row", Map.of("ids", ids.toArray(UUID[]::new)));
    }

    /** What an import brought and nobody has decided about, by their ids. */
    Flux<UUID> waitingOf(UUID importId, UUID after, int limit) {
        return database.sql("""
                        SELECT id FROM register_record WHERE import_id = :import AND state = 'ENTERED' AND id > :after
                        ORDER BY id LIMIT :limit
                        """)
                .bind("import", importId)
                .bind("after", after)
                .bind("limit", limit)
                .mapValue(UUID.class)
                .all();
    }

    Mono<Page<RegisterRecord>> page(RecordFilter filter, PageRequest page) {
        var total = database.sql("SELECT count(*) FROM register_record AS row " + filter.where())
                .bindValues(filter.values())
                .mapValue(Long.class)
                .one();
        return total.zipWith(rows(filter, page.size(), page.offset()).collectList(), Page::new);
    }

    Flux<RegisterRecord> rows(RecordFilter filter, int limit, long offset) {
        return all(filter.where() + filter.orderBy() + " LIMIT " + limit + " OFFSET " + offset, filter.values());
    }

    /** Stores a new record or its next version, or says that somebody was faster. */
    Mono<RegisterRecord> save(RegisterRecord record) {
        return database.sql(SAVE)
                .bind("row", json.writeValueAsString(record))
                .fetch()
                .rowsUpdated()
                .filter(changed -> changed == 1)
                .switchIfEmpty(Mono.error(() -> ConflictException.changedMeanwhile(record.id())))
                .thenReturn(record);
    }

    private Flux<RegisterRecord> all(String where, Map<String, Object> values) {
        return database.sql("SELECT to_jsonb(row)::text FROM register_record AS row " + where)
                .bindValues(values)
                .mapValue(String.class)
                .all()
                .map(row -> json.readValue(row, RegisterRecord.class));
    }
}
