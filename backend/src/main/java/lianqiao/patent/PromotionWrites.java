package lianqiao.patent;

import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.Binding;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What the commands on promotion lists write. */
@Component
class PromotionWrites {
    /** More than this nobody reads. */
    static final int MOST = 1_000;

    private static final String WILLING = " AND NOT ('NONE' = ANY (stock.willingness))";

    private final DatabaseClient database;
    private final JsonMapper json;

    PromotionWrites(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Puts what fits now on a new list, the best first; answers how many, one more than {@link #MOST} at the most. */
    Mono<Long> make(UUID id, String title, Actor actor, StockFilter filter, Instant now, boolean demonstration) {
        var insert = database.sql("""
                        INSERT INTO promotion_list (id, title, owner, account, filter, created_at, demonstration)
                        VALUES (:id, :title, :owner, :account, :filter, :now, :demonstration)
                        """)
                .bind("id", id)
                .bind("title", title)
                .bind("owner", Objects.requireNonNull(actor.organisation()))
                .bind("filter", Json.of(json.writeValueAsBytes(filter.asked())))
                .bind("now", now)
                .bind("demonstration", demonstration);
        return Binding.orNull(insert, "account", UUID.class, actor.account())
                .then()
                .then(Mono.defer(() -> fill(id, filter)));
    }

    private Mono<Long> fill(UUID id, StockFilter filter) {
        var chosen = "SELECT stock.id, coalesce(standing.kept, standing.tier) AS tier, row_number() OVER ("
                + StockSort.SCORE.orderBy() + ") AS position" + StockEntry.FROM + filter.where() + WILLING
                + " ORDER BY position LIMIT " + (MOST + 1);
        return filter.bind(database.sql(
                        "INSERT INTO promotion_item (list, stock, tier, position) SELECT :list, c.id, c.tier, c.position FROM ("
                                + chosen + ") AS c"))
                .bind("list", id)
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> send(
            UUID id,
            UUID list,
            @Nullable UUID target,
            @Nullable String park,
            String message,
            Actor actor,
            Instant now) {
        var insert = database.sql("""
                        INSERT INTO promotion_sending (id, list, target, park, message, sent_at, account)
                        VALUES (:id, :list, :target, :park, :message, :now, :account)
                        """)
                .bind("id", id)
                .bind("list", list)
                .bind("message", message)
                .bind("now", now);
        insert = Binding.orNull(insert, "target", UUID.class, target);
        insert = Binding.orNull(insert, "park", String.class, park);
        return Binding.orNull(insert, "account", UUID.class, actor.account())
                .then()
                .onErrorMap(DataIntegrityViolationException.class, twice -> PromotionRefusals.alreadySent()
                        .asException());
    }

    /** The organisations that a sending concerns: its target, or those registered in the park. */
    Mono<List<UUID>> concerned(@Nullable UUID target, @Nullable String park) {
        if (target != null) {
            return Mono.just(List.of(target));
        }
        return database.sql("SELECT id FROM organisation WHERE park = :park ORDER BY id")
                .bind("park", String.valueOf(park))
                .mapValue(UUID.class)
                .all()
                .collectList();
    }

    /** False if somebody answered before. */
    Mono<Boolean> answer(UUID sending, Promotion.Answer answer, String note, Actor actor, Instant now) {
        var update = database.sql("""
                        UPDATE promotion_sending SET answer = :answer, answer_note = :note, answered_at = :now,
                            answered_by = :account WHERE id = :id AND answer IS NULL
                        """)
                .bind("id", sending)
                .bind("answer", answer.name())
                .bind("note", note)
                .bind("now", now);
        return Binding.orNull(update, "account", UUID.class, actor.account())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
