package lianqiao.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lianqiao.shared.ConflictException;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The table of notices. Rows come and go as JSON. */
@Component
class Notices {
    private static final String SELECT = "SELECT to_jsonb(notice)::text FROM notice ";
    private static final String SAVE = """
            INSERT INTO notice AS old SELECT * FROM jsonb_populate_record(NULL::notice, cast(:row AS jsonb))
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, state = excluded.state, kind = excluded.kind,
                title = excluded.title, summary = excluded.summary, body = excluded.body, region = excluded.region,
                objections_until = excluded.objections_until, objections_to = excluded.objections_to,
                clauses = excluded.clauses, changed_at = excluded.changed_at, due_at = excluded.due_at,
                published_at = excluded.published_at, withdrawn_why = excluded.withdrawn_why
            WHERE old.version = excluded.version - 1
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    Notices(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<Notice> get(UUID id) {
        return find(id).switchIfEmpty(Mono.error(() -> new NotFoundException("notice", id)));
    }

    Mono<Notice> find(UUID id) {
        return database.sql(SELECT + "WHERE id = :id")
                .bind("id", id)
                .mapValue(String.class)
                .one()
                .map(this::notice);
    }

    /** Answers it with its new version, or says that somebody was faster. */
    Mono<Notice> save(Notice notice) {
        var saved = notice.stored();
        return database.sql(SAVE)
                .bind("row", json.writeValueAsString(NoticeRow.of(saved)))
                .fetch()
                .rowsUpdated()
                .filter(changed -> changed == 1)
                .switchIfEmpty(Mono.error(() -> ConflictException.changedMeanwhile(notice.id())))
                .thenReturn(saved);
    }

    Mono<Page<Notice>> page(NoticeFilter filter, NoticeSort sort, PageRequest page) {
        var items = filter.bind(database.sql(SELECT + filter.where() + sort.orderBy() + " LIMIT :size OFFSET :offset"))
                .bind("size", page.size())
                .bind("offset", page.offset())
                .mapValue(String.class)
                .all()
                .map(this::notice)
                .collectList();
        var total = filter.bind(database.sql("SELECT count(*) FROM notice " + filter.where()))
                .mapValue(Long.class)
                .one();
        return items.zipWith(total, (List<Notice> found, Long all) -> new Page<>(all, found));
    }

    /** Published ones by their ids, for whoever rebuilds from the tables. */
    Flux<Notice> shown(@Nullable UUID after, int limit) {
        return database.sql(SELECT + "WHERE state = 'PUBLISHED' AND id > :after ORDER BY id LIMIT :limit")
                .bind("after", after == null ? new UUID(0, 0) : after)
                .bind("limit", limit)
                .mapValue(String.class)
                .all()
                .map(this::notice);
    }

    /** Those whose hour has come, held until the transaction ends; what another portal has in hand is left to it. */
    Flux<Notice> due(Instant now, int limit) {
        return database.sql(SELECT + """
                        WHERE state = 'SCHEDULED' AND due_at <= :now ORDER BY due_at, id LIMIT :limit FOR UPDATE SKIP LOCKED
                        """)
                .bind("now", now)
                .bind("limit", limit)
                .mapValue(String.class)
                .all()
                .map(this::notice);
    }

    private Notice notice(String row) {
        return json.readValue(row, NoticeRow.class).toNotice();
    }
}
