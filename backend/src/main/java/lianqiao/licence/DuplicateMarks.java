package lianqiao.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Listing;
import lianqiao.shared.Actor;
import lianqiao.shared.ConflictException;
import org.jspecify.annotations.Nullable;
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

    /**
     * Body of LicenceMarkedDuplicate and LicenceUnmarkedDuplicate.
     *
     * @param kept the other one
     * @param concerned organisations that have taken the licence; what they have stays
     */
    record DuplicateStanding(
            Listing listing,
            UUID licence,
            UUID kept,
            UUID patent,
            @Nullable UUID holder,
            List<UUID> concerned,
            Basis basis,
            boolean demonstration) {}

    /** In the caller's transaction, who appends the events; none where nothing changes. */
    Mono<List<NewEvent>> follow(Actor actor, SamePair pair, boolean same) {
        var changes = same ? !pair.isMarked() && pair.isToBeMarked(today()) : pair.isMarked();
        if (!changes) {
            return Mono.just(List.of());
        }
        if (!pair.isUpTo(actor)) {
            return Mono.error(() -> LicenceRefusals.notYourDuplicate().asException());
        }
        var kept = pair.kept().id().value();
        var marked = pair.later().asDuplicateOf(same ? kept : null, clock);
        return licences.move(List.of(marked))
                .filter(moved -> !moved.isEmpty())
                .switchIfEmpty(Mono.error(
                        () -> ConflictException.changedMeanwhile(marked.id().value())))
                .flatMap(uptakes::licensees)
                .map(taken -> List.of(event(
                        same ? "LicenceMarkedDuplicate" : "LicenceUnmarkedDuplicate",
                        marked.stored(),
                        kept,
                        taken.getOrDefault(marked.id().value(), List.of()))));
    }

    private NewEvent event(String type, Licence later, UUID kept, List<UUID> concerned) {
        var id = later.id().value();
        return new NewEvent(
                type,
                id,
                new DuplicateStanding(
                        LicenceListing.of(later, today()),
                        id,
                        kept,
                        later.patent().id(),
                        later.holder().organisation(),
                        concerned,
                        later.basis(),
                        later.demonstration()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
