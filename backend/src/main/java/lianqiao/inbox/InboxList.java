package lianqiao.inbox;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import lianqiao.deal.DeclineReason;
import lianqiao.inbox.InboxItem.Given;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of what is to be answered, as an organisation looks through it. */
@Component
class InboxList {
    private static final String SELECT =
            "SELECT i.*, o.answer AS their_answer, o.code AS their_code, o.note AS their_note,"
                    + " o.answered_at AS their_answered_at, " + InboxFilter.STATE + " AS state";

    private final DatabaseClient database;
    private final InboxItems items;

    InboxList(DatabaseClient database, InboxItems items) {
        this.database = database;
        this.items = items;
    }

    /** @param theirs what the other side answered; absent while it is silent */
    record Line(InboxItem item, @Nullable Given theirs, InboxState state) {}

    /** Waiting ones first. */
    Mono<Page<Line>> page(InboxFilter filter, PageRequest page) {
        return count(filter).zipWith(lines(filter, page.size(), page.offset()).collectList(), Page::new);
    }

    /** Of all of them, in their order: whoever reads them a page at a time misses none when one is answered meanwhile. */
    Flux<UUID> ids(InboxFilter filter) {
        return filter.bind(database.sql("SELECT i.id" + InboxFilter.FROM + InboxFilter.WHERE + order(filter)))
                .mapValue(UUID.class)
                .all();
    }

    /** Those of the organisation among these, in this order. */
    Flux<Line> lines(UUID organisation, List<UUID> ids) {
        return database.sql(SELECT + InboxFilter.FROM
                        + " JOIN unnest(:ids) WITH ORDINALITY AS asked (id, place) ON asked.id = i.id"
                        + " WHERE i.organisation = :organisation ORDER BY asked.place")
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("organisation", organisation)
                .map(this::line)
                .all();
    }

    private static String order(InboxFilter filter) {
        return " ORDER BY (" + InboxFilter.STATE + ") = 'WAITING' DESC, " + filter.sort().sql;
    }

    Flux<Line> lines(InboxFilter filter, int limit, long offset) {
        return filter.bind(database.sql(
                        SELECT + InboxFilter.FROM + InboxFilter.WHERE + order(filter) + " LIMIT :limit OFFSET :offset"))
                .bind("limit", limit)
                .bind("offset", offset)
                .map(this::line)
                .all();
    }

    Mono<Long> count(InboxFilter filter) {
        return filter.bind(database.sql("SELECT count(*)" + InboxFilter.FROM + InboxFilter.WHERE))
                .mapValue(Long.class)
                .one();
    }

    /** One of the organisation's; empty where it has none of that id. */
    Mono<Line> find(UUID organisation, UUID id) {
        return database.sql(SELECT + InboxFilter.FROM + " WHERE i.organisation = :organisation AND i.id = :id")
                .bind("organisation", organisation)
                .bind("id", id)
                .map(this::line)
                .one();
    }

    private Line line(Readable columns) {
        Row row = new Row(columns);
        return new Line(items.item(columns), theirs(row), row.oneOf(InboxState.class, "state"));
    }

    private static @Nullable Given theirs(Row row) {
        Answer answer = row.maybeOneOf(Answer.class, "their_answer");
        return answer == null
                ? null
                : new Given(
                        answer,
                        row.maybeOneOf(DeclineReason.class, "their_code"),
                        row.maybe("their_note", String.class),
                        row.instant("their_answered_at"));
    }
}
