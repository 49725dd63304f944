package lianqiao.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
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

/** The table of technology needs. Rows come and go as JSON. */
@Component
class Needs {
    private static final String SELECT = "SELECT to_jsonb(need)::text FROM tech_need AS need ";
    private static final String OPEN = """
            WHERE need.state = 'OPEN' AND need.id > :after AND (need.deadline IS NULL OR need.deadline >= :today)
            ORDER BY need.id LIMIT :limit
            """;
    private static final String OF_SOURCES = SELECT + """
            JOIN unnest(:sources, :numbers) AS asked (source, number)
                ON need.source = asked.source AND need.source_number = asked.number
            """;
    private static final String SAVE = """
            INSERT INTO tech_need AS old
            SELECT * FROM jsonb_populate_recordset(NULL::tech_need, cast(:rows AS jsonb))
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, state = excluded.state, title = excluded.title,
                problem = excluded.problem, targets = excluded.targets, figures = excluded.figures, ipc = excluded.ipc,
                budget_min_fen = excluded.budget_min_fen, budget_max_fen = excluded.budget_max_fen,
                cooperation = excluded.cooperation, deadline = excluded.deadline, region = excluded.region,
                anonymous = excluded.anonymous, nodes = excluded.nodes, nodes_kept = excluded.nodes_kept,
                source_hash = excluded.source_hash, published_at = excluded.published_at,
                ended_at = excluded.ended_at, end_reason = excluded.end_reason,
                end_note = excluded.end_note, met_by = excluded.met_by, met_kind = excluded.met_kind, changed_at = excluded.changed_at
            WHERE old.version = excluded.version - 1
            """;

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Clock clock;

    Needs(DatabaseClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Mono<TechNeed> get(UUID id) {
        return find(id).switchIfEmpty(Mono.error(() -> new NotFoundException("need", id)));
    }

    Mono<TechNeed> find(UUID id) {
        return database.sql(SELECT + "WHERE need.id = :id")
                .bind("id", id)
                .mapValue(String.class)
                .one()
                .map(this::need);
    }

    /** Answers the need with its new version, or says that somebody was faster. */
    Mono<TechNeed> save(TechNeed need) {
        var saved = need.stored();
        return saveAll(List.of(NeedRow.of(saved))).thenReturn(saved);
    }

    /** One statement, however many rows; all of them or none. */
    Mono<Void> saveAll(Collection<NeedRow> rows) {
        return database.sql(SAVE)
                .bind("rows", json.writeValueAsString(rows))
                .fetch()
                .rowsUpdated()
                .filter(changed -> changed == rows.size())
                .switchIfEmpty(Mono.error(() -> ConflictException.changedMeanwhile(
                        rows.stream().map(NeedRow::id).findFirst().orElseThrow())))
                .then();
    }

    Mono<Page<TechNeed>> page(NeedFilter filter, PageRequest page) {
        var items = filter.bind(
                        database.sql(SELECT + filter.where() + filter.orderBy() + " LIMIT :size OFFSET :offset"))
                .bind("size", page.size())
                .bind("offset", page.offset())
                .mapValue(String.class)
                .all()
                .map(this::need)
                .collectList();
        var total = filter.bind(database.sql("SELECT count(*) FROM tech_need AS need " + filter.where()))
                .mapValue(Long.class)
                .one();
        return Mono.zip(total, items, Page::new);
    }

    /** Open ones by their ids, for whoever rebuilds from the tables. */
    Flux<TechNeed> open(@Nullable UUID after, int limit) {
        return database.sql(SELECT + OPEN)
                .bind("after", after == null ? new UUID(0, 0) : after)
                .bind("today", LocalDate.now(clock))
                .bind("limit", limit)
                .mapValue(String.class)
                .all()
                .map(this::need);
    }

    /** How many are drafts or open. */
    Mono<Long> standing() {
        return database.sql("SELECT count(*) FROM tech_need WHERE state IN ('DRAFT', 'OPEN')")
                .mapValue(Long.class)
                .one();
    }

    /** Those by their ids, held until the transaction ends. */
    Flux<TechNeed> holdStanding(@Nullable UUID after, int limit) {
        return database.sql(SELECT + """
                        WHERE need.state IN ('DRAFT', 'OPEN') AND need.id > :after
                        ORDER BY need.id LIMIT :limit FOR UPDATE OF need
                        """)
                .bind("after", after == null ? new UUID(0, 0) : after)
                .bind("limit", limit)
                .mapValue(String.class)
                .all()
                .map(this::need);
    }

    /** What is known of what was published elsewhere. Imports wait for each other here, until their transactions end. */
    Mono<List<NeedRow>> ofSources(List<ExternalNeed> asked) {
        var one = database.sql("SELECT pg_advisory_xact_lock(7115142)").then();
        return one.thenMany(database.sql(OF_SOURCES)
                        .bind(
                                "sources",
                                asked.stream().map(ExternalNeed::source).toArray(String[]::new))
                        .bind(
                                "numbers",
                                asked.stream().map(ExternalNeed::number).toArray(String[]::new))
                        .mapValue(String.class)
                        .all())
                .map(row -> json.readValue(row, NeedRow.class))
                .collectList();
    }

    private TechNeed need(String row) {
        return json.readValue(row, NeedRow.class).toNeed();
    }
}
