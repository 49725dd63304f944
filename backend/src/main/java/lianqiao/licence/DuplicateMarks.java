package lianqiao.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.ConflictException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What follows a person's word on a pair: the later one leaves the search and leads to the kept one, or comes back. */
@Component
class DuplicateMarks {
    private final Licences licences;
    private final Uptakes uptakes;
    private final Clock clock;

    DuplicateMarks(Licences licences, Uptakes uptakes, Clock clock) {
        this.licences = licences;
        this.uptakes = uptakes;
        this.clock = clock;
    }

    /** In the caller's transaction, who appends the events; none where nothing changes. */
    Mono<List<NewEvent>> follow(Actor actor, SamePair pair, boolean same) {
        var changes = same ? !pair.isMarked() && pair.isToBeMarked(today()) : pair.isMarked();
        if (!changes) {
            return Mono.just(List.of());
        }
        if (!pair.isUpTo(actor)) {
            return Mono.error(() -> LicenceRefusals.notYourDuplicate().asException());
        }
        var marked = new Marked(pair.later(), pair.kept().id().value());
        return move(List.of(marked), same ? "LicenceMarkedDuplicate" : "LicenceUnmarkedDuplicate", same)
                .filter(events -> !events.isEmpty())
                .switchIfEmpty(Mono.error(() ->
                        ConflictException.changedMeanwhile(pair.later().id().value())));
    }

    /** Those whose kept one stands no more stand for themselves again. */
    Mono<List<NewEvent>> giveBack(List<Licence> marked) {
        return move(
                marked.stream()
                        .map(one -> new Marked(one, Objects.requireNonNull(one.duplicateOf())))
                        .toList(),
                "LicenceDuplicateReturned",
                false);
    }

    private record Marked(Licence licence, UUID kept) {}

    /** What somebody else changed meanwhile is left out. */
    private Mono<List<NewEvent>> move(List<Marked> marked, String type, boolean same) {
        var then = marked.stream()
                .map(one -> new Marked(one.licence().asDuplicateOf(same ? one.kept() : null, clock), one.kept()))
                .toList();
        return licences.move(then.stream().map(Marked::licence).toList())
                .flatMap(moved -> Mono.zip(uptakes.licensees(moved), licences.alone(moved))
                        .map(known -> then.stream()
                                .filter(one -> moved.contains(one.licence().id().value()))
                                .map(one -> event(type, one, known.getT1(), known.getT2()))
                                .toList()));
    }

    private NewEvent event(String type, Marked one, Map<UUID, List<UUID>> taken, Set<UUID> alone) {
        var later = one.licence().stored();
        var id = later.id().value();
        return new NewEvent(
                type,
                id,
                DuplicateStanding.of(
                        later, one.kept(), taken.getOrDefault(id, List.of()), alone.contains(id), today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
