package lianqiao.deal;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.shared.Actor;
import lianqiao.shared.Binding;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of deals. */
@Component
class Deals {
    private static final TypeReference<List<NodeWeight>> NODES = new TypeReference<>() {};
    private static final String MINE =
            " WHERE (demander = :me OR supplier = :me OR centre = :me) AND state = coalesce(:state, state)";

    private final DatabaseClient database;
    private final JsonMapper json;

    Deals(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Adds a new deal; refused while the same two have an open one. */
    Mono<Deal> add(Deal deal) {
        return insert(deal)
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? Mono.just(deal) : openOne(deal).flatMap(Deals::refuse));
    }

    private GenericExecuteSpec insert(Deal deal) {
        GenericExecuteSpec sql = database.sql("""
                        INSERT INTO deal (id, version, state, demand, demand_title, demander, demand_region, supply, supply_title,
                            supplier, supply_region, campaign, centre, nodes, begun_at, changed_at, demonstration)
                        VALUES (:id, :version, :state, :demand, :demand_title, :demander, :demand_region, :supply, :supply_title,
                            :supplier, :supply_region, :campaign, :centre, :nodes, :begun_at, :begun_at, :demonstration)
                        ON CONFLICT (demand, supply) WHERE state IN ('INTERESTED', 'NEGOTIATING') DO NOTHING""")
                .bind("id", deal.id())
                .bind("version", deal.version())
                .bind("state", deal.state().name())
                .bind("demand", deal.demand().listing())
                .bind("demand_title", deal.demand().title())
                .bind("supply", deal.supply().listing())
                .bind("supply_title", deal.supply().title())
                .bind("nodes", Json.of(json.writeValueAsBytes(deal.nodes())))
                .bind("begun_at", deal.begunAt().atOffset(ZoneOffset.UTC))
                .bind("demonstration", deal.demonstration());
        sql = Binding.orNull(sql, "demander", UUID.class, deal.demand().organisation());
        sql = Binding.orNull(sql, "demand_region", String.class, deal.demand().region());
        sql = Binding.orNull(sql, "supplier", UUID.class, deal.supply().organisation());
        sql = Binding.orNull(sql, "supply_region", String.class, deal.supply().region());
        sql = Binding.orNull(sql, "campaign", UUID.class, deal.through().campaign());
        return Binding.orNull(sql, "centre", UUID.class, deal.through().centre());
    }

    private Mono<UUID> openOne(Deal deal) {
        return database.sql("""
                        SELECT id FROM deal WHERE demand = :demand AND supply = :supply
                        AND state IN ('INTERESTED', 'NEGOTIATING')""")
                .bind("demand", deal.demand().listing())
                .bind("supply", deal.supply().listing())
                .mapValue(UUID.class)
                .one();
    }

    private static Mono<Deal> refuse(UUID open) {
        return Mono.error(DealRefusals.alreadyOpen(open).asException());
    }

    /** Writes what a step changed. The row is held by this transaction since it was read. */
    Mono<Deal> save(Deal deal) {
        Outcome outcome = deal.outcome();
        GenericExecuteSpec sql = database.sql("""
                        UPDATE deal SET version = :version, state = :state, reason = :reason, note = :note,
                            effective_date = :effective_date, amount_fen = :amount_fen, uptake = :uptake,
                            changed_at = :changed_at
                        WHERE id = :id""")
                .bind("id", deal.id())
                .bind("version", deal.version())
                .bind("state", deal.state().name())
                .bind("changed_at", deal.changedAt().atOffset(ZoneOffset.UTC));
        sql = Binding.orNull(
                sql,
                "reason",
                String.class,
                outcome.reason() == null ? null : outcome.reason().name());
        sql = Binding.orNull(sql, "note", String.class, outcome.note());
        sql = Binding.orNull(sql, "effective_date", LocalDate.class, outcome.effectiveDate());
        sql = Binding.orNull(sql, "amount_fen", Long.class, outcome.amountFen());
        return Binding.orNull(sql, "uptake", UUID.class, outcome.uptake())
                .then()
                .thenReturn(deal);
    }

    /** The actor's deal, held until the transaction ends: of two who act at once the second sees what the first did. */
    Mono<Deal> hold(Actor actor, UUID id) {
        return find(actor, id, " FOR UPDATE");
    }

    Mono<Deal> find(Actor actor, UUID id) {
        return find(actor, id, "");
    }

    private Mono<Deal> find(Actor actor, UUID id, String lock) {
        return database.sql("SELECT * FROM deal WHERE id = :id" + lock)
                .bind("id", id)
                .map(this::deal)
                .one()
                .filter(deal -> deal.isFor(actor) || actor.isOperator())
                .switchIfEmpty(Mono.error(() -> new NotFoundException("deal", id)));
    }

    /** Deals in which the organisation is a party or the centre, the latest change first. */
    Mono<Page<Deal>> of(UUID organisation, @Nullable DealState state, PageRequest page) {
        return mine("SELECT count(*) FROM deal" + MINE, organisation, state)
                .mapValue(Long.class)
                .one()
                .zipWith(
                        mine(
                                        "SELECT * FROM deal" + MINE
                                                + " ORDER BY changed_at DESC, id DESC LIMIT :limit OFFSET :offset",
                                        organisation,
                                        state)
                                .bind("limit", page.size())
                                .bind("offset", page.offset())
                                .map(this::deal)
                                .all()
                                .collectList(),
                        Page::new);
    }

    private GenericExecuteSpec mine(String sql, UUID organisation, @Nullable DealState state) {
        GenericExecuteSpec bound = database.sql(sql).bind("me", organisation);
        return Binding.orNull(bound, "state", String.class, state == null ? null : state.name());
    }

    private Deal deal(Readable columns) {
        Row row = new Row(columns);
        return new Deal(
                row.id("id"),
                row.number("version"),
                row.oneOf(DealState.class, "state"),
                side(row, "demand", "demander"),
                side(row, "supply", "supplier"),
                new Through(row.maybe("campaign", UUID.class), row.maybe("centre", UUID.class)),
                json.readValue(row.json("nodes"), NODES),
                outcome(row),
                row.instant("begun_at"),
                row.instant("changed_at"),
                row.flag("demonstration"));
    }

    private static DealSide side(Row row, String which, String party) {
        return new DealSide(
                row.id(which),
                row.text(which + "_title"),
                row.maybe(party, UUID.class),
                row.maybe(which + "_region", String.class));
    }

    private static Outcome outcome(Row row) {
        return new Outcome(
                row.maybeOneOf(DeclineReason.class, "reason"),
                row.maybe("note", String.class),
                row.maybe("effective_date", LocalDate.class),
                row.maybe("amount_fen", Long.class),
                row.maybe("uptake", UUID.class));
    }
}
