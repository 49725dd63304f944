package lianqiao.deal;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Financing;
import lianqiao.listing.ListingKind;
import lianqiao.shared.Actor;
import lianqiao.shared.Binding;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Row;
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
    private static final TypeReference<List<Stand>> STANDING = new TypeReference<>() {};

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
        GenericExecuteSpec sql = moving(database.sql("""
                        INSERT INTO deal (id, version, route, route_version, step, state, demand, demand_kind, demand_title, demander,
                            demand_region, demand_hidden, supply, supply_kind, supply_title, supplier, supply_region, campaign, centre,
                            nodes, financing, standing, responsible, due_on, begun_at, changed_at, demonstration)
                        VALUES (:id, :version, :route, :route_version, :step, :state, :demand, :demand_kind, :demand_title, :demander,
                            :demand_region, :demand_hidden, :supply, :supply_kind, :supply_title, :supplier, :supply_region, :campaign,
                            :centre, :nodes, :financing, :standing, :responsible, :due_on, :changed_at, :changed_at, :demonstration)
                        ON CONFLICT (demand, supply) WHERE state IN ('INTERESTED', 'NEGOTIATING') DO NOTHING"""), deal);
        sql = side(side(sql, "demand", "demander", deal.demand()), "supply", "supplier", deal.supply())
                .bind("route", deal.route())
                .bind("route_version", deal.routeVersion())
                .bind("nodes", Json.of(json.writeValueAsBytes(deal.nodes())))
                .bind("demonstration", deal.demonstration());
        sql = Binding.orNull(
                sql,
                "financing",
                String.class,
                deal.financing() == null ? null : deal.financing().name());
        sql = Binding.orNull(sql, "campaign", UUID.class, deal.through().campaign());
        return Binding.orNull(sql, "centre", UUID.class, deal.through().centre());
    }

    private static GenericExecuteSpec side(GenericExecuteSpec sql, String which, String party, DealSide side) {
        GenericExecuteSpec bound = sql.bind(which, side.listing())
                .bind(which + "_kind", side.kind().name())
                .bind(which + "_title", side.title());
        bound = Binding.orNull(bound, party, UUID.class, side.organisation());
        return Binding.orNull(bound, which + "_region", String.class, side.region());
    }

    /** What every step changes. */
    private GenericExecuteSpec moving(GenericExecuteSpec sql, Deal deal) {
        Part turn = deal.responsible();
        GenericExecuteSpec bound = sql.bind("id", deal.id())
                .bind("version", deal.version())
                .bind("step", deal.step())
                .bind("state", deal.state().name())
                .bind("demand_hidden", deal.demand().hidden())
                .bind("standing", Json.of(json.writeValueAsBytes(deal.standing())))
                .bind("changed_at", deal.changedAt().atOffset(ZoneOffset.UTC));
        bound = Binding.orNull(bound, "responsible", String.class, turn == null ? null : turn.name());
        return Binding.orNull(bound, "due_on", LocalDate.class, deal.dueOn());
    }

    /** Of the demonstration only: everybody else's days are what they were. */
    Mono<Void> backdate(UUID id, LocalDate begunOn, LocalDate dueOn) {
        return database.sql("""
                        UPDATE deal SET begun_at = :begun, changed_at = :begun, due_on = :due
                        WHERE id = :id AND demonstration AND due_on IS NOT NULL
                        """)
                .bind("id", id)
                .bind("begun", begunOn.atStartOfDay().atOffset(ZoneOffset.UTC))
                .bind("due", dueOn)
                .then();
    }

    private Mono<UUID> openOne(Deal deal) {
        return open(deal.demand().listing(), deal.supply().listing());
    }

    /** The open deal of the two; empty where there is none. */
    Mono<UUID> open(UUID demand, UUID supply) {
        return database.sql("""
                        SELECT id FROM deal WHERE demand = :demand AND supply = :supply
                        AND state IN ('INTERESTED', 'NEGOTIATING')""")
                .bind("demand", demand)
                .bind("supply", supply)
                .mapValue(UUID.class)
                .one();
    }

    private static Mono<Deal> refuse(UUID open) {
        return Mono.error(DealRefusals.alreadyOpen(open).asException());
    }

    /** Writes what a step changed. The row is held by this transaction since it was read. */
    Mono<Deal> save(Deal deal) {
        Outcome outcome = deal.outcome();
        GenericExecuteSpec sql = moving(database.sql("""
                        UPDATE deal SET version = :version, step = :step, state = :state, demand_hidden = :demand_hidden,
                            standing = :standing, responsible = :responsible, due_on = :due_on, reason = :reason, note = :note,
                            uptake = :uptake, changed_at = :changed_at
                        WHERE id = :id"""), deal);
        sql = Binding.orNull(
                sql,
                "reason",
                String.class,
                outcome.reason() == null ? null : outcome.reason().name());
        sql = Binding.orNull(sql, "note", String.class, outcome.note());
        return Binding.orNull(sql, "uptake", UUID.class, outcome.uptake())
                .then()
                .thenReturn(deal);
    }

    /** The actor's deal, held until the transaction ends: of two who act at once the second sees what the first did. */
    Mono<Deal> hold(Actor actor, UUID id) {
        return find(actor, id, " FOR UPDATE");
    }

    /** For the portal itself, which looks after all of them. */
    Mono<Deal> hold(UUID id) {
        return read(id, " FOR UPDATE");
    }

    Mono<Deal> find(Actor actor, UUID id) {
        return find(actor, id, "");
    }

    /** Whoever asks: the caller decides what they may know. */
    Mono<Deal> find(UUID id) {
        return read(id, "");
    }

    /** The deal that took this uptake, held; empty where none did. */
    Mono<Deal> holdOfUptake(UUID uptake) {
        return database.sql("SELECT * FROM deal WHERE uptake = :uptake FOR UPDATE")
                .bind("uptake", uptake)
                .map(this::deal)
                .one();
    }

    private Mono<Deal> find(Actor actor, UUID id, String lock) {
        return read(id, lock)
                .filter(deal -> deal.isFor(actor) || actor.isOperator())
                .switchIfEmpty(Mono.error(() -> new NotFoundException("deal", id)));
    }

    private Mono<Deal> read(UUID id, String lock) {
        return database.sql("SELECT * FROM deal WHERE id = :id" + lock)
                .bind("id", id)
                .map(this::deal)
                .one();
    }

    /** From now on that centre follows it up; it stays the same one. */
    Mono<Deal> follow(Deal deal, UUID centre) {
        return database.sql("UPDATE deal SET follower = :centre WHERE id = :id")
                .bind("centre", centre)
                .bind("id", deal.id())
                .then()
                .thenReturn(deal.followedBy(centre));
    }

    /** Deals in which the organisation is a party or the centre: what is due first comes first, then the latest change. */
    Mono<Page<Deal>> of(DealFilter filter, PageRequest page) {
        return database.sql("SELECT count(*) FROM deal" + filter.where())
                .bindValues(filter.values())
                .mapValue(Long.class)
                .one()
                .zipWith(
                        database.sql(
                                        "SELECT * FROM deal" + filter.where()
                                                + " ORDER BY due_on NULLS LAST, changed_at DESC, id DESC LIMIT :limit OFFSET :offset")
                                .bindValues(filter.values())
                                .bind("limit", page.size())
                                .bind("offset", page.offset())
                                .map(this::deal)
                                .all()
                                .collectList(),
                        Page::new);
    }

    private Deal deal(Readable columns) {
        Row row = new Row(columns);
        return new Deal(
                row.id("id"),
                row.number("version"),
                row.text("route"),
                Math.toIntExact(row.number("route_version")),
                row.text("step"),
                row.oneOf(DealState.class, "state"),
                side(row, "demand", "demander", row.flag("demand_hidden")),
                side(row, "supply", "supplier", false),
                new Through(
                        row.maybe("campaign", UUID.class),
                        row.maybe("centre", UUID.class),
                        row.maybe("follower", UUID.class)),
                json.readValue(row.json("nodes"), NODES),
                row.maybeOneOf(Financing.class, "financing"),
                json.readValue(row.json("standing"), STANDING),
                new Outcome(
                        row.maybeOneOf(DeclineReason.class, "reason"),
                        row.maybe("note", String.class),
                        row.maybe("uptake", UUID.class)),
                row.maybeOneOf(Part.class, "responsible"),
                row.maybe("due_on", LocalDate.class),
                row.instant("begun_at"),
                row.instant("changed_at"),
                row.flag("demonstration"));
    }

    private static DealSide side(Row row, String which, String party, boolean hidden) {
        return new DealSide(
                row.id(which),
                row.oneOf(ListingKind.class, which + "_kind"),
                row.text(which + "_title"),
                row.maybe(party, UUID.class),
                row.maybe(which + "_region", String.class),
                hidden);
    }
}
