package lianqiao.need;

import java.time.Clock;
import java.time.LocalDate;
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

/** The tables of needs for conditions and of offers: two tables of one shape. Rows come and go as JSON. */
@Component
class Postings {
    private static final String OPEN = """
            WHERE need.state = 'OPEN' AND need.id > :after AND (need.deadline IS NULL OR need.deadline >= :today)
            ORDER BY need.id LIMIT :limit
            """;
    private static final String SAVE = """
            INSERT INTO %1$s AS old
            SELECT * FROM jsonb_populate_record(NULL::%1$s, cast(:row AS jsonb))
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, state = excluded.state, title = excluded.title,
                details = excluded.details, conditions = excluded.conditions, pricing = excluded.pricing,
                price_fen = excluded.price_fen, place = excluded.place, deadline = excluded.deadline,
                region = excluded.region, about = excluded.about,
                about_kind = excluded.about_kind, anonymous = excluded.anonymous,
                nodes = excluded.nodes, nodes_kept = excluded.nodes_kept, published_at = excluded.published_at,
                ended_at = excluded.ended_at, changed_at = excluded.changed_at, end_reason = excluded.end_reason,
                end_note = excluded.end_note, met_by = excluded.met_by, met_kind = excluded.met_kind
            WHERE old.version = excluded.version - 1
            """;

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Clock clock;

    Postings(DatabaseClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Mono<Posting> get(PostingKind kind, UUID id) {
        return find(kind, id)
                .switchIfEmpty(
                        Mono.error(() -> new NotFoundException(kind.table().replace('_', ' '), id)));
    }

    Mono<Posting> find(PostingKind kind, UUID id) {
        return database.sql(select(kind) + "WHERE need.id = :id")
                .bind("id", id)
                .mapValue(String.class)
                .one()
                .map(row -> posting(kind, row));
    }

    /** Answers it with its new version, or says that somebody was faster. */
    Mono<Posting> save(Posting posting) {
        var saved = posting.stored();
        return database.sql(SAVE.formatted(posting.kind().table()))
                .bind("row", json.writeValueAsString(PostingRow.of(saved)))
                .fetch()
                .rowsUpdated()
                .filter(changed -> changed == 1)
                .switchIfEmpty(Mono.error(() -> ConflictException.changedMeanwhile(posting.id())))
                .thenReturn(saved);
    }

    Mono<Page<Posting>> page(PostingKind kind, NeedFilter filter, PageRequest page) {
        var items = filter.bind(
                        database.sql(select(kind) + filter.where() + filter.orderBy() + " LIMIT :size OFFSET :offset"))
                .bind("size", page.size())
                .bind("offset", page.offset())
                .mapValue(String.class)
                .all()
                .map(row -> posting(kind, row))
                .collectList();
        var total = filter.bind(database.sql("SELECT count(*) FROM " + kind.table() + " AS need " + filter.where()))
                .mapValue(Long.class)
                .one();
        return items.zipWith(total, (List<Posting> found, Long all) -> new Page<>(all, found));
    }

    /** Open ones by their ids, for whoever rebuilds from the tables. */
    Flux<Posting> open(PostingKind kind, @Nullable UUID after, int limit) {
        return database.sql(select(kind) + OPEN)
                .bind("after", after == null ? new UUID(0, 0) : after)
                .bind("today", LocalDate.now(clock))
                .bind("limit", limit)
                .mapValue(String.class)
                .all()
                .map(row -> posting(kind, row));
    }

    /** How many are drafts or open. */
    Mono<Long> standing(PostingKind kind) {
        return database.sql("SELECT count(*) FROM " + kind.table() + " WHERE state IN ('DRAFT', 'OPEN')")
                .mapValue(Long.class)
                .one();
    }

    /** Those by their ids, held until the transaction ends. */
    Flux<Posting> holdStanding(PostingKind kind, @Nullable UUID after, int limit) {
        return database.sql(select(kind) + """
                        WHERE need.state IN ('DRAFT', 'OPEN') AND need.id > :after
                        ORDER BY need.id LIMIT :limit FOR UPDATE OF need
                        """)
                .bind("after", after == null ? new UUID(0, 0) : after)
                .bind("limit", limit)
                .mapValue(String.class)
                .all()
                .map(row -> posting(kind, row));
    }

    private static String select(PostingKind kind) {
        return "SELECT to_jsonb(need)::text FROM " + kind.table() + " AS need ";
    }

    private Posting posting(PostingKind kind, String row) {
        return json.readValue(row, PostingRow.class).toPosting(kind);
    }
}
