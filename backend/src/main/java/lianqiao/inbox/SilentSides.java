package lianqiao.inbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Those who were asked and have said nothing. */
@Component
class SilentSides {
    /** Silent, asked, and still of interest: who was told no by the other side owes nobody an answer. */
    private static final String SILENT = """
            SELECT i.*, EXISTS (SELECT 1 FROM inbox_item o WHERE o.demand = i.demand AND o.supply = i.supply AND o.side <> i.side
                AND o.answer = 'INTERESTED') AS other_interested
            FROM inbox_item i WHERE i.answer IS NULL AND NOT i.spoke_in_deal AND i.closed IS NULL
                AND NOT EXISTS (SELECT 1 FROM inbox_item o WHERE o.demand = i.demand AND o.supply = i.supply AND o.side <> i.side
                    AND o.answer = 'NOT_FOR_US')
            """;

    private final DatabaseClient database;
    private final InboxItems items;

    SilentSides(DatabaseClient database, InboxItems items) {
        this.database = database;
        this.items = items;
    }

    /** @param otherInterested the other side said that it is */
    record Silent(InboxItem item, boolean otherInterested) {}

    /** Not reminded yet and waited for since then or longer; held until the transaction ends, and those in other hands left out. */
    Mono<List<Silent>> unreminded(Instant since, int limit, String lock) {
        return silent(SILENT + " AND i.reminded_at IS NULL AND i.waiting_since <= :since", since, limit, lock);
    }

    /** Reminded then or before, in vain; held in the same way. */
    Mono<List<Silent>> remindedInVain(Instant since, int limit, String lock) {
        return silent(SILENT + " AND i.reminded_at <= :since", since, limit, lock);
    }

    private Mono<List<Silent>> silent(String sql, Instant since, int limit, String lock) {
        return database.sql(sql + " ORDER BY i.waiting_since, i.id LIMIT :limit" + lock)
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .bind("limit", limit)
                .map(columns -> new Silent(items.item(columns), new Row(columns).flag("other_interested")))
                .all()
                .collectList();
    }

    Mono<Void> remind(List<InboxItem> reminded, Instant now) {
        return mark("UPDATE inbox_item SET reminded_at = :now WHERE id = ANY(:ids)", reminded, now);
    }

    Mono<Void> close(List<InboxItem> ended, InboxItem.Closed how, Instant now) {
        return mark("UPDATE inbox_item SET closed = '" + how + "', closed_at = :now WHERE id = ANY(:ids)", ended, now);
    }

    private Mono<Void> mark(String sql, List<InboxItem> marked, Instant now) {
        return marked.isEmpty()
                ? Mono.empty()
                : database.sql(sql)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .bind("ids", marked.stream().map(InboxItem::id).toArray(UUID[]::new))
                        .then();
    }
}
