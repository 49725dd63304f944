package lianqiao.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lianqiao.eventlog.Delivery;
import lianqiao.eventlog.Event;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReader;
import lianqiao.shared.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What was marked as a duplicate returns when the kept one is gone for good: withdrawn, over, claimed, or of a patent that has ended or was
 * never granted. What may pass (an unpaid fee, a pledge) brings nothing back: the holder would have two again as soon as it is put right.
 */
@Component
class KeptLicenceReader implements EventReader {
    private static final Actor WHO = Actor.system("duplicate review");

    private final Licences licences;
    private final DuplicateMarks marks;
    private final EventLog log;
    private final Clock clock;

    KeptLicenceReader(Licences licences, DuplicateMarks marks, EventLog log, Clock clock) {
        this.licences = licences;
        this.marks = marks;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "kept-licences";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "LicenceWithdrawn", "LicenceExpired", "LicenceSuspended", "LicenceClaimed", "LicenceMarkedDuplicate");
    }

    @Override
    public Delivery delivery() {
        return Delivery.IN_TRANSACTION;
    }

    /** A mark that was set while the kept one went is looked at, too: so the two cannot miss each other. */
    @Override
    public Mono<Void> apply(List<Event> batch) {
        return licences.holdDuplicatesOf(
                        batch.stream().map(KeptLicenceReader::kept).toList())
                .collectList()
                .flatMap(this::returning)
                .flatMap(marks::giveBack)
                .filter(events -> !events.isEmpty())
                .flatMap(events -> log.append(WHO, events))
                .then();
    }

    private static UUID kept(Event event) {
        return event.type().equals("LicenceMarkedDuplicate")
                ? UUID.fromString(event.body().path("kept").asString())
                : event.subject();
    }

    private Mono<List<Licence>> returning(List<Licence> marked) {
        return gone(marked.stream()
                        .map(Licence::duplicateOf)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .map(gone -> marked.stream()
                        .filter(one -> gone.contains(one.duplicateOf()))
                        .toList());
    }

    private Mono<List<UUID>> gone(Collection<UUID> kept) {
        var today = LocalDate.now(clock);
        return Flux.fromIterable(kept)
                .concatMap(licences::get)
                .filter(licence -> licence.isGoneOn(today))
                .map(licence -> licence.id().value())
                .collectList();
    }
}
