package lianqiao.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lianqiao.eventlog.NewEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Examines published licences by the rules of their patents and moves those that stand otherwise now; by night and on a new word. */
@Component
class Reviewing {
    private final Licences licences;
    private final Uptakes uptakes;
    private final Surroundings surroundings;
    private final Clock clock;

    Reviewing(Licences licences, Uptakes uptakes, Surroundings surroundings, Clock clock) {
        this.licences = licences;
        this.uptakes = uptakes;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /**
     * @param kept what was changed; what somebody else changed meanwhile is left to the next review
     * @param events what is to be told of it, in the same transaction
     */
    record Outcome(List<Reviewed> kept, List<NewEvent> events) {}

    /** In the caller's transaction, who appends the events. */
    Mono<Outcome> examine(List<Licence> page) {
        var around = surroundings.plain();
        List<Reviewed> found = new ArrayList<>();
        page.forEach(licence -> Reviewed.of(licence, around, clock).ifPresent(found::add));
        return licences.move(found.stream().map(Reviewed::licence).toList())
                .flatMap(moved -> told(found, moved, around.today()));
    }

    private Mono<Outcome> told(List<Reviewed> found, Set<UUID> moved, LocalDate today) {
        var kept = found.stream()
                .filter(one -> moved.contains(one.licence().id().value()))
                .toList();
        return uptakes.licensees(moved)
                .map(taken -> new Outcome(
                        kept, kept.stream().map(one -> event(one, taken, today)).toList()));
    }

    private static NewEvent event(Reviewed one, Map<UUID, List<UUID>> taken, LocalDate today) {
        var stored = one.licence().stored();
        var id = stored.id().value();
        return new NewEvent(
                one.change().event(), id, LicenceStanding.of(stored, taken.getOrDefault(id, List.of()), today));
    }
}
