package lianqiao.patent;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** The shelves of the library. Rows come and go as JSON. */
@Component
class StockPatents {
    private static final String SAVE = """
            INSERT INTO stock_patent AS old
            SELECT * FROM jsonb_populate_recordset(NULL::stock_patent, cast(:rows AS jsonb))
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, title = excluded.title,
                summary = excluded.summary, ipc = excluded.ipc, patentees = excluded.patentees,
                granted_on = excluded.granted_on, ends_on = excluded.ends_on, note = excluded.note,
                willingness = excluded.willingness, shown = excluded.shown, shown_at = excluded.shown_at,
                nodes = excluded.nodes, nodes_kept = excluded.nodes_kept, changed_at = excluded.changed_at
            WHERE old.version = excluded.version - 1
            """;

    private final DatabaseClient database;
    private final Patents patents;
    private final JsonMapper json;

    StockPatents(DatabaseClient database, Patents patents, JsonMapper json) {
        this.database = database;
        this.patents = patents;
        this.json = json;
    }

    Mono<StockEntry> get(UUID id) {
        return find(id).switchIfEmpty(Mono.error(() -> new NotFoundException("stock patent", id)));
    }

    Mono<StockEntry> find(UUID id) {
        return database.sql(StockEntry.SELECT + StockEntry.FROM + "WHERE stock.id = :id")
                .bind("id", id)
                .map(columns -> StockEntry.of(columns, json, patents))
                .one();
    }

    Flux<StockEntry> entries(Collection<UUID> ids) {
        return entries(ids, "");
    }

    /** Those of them that nobody has assessed, registered or put on a list; held until the transaction ends. */
    Flux<StockEntry> untouched(Collection<UUID> ids) {
        return entries(ids, """
                 AND standing.stock IS NULL AND registration.stock IS NULL
                AND NOT EXISTS (SELECT FROM stock_assessment AS word WHERE word.stock = stock.id)
                AND NOT EXISTS (SELECT FROM promotion_item AS item WHERE item.stock = stock.id)
                FOR UPDATE OF stock
                """);
    }

    private Flux<StockEntry> entries(Collection<UUID> ids, String condition) {
        return database.sql(StockEntry.SELECT + StockEntry.FROM + "WHERE stock.id = ANY (:ids)" + condition)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(columns -> StockEntry.of(columns, json, patents))
                .all();
    }

    Mono<Void> removeAll(Collection<UUID> ids) {
        return database.sql("""
                        WITH names AS (DELETE FROM stock_inventor WHERE stock = ANY (:ids))
                        DELETE FROM stock_patent WHERE id = ANY (:ids)
                        """).bind("ids", ids.toArray(UUID[]::new)).then();
    }

    /** Those of the numbers that lie in the scope, held until the transaction ends: nobody reckons them meanwhile. */
    Flux<StockPatent> hold(StockScope scope, Collection<String> numbers) {
        return held(
                scope,
                " AND stock.number = ANY (:wanted)",
                numbers.stream().distinct().toArray(String[]::new));
    }

    /** The same by their ids. */
    Mono<Void> hold(Collection<UUID> ids) {
        return held(StockScope.EVERYTHING, " AND stock.id = ANY (:wanted)", ids.toArray(UUID[]::new))
                .then();
    }

    /** The same for one, by its id. */
    Mono<StockPatent> hold(StockScope scope, UUID id) {
        return held(scope, " AND stock.id = :wanted", id)
                .next()
                .switchIfEmpty(Mono.error(() -> new NotFoundException("stock patent", id)));
    }

    private Flux<StockPatent> held(StockScope scope, String condition, Object wanted) {
        Map<String, Object> values = new HashMap<>(Map.of("wanted", wanted));
        scope.bind(values);
        return database.sql("SELECT to_jsonb(stock)::text FROM stock_patent AS stock " + scope.where() + condition
                        + " ORDER BY stock.id FOR UPDATE OF stock")
                .bindValues(values)
                .mapValue(String.class)
                .all()
                .map(row -> json.readValue(row, StockPatent.class));
    }

    Flux<String> numbers(StockScope scope) {
        Map<String, Object> values = new HashMap<>();
        scope.bind(values);
        return database.sql("SELECT DISTINCT stock.number FROM stock_patent AS stock " + scope.where())
                .bindValues(values)
                .mapValue(String.class)
                .all();
    }

