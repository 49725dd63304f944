package lianqiao.kpi;

import java.util.HashMap;
import java.util.Map;
import lianqiao.shared.Page;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The way down from a figure to its entries, newest first. */
@Component
class LedgerPages {
    private final DatabaseClient database;

    LedgerPages(DatabaseClient database) {
        this.database = database;
    }

    Mono<Page<Entry>> page(LedgerQuery query) {
        LedgerConditions where = LedgerConditions.of(query);
        return count(where).zipWith(entries(where, query).collectList(), Page::new);
    }

    private Mono<Long> count(LedgerConditions where) {
        return database.sql("SELECT count(*) FROM ledger_entry" + where.text())
                .bindValues(where.values())
                .mapValue(Long.class)
                .one();
    }

    private Flux<Entry> entries(LedgerConditions where, LedgerQuery query) {
        Map<String, Object> values = new HashMap<>(where.values());
        values.put("limit", query.page().size());
        values.put("offset", query.page().offset());
        return database.sql(
                        "SELECT * FROM ledger_entry" + where.text() + " ORDER BY seq DESC LIMIT :limit OFFSET :offset")
                .bindValues(values)
                .map(row -> EntryRow.read(new Row(row)))
                .all();
    }
}
