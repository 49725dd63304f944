package lianqiao.patent;

import io.r2dbc.spi.Readable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Promotion lists as their makers, their targets and authorities read them. */
@Component
class Promotions {
    private static final String SELECT = """
            SELECT list.*, maker.name AS owner_name,
                (SELECT count(*) FROM promotion_item AS item WHERE item.list = list.id) AS patents
            FROM promotion_list AS list JOIN organisation AS maker ON maker.id = list.owner
            """;
    private static final String SENT_TO_ME =
            " (sending.target = :me OR sending.park = (SELECT park FROM organisation" + " WHERE id = :me)) ";
    private static final String MINE = "WHERE (list.owner = :me OR EXISTS (SELECT 1 FROM promotion_sending AS sending"
            + " WHERE sending.list = list.id AND" + SENT_TO_ME + "))";

    private final DatabaseClient database;
    private final JsonMapper json;

    Promotions(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    private static boolean seesAll(Actor actor) {
        return actor.isOperator() || actor.kind() == OrganisationKind.AUTHORITY;
    }

    private static Map<String, Object> me(Actor actor) {
        Map<String, Object> values = new HashMap<>();
        if (!seesAll(actor)) {
            values.put("me", actor.organisationOrNobody());
        }
        return values;
    }

    Mono<Page<Promotion>> page(Actor actor, PageRequest page) {
        var where = seesAll(actor) ? "WHERE true" : MINE;
        var total = database.sql("SELECT count(*) FROM promotion_list AS list " + where)
                .bindValues(me(actor))
                .mapValue(Long.class)
                .one();
        var items = database.sql(
                        SELECT + where + " ORDER BY list.created_at DESC, list.id DESC LIMIT :limit OFFSET :offset")
                .bindValues(me(actor))
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(this::promotion)
                .all()
                .concatMap(one -> withSendings(actor, one))
                .collectList();
        return Mono.zip(total, items, Page::new);
    }

    /** What is not for the actor is not told apart from what is not there. */
    Mono<Promotion> get(Actor actor, UUID id) {
        return database.sql(SELECT + (seesAll(actor) ? "WHERE true" : MINE) + " AND list.id = :id")
                .bindValues(me(actor))
                .bind("id", id)
                .map(this::promotion)
                .one()
                .flatMap(one -> withSendings(actor, one))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("promotion list", id)));
    }

    private Mono<Promotion> withSendings(Actor actor, Promotion list) {
        var all = seesAll(actor) || actor.actsFor(list.owner());
        var values = all ? new HashMap<String, Object>() : me(actor);
        return database.sql("""
                        SELECT sending.*, target.name AS target_name FROM promotion_sending AS sending
                        LEFT JOIN organisation AS target ON target.id = sending.target WHERE sending.list = :list
                        """ + (all ? "" : " AND" + SENT_TO_ME) + " ORDER BY sending.sent_at, sending.id")
                .bindValues(values)
                .bind("list", list.id())
                .map(Promotions::sending)
                .all()
                .collectList()
                .map(list::with);
    }

    /** Ids of all that stands on the list, in its order. */
    Flux<UUID> patents(UUID list) {
        return database.sql("SELECT stock FROM promotion_item WHERE list = :list ORDER BY position")
                .bind("list", list)
                .mapValue(UUID.class)
                .all();
    }

    private Promotion promotion(Readable columns) {
        var row = new Row(columns);
        return new Promotion(
                row.id("id"),
                row.text("title"),
                row.id("owner"),
                row.text("owner_name"),
                json.readValue(row.json("filter"), StockRequest.class),
                row.instant("created_at"),
                row.number("patents"),
                List.of(),
                row.flag("demonstration"));
    }

    private static Promotion.Sending sending(Readable columns) {
        var row = new Row(columns);
        return new Promotion.Sending(
                row.id("id"),
                row.maybe("target", UUID.class),
                row.maybe("target_name", String.class),
                row.maybe("park", String.class),
                row.text("message"),
                row.instant("sent_at"),
                row.maybeOneOf(Promotion.Answer.class, "answer"),
                row.maybe("answer_note", String.class),
                row.maybeInstant("answered_at"));
    }
}