    /** What a holder has of these numbers. Surveys wait for each other here, until their transactions end. */
    Mono<List<StockPatent>> ofHolder(UUID holder, Collection<String> numbers) {
        return database.sql("SELECT pg_advisory_xact_lock(7115143)")
                .then()
                .thenMany(hold(new StockScope(true, holder, null), numbers))
                .collectList();
    }

    Mono<Long> count() {
        return database.sql("SELECT count(*) FROM stock_patent")
                .mapValue(Long.class)
                .one();
    }

    /** By their ids, held until the transaction ends. */
    Flux<StockEntry> holdAfter(@Nullable UUID after, int limit) {
        return database.sql(StockEntry.SELECT + StockEntry.FROM
                        + "WHERE stock.id > :after ORDER BY stock.id LIMIT :limit FOR UPDATE OF stock")
                .bind("after", after == null ? new UUID(0, 0) : after)
                .bind("limit", limit)
                .map(columns -> StockEntry.of(columns, json, patents))
                .all();
    }

    /** One statement, however many rows; all of them or none. */
    Mono<Void> saveAll(Collection<StockPatent> rows) {
        return database.sql(SAVE)
                .bind("rows", json.writeValueAsString(rows))
                .fetch()
                .rowsUpdated()
                .filter(changed -> changed == rows.size())
                .switchIfEmpty(Mono.error(() -> ConflictException.changedMeanwhile(
                        rows.stream().map(StockPatent::id).findFirst().orElseThrow())))
                .then();
    }

    Mono<Void> nameInventors(Map<UUID, List<String>> inventors) {
        return Flux.fromIterable(inventors.entrySet())
                .map(entry -> Map.of("stock", entry.getKey(), "names", entry.getValue()))
                .collectList()
                .filter(rows -> !rows.isEmpty())
                .flatMap(rows -> database.sql("""
                                INSERT INTO stock_inventor
                                SELECT * FROM jsonb_populate_recordset(NULL::stock_inventor, cast(:rows AS jsonb))
                                ON CONFLICT (stock) DO UPDATE SET names = excluded.names
                                """)
                        .bind("rows", json.writeValueAsString(rows))
                        .then());
    }

    Mono<List<String>> inventors(UUID id) {
        return database.sql("SELECT names FROM stock_inventor WHERE stock = :id")
                .bind("id", id)
                .mapValue(String[].class)
                .one()
                .map(Arrays::asList)
                .defaultIfEmpty(List.of());
    }

    Mono<Page<StockEntry>> page(StockFilter filter, PageRequest page) {
        var total = filter.bind(database.sql("SELECT count(*)" + StockEntry.FROM + filter.where()))
                .mapValue(Long.class)
                .one();
        return Mono.zip(total, rows(filter, page.size(), page.offset()).collectList(), Page::new);
    }

    Flux<StockEntry> rows(StockFilter filter, int limit, long offset) {
        return filter.bind(database.sql(StockEntry.SELECT + StockEntry.FROM + filter.where() + filter.orderBy()
                        + " LIMIT :limit OFFSET :offset"))
                .bind("limit", limit)
                .bind("offset", offset)
                .map(columns -> StockEntry.of(columns, json, patents))
                .all();
    }

    /** What stands on a promotion list, in its order. */
    Mono<List<StockEntry>> onList(UUID list, int limit, long offset) {
        return database.sql(StockEntry.SELECT + StockEntry.FROM + """
                        JOIN promotion_item AS item ON item.stock = stock.id WHERE item.list = :list
                        ORDER BY item.position LIMIT :limit OFFSET :offset
                        """)
                .bind("list", list)
                .bind("limit", limit)
                .bind("offset", offset)
                .map(columns -> StockEntry.of(columns, json, patents))
                .all()
                .collectList();
    }

    /** What the public may see, by id, for whoever rebuilds from the tables. */
    Flux<StockEntry> shown(@Nullable UUID after, int limit) {
        return database.sql(StockEntry.SELECT + StockEntry.FROM
                        + "WHERE stock.shown AND stock.id > :after ORDER BY stock.id LIMIT :limit")
                .bind("after", after == null ? new UUID(0, 0) : after)
                .bind("limit", limit)
                .map(columns -> StockEntry.of(columns, json, patents))
                .all();
    }
}
