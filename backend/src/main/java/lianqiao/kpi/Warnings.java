package lianqiao.kpi;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.NewEvent;
import lianqiao.party.Organisations;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells the responsible of each indicator whose forecast misses its target: once for each place and end of period. */
@Component
class Warnings {
    private static final Actor WATCH = Actor.system("forecast-watch");

    private final ScoreboardQuery scoreboard;
    private final Organisations organisations;
    private final Commands commands;
    private final DatabaseClient database;
    private final Clock clock;

    Warnings(
            ScoreboardQuery scoreboard,
            Organisations organisations,
            Commands commands,
            DatabaseClient database,
            Clock clock) {
        this.scoreboard = scoreboard;
        this.organisations = organisations;
        this.commands = commands;
        this.database = database;
        this.clock = clock;
    }

    /** @return how many were told */
    Mono<Long> tell() {
        return scoreboard
                .of(BoardScope.EVERYWHERE)
                .flatMapIterable(Scoreboard::rows)
                .filter(row -> row.standing() != null && row.standing().light().isWarning())
                .concatMap(this::tell)
                .filter(told -> told)
                .count();
    }

    private Mono<Boolean> tell(ScoreboardRow row) {
        var command = Command.of(WATCH, null, "target.warn " + name(row), String.valueOf(row.place()));
        return commands.run(command, Boolean.class, () -> claim(row)
                        .flatMap(claimed -> claimed
                                ? responsible(String.valueOf(row.region()))
                                        .map(whom -> Decision.of(true, warned(row, whom)))
                                : Mono.just(Decision.of(false))))
                .map(done -> done.answer());
    }

    /** Two portals may look at the same moment: one of them tells. */
    private Mono<Boolean> claim(ScoreboardRow row) {
        return database.sql("""
                        INSERT INTO target_warning (figure, place, horizon, told_at) VALUES (:figure, :place, :horizon, :now)
                        ON CONFLICT DO NOTHING""")
                .bind("figure", name(row))
                .bind("place", Objects.requireNonNull(row.place()))
                .bind("horizon", Objects.requireNonNull(standing(row).horizon()))
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** The authority of the region, or of the nearest one that it lies in; and the centres there. */
    private Mono<List<UUID>> responsible(String region) {
        Flux<UUID> authority = Flux.fromIterable(Regions.withAncestors(region))
                .concatMap(code ->
                        organisations.of(OrganisationKind.AUTHORITY, code).collectList())
                .filter(found -> !found.isEmpty())
                .next()
                .flatMapIterable(found -> found);
        return authority
                .concatWith(organisations.of(OrganisationKind.OPERATION_CENTRE, region))
                .collectList();
    }

    private NewEvent warned(ScoreboardRow row, List<UUID> responsible) {
        TargetStanding is = standing(row);
        var body = new TargetWarned(
                row.indicator(),
                row.part(),
                Objects.requireNonNull(row.place()),
                Objects.requireNonNull(row.region()),
                LocalDate.now(clock) + "/" + row.region(),
                Objects.requireNonNull(is.horizon()),
                Objects.requireNonNull(row.value()),
                Objects.requireNonNull(is.target()),
                Objects.requireNonNull(is.forecast()),
                is.high(),
                is.light(),
                responsible);
        return new NewEvent("TargetWarned", Ids.next(), body);
    }

    private static TargetStanding standing(ScoreboardRow row) {
        return Objects.requireNonNull(row.standing());
    }

    private static String name(ScoreboardRow row) {
        @Nullable String part = row.part();
        return row.indicator() + (part == null ? "" : part);
    }
}
