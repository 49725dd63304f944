package lianqiao.deal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Deals on which something is due, so many days after they began: both sides are asked what became of them, each time once. From the second
 * time on, and where the next action is overdue, a centre is asked to follow up.
 */
@Component
class Checkpoints {
    static final long PAGE = 200;
    private static final Actor CLOCK = Actor.system("deal-clock");

    private final DatabaseClient database;
    private final Commands commands;
    private final Deals deals;
    private final Routes routes;
    private final Escalation escalation;
    private final Clock clock;

    Checkpoints(
            DatabaseClient database,
            Commands commands,
            Deals deals,
            Routes routes,
            Escalation escalation,
            Clock clock) {
        this.database = database;
        this.commands = commands;
        this.deals = deals;
        this.routes = routes;
        this.escalation = escalation;
        this.clock = clock;
    }

    /** Body of DealCheckpoint and DealEscalated. */
    record Reached(
            UUID deal,
            int days,
            UUID demand,
            UUID supply,
            @Nullable UUID supplier,
            @Nullable UUID demander,
            @Nullable UUID hiddenDemander,
            @Nullable UUID centre,
            boolean demonstration) {
        static Reached of(Deal deal, int days) {
            return new Reached(
                    deal.id(),
                    days,
                    deal.demand().listing(),
                    deal.supply().listing(),
                    deal.supply().organisation(),
                    deal.demand().shown(),
                    deal.demand().unnamed(),
                    deal.through().whoFollows(),
                    deal.demonstration());
        }

        NewEvent as(String type) {
            return new NewEvent(type, deal, this);
        }
    }

    private record Due(UUID deal, int days, boolean again) {}

    /** @return how many were told; {@link #PAGE} where there may be more */
    Mono<Long> tell() {
        return due().concatMap(this::tell).count();
    }

    /** Of a deal that has passed several, only the last is told. */
    private Flux<Due> due() {
        List<Route> all = routes.all();
        return database.sql("""
                        SELECT DISTINCT ON (deal.id) deal.id, point.days, point.place > 1 AS again
                        FROM unnest(:routes, :versions, :days, :places) AS point (route, version, days, place)
                        JOIN deal ON deal.route = point.route AND deal.route_version = point.version
                        WHERE deal.due_on IS NOT NULL AND deal.begun_at <= :now - make_interval(days => point.days)
                            AND NOT EXISTS (SELECT FROM deal_checkpoint told WHERE told.deal = deal.id AND told.days >= point.days)
                        ORDER BY deal.id, point.days DESC LIMIT :page
                        """)
                .bind("routes", column(all, (route, place) -> route.key()).toArray(String[]::new))
                .bind("versions", column(all, (route, place) -> route.version()).toArray(Integer[]::new))
                .bind(
                        "days",
                        column(all, (route, place) -> route.checkpoints().get(place))
                                .toArray(Integer[]::new))
                .bind("places", column(all, (route, place) -> place + 1).toArray(Integer[]::new))
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .bind("page", PAGE)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Due(row.id("id"), Math.toIntExact(row.number("days")), row.flag("again"));
                })
                .all()
                .collectList()
                .flatMapMany(Flux::fromIterable);
    }

    private interface Place<T> {
        T of(Route route, int place);
    }

    /** One value for each checkpoint of each route. */
    private static <T> Stream<T> column(List<Route> routes, Place<T> value) {
        return routes.stream().flatMap(route -> java.util.stream.IntStream.range(
                        0, route.checkpoints().size())
                .mapToObj(place -> value.of(route, place)));
    }

    private Mono<UUID> tell(Due due) {
        var command = Command.of(CLOCK, null, "deal.checkpoint " + due.deal(), due.days());
        return commands.run(
                        command, UUID.class, () -> claim(due).flatMap(claimed -> claimed ? told(due) : nothing(due)))
                .map(done -> done.answer());
    }

    /** Two portals may look at the same moment: one of them tells. */
    private Mono<Boolean> claim(Due due) {
        return database.sql(
                        "INSERT INTO deal_checkpoint (deal, days, told_at) VALUES (:deal, :days, :now) ON CONFLICT DO NOTHING")
                .bind("deal", due.deal())
                .bind("days", due.days())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private Mono<Decision<UUID>> told(Due due) {
        return deals.hold(due.deal())
                .flatMap(deal -> due.again() || deal.isOverdue(LocalDate.now(clock))
                        ? escalation.followed(deal).map(followed -> escalated(followed, due))
                        : Mono.just(asked(deal, due)));
    }

    private static Decision<UUID> asked(Deal deal, Due due) {
        return Decision.of(due.deal(), Reached.of(deal, due.days()).as("DealCheckpoint"));
    }

    private static Decision<UUID> escalated(Deal deal, Due due) {
        Decision<UUID> asked = asked(deal, due);
        return deal.through().whoFollows() == null
                ? asked
                : asked.and(Reached.of(deal, due.days()).as("DealEscalated"));
    }

    private static Mono<Decision<UUID>> nothing(Due due) {
        return Mono.just(Decision.of(due.deal()));
    }
}
