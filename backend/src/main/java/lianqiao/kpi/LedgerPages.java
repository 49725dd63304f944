package lianqiao.kpi;

import io.r2dbc.spi.Readable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianqiao.shared.Actor;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The way down from a figure to its entries, newest first. */
@Component
class LedgerPages {
    private static final String SELECT = """
            SELECT ledger_entry.*, counter.seq AS countered_by, counter.reason AS countered_why FROM ledger_entry
            LEFT JOIN LATERAL (SELECT c.seq, c.reason FROM ledger_entry c WHERE c.corrects = ledger_entry.seq) AS counter ON true""";

    private final DatabaseClient database;

    LedgerPages(DatabaseClient database) {
        this.database = database;
    }

    /** An entry, and the row that counters it. */
    record Listed(Entry entry, EntryView.@Nullable CorrectionLink correctedBy) {
        EntryView seenBy(Actor reader) {
            return EntryView.of(entry, correctedBy, reader);
        }
    }

    Mono<Page<Listed>> page(LedgerQuery query, PageRequest page) {
        LedgerConditions where = LedgerConditions.of(query);
        return count(where).zipWith(entries(where, page).collectList(), Page::new);
    }

    private Mono<Long> count(LedgerConditions where) {
        return database.sql("SELECT count(*) FROM ledger_entry" + where.text())
                .bindValues(where.values())
                .mapValue(Long.class)
                .one();
    }

    private Flux<Listed> entries(LedgerConditions where, PageRequest page) {
        Map<String, Object> values = new HashMap<>(where.values());
        values.put("limit", page.size());
        values.put("offset", page.offset());
        return database.sql(SELECT + where.text() + " ORDER BY ledger_entry.seq DESC LIMIT :limit OFFSET :offset")
                .bindValues(values)
                .map(LedgerPages::listed)
                .all();
    }

    /** One entry and all others of the same fact, in their order; empty for a number that there is none of. */
    Mono<List<Listed>> sameFact(long seq) {
        return database.sql(SELECT + """
                         WHERE (ledger_entry.measure, split_part(ledger_entry.fact, '#', 1)) =
                            (SELECT measure, split_part(fact, '#', 1) FROM ledger_entry WHERE seq = :seq)
                        ORDER BY ledger_entry.seq LIMIT 100""")
                .bind("seq", seq)
                .map(LedgerPages::listed)
                .all()
                .collectList()
                .filter(found -> !found.isEmpty());
    }

    private static Listed listed(Readable columns) {
        Row row = new Row(columns);
        Long counter = row.maybe("countered_by", Long.class);
        return new Listed(
                EntryRow.read(row),
                counter == null ? null : new EntryView.CorrectionLink(counter, row.text("countered_why")));
    }
}
