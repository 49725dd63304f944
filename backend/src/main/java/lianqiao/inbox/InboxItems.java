package lianqiao.inbox;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.deal.DeclineReason;
import lianqiao.inbox.InboxItem.Given;
import lianqiao.inbox.InboxItem.Pair;
import lianqiao.inbox.InboxItem.Scored;
import lianqiao.shared.Binding;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of what is to be answered, row by row; {@link InboxList} reads it as lists. */
@Component
class InboxItems {
    private static final TypeReference<List<NodeWeight>> NODES = new TypeReference<>() {};

    private final DatabaseClient database;
    private final JsonMapper json;

    InboxItems(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Adds those that aren't there; what is there and not answered yet takes the score of the newer match. One statement. */
    Mono<Void> add(List<InboxItem> items) {
        return Flux.fromIterable(items).concatMap(this::add).then();
    }

    private Mono<Long> add(InboxItem item) {
        Scored scored = item.scored();
        var sql = database.sql("""
                        INSERT INTO inbox_item (id, demand, supply, side, organisation, other_organisation, match, campaign, centre, score,
                            weights, nodes, chains, demand_region, supply_region, arrived_at, waiting_since, demonstration)
                        VALUES (:id, :demand, :supply, :side, :organisation, :other_organisation, :match, :campaign, :centre, :score,
                            :weights, :nodes, :chains, :demand_region, :supply_region, :arrived_at, :waiting_since, :demonstration)
                        ON CONFLICT (demand, supply, side) DO UPDATE SET match = excluded.match, campaign = excluded.campaign,
                            centre = excluded.centre, score = excluded.score, weights = excluded.weights, nodes = excluded.nodes,
                            chains = excluded.chains, waiting_since = coalesce(inbox_item.waiting_since, excluded.waiting_since)
                        WHERE inbox_item.answer IS NULL AND inbox_item.closed IS NULL""")
                .bind("id", item.id())
                .bind("demand", item.pair().demand())
                .bind("supply", item.pair().supply())
                .bind("side", item.side().name())
                .bind("organisation", item.organisation())
                .bind("match", scored.match())
                .bind("score", scored.score())
                .bind("weights", scored.weights())
                .bind("nodes", Json.of(json.writeValueAsBytes(scored.nodes())))
                .bind("chains", chains(scored))
                .bind("arrived_at", item.arrivedAt().atOffset(ZoneOffset.UTC))
                .bind("demonstration", item.demonstration());
        sql = Binding.orNull(sql, "other_organisation", UUID.class, item.otherOrganisation());
        sql = Binding.orNull(sql, "campaign", UUID.class, scored.campaign());
        sql = Binding.orNull(sql, "centre", UUID.class, scored.centre());
        sql = Binding.orNull(sql, "demand_region", String.class, scored.demandRegion());
        sql = Binding.orNull(sql, "supply_region", String.class, scored.supplyRegion());
        sql = Binding.orNull(
                sql,
                "waiting_since",
                OffsetDateTime.class,
                item.waitingSince() == null ? null : item.waitingSince().atOffset(ZoneOffset.UTC));
        return sql.fetch().rowsUpdated();
    }

    private static String[] chains(Scored scored) {
        return scored.nodes().stream()
                .map(place -> place.node().substring(0, Math.max(0, place.node().indexOf('/'))))
                .distinct()
                .toArray(String[]::new);
    }

    /** The sides of a pair, held until the transaction ends: of two who answer at once the second sees what the first said. */
    Mono<List<InboxItem>> hold(Pair pair) {
        return database.sql(
                        "SELECT * FROM inbox_item WHERE demand = :demand AND supply = :supply ORDER BY side FOR UPDATE")
                .bind("demand", pair.demand())
                .bind("supply", pair.supply())
                .map(this::item)
                .all()
                .collectList();
    }

    Mono<Void> answer(InboxItem item, Given given, @Nullable UUID account, @Nullable UUID deal) {
        var sql = database.sql("""
                        UPDATE inbox_item SET answer = :answer, code = :code, note = :note, answered_at = :at, answered_by = :account,
                            first_answered_at = coalesce(first_answered_at, :at), closed = NULL, closed_at = NULL
                        WHERE id = :id""")
                .bind("id", item.id())
                .bind("answer", given.answer().name())
                .bind("at", given.at().atOffset(ZoneOffset.UTC));
        sql = Binding.orNull(
                sql,
                "code",
                String.class,
                Optional.ofNullable(given.code()).map(Enum::name).orElse(null));
        sql = Binding.orNull(sql, "note", String.class, given.note());
        return Binding.orNull(sql, "account", UUID.class, account)
                .then()
                .then(deal == null ? Mono.empty() : joined(item.pair(), deal));
    }

    private Mono<Void> joined(Pair pair, UUID deal) {
        return database.sql("UPDATE inbox_item SET deal = :deal WHERE demand = :demand AND supply = :supply")
                .bind("deal", deal)
                .bind("demand", pair.demand())
                .bind("supply", pair.supply())
                .then();
    }

    /** What a side said in a deal of the two. */
    Mono<Void> spoke(Pair pair, UUID deal, @Nullable UUID organisation, @Nullable String reason, Instant at) {
        var sql = database.sql("""
                        UPDATE inbox_item SET deal = :deal,
                            spoke_in_deal = spoke_in_deal OR organisation IS NOT DISTINCT FROM :organisation,
                            deal_reason = CASE WHEN organisation IS NOT DISTINCT FROM :organisation THEN :reason ELSE deal_reason END,
                            first_answered_at = CASE WHEN organisation IS NOT DISTINCT FROM :organisation
                                THEN coalesce(first_answered_at, :at) ELSE first_answered_at END
                        WHERE demand = :demand AND supply = :supply""")
                .bind("deal", deal)
                .bind("demand", pair.demand())
                .bind("supply", pair.supply())
                .bind("at", at.atOffset(ZoneOffset.UTC));
        sql = Binding.orNull(sql, "organisation", UUID.class, organisation);
        return Binding.orNull(sql, "reason", String.class, reason).then();
    }

    InboxItem item(Readable columns) {
        Row row = new Row(columns);
        return new InboxItem(
                row.id("id"),
                new Pair(row.id("demand"), row.id("supply")),
                row.oneOf(AnswerSide.class, "side"),
                row.id("organisation"),
                row.maybe("other_organisation", UUID.class),
                new Scored(
                        row.id("match"),
                        row.maybe("campaign", UUID.class),
                        row.maybe("centre", UUID.class),
                        row.real("score"),
                        row.text("weights"),
                        json.readValue(row.json("nodes"), NODES),
                        row.maybe("demand_region", String.class),
                        row.maybe("supply_region", String.class)),
                row.instant("arrived_at"),
                row.maybeInstant("waiting_since"),
                given(row),
                row.maybe("deal", UUID.class),
                row.flag("spoke_in_deal"),
                row.maybeInstant("reminded_at"),
                row.maybeOneOf(InboxItem.Closed.class, "closed"),
                row.flag("demonstration"));
    }

    private static @Nullable Given given(Row row) {
        Answer answer = row.maybeOneOf(Answer.class, "answer");
        return answer == null
                ? null
                : new Given(
                        answer,
                        row.maybeOneOf(DeclineReason.class, "code"),
                        row.maybe("note", String.class),
                        row.instant("answered_at"));
    }
}
