package lianqiao.licence;

import java.util.List;
import java.util.Set;
import lianqiao.eventlog.Delivery;
import lianqiao.eventlog.Event;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReader;
import lianqiao.shared.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A new word on a patent acts at once: its published licences are examined as by night (Implementing Rules art. 86). What it changes is
 * appended in the transaction that moves the reader, whose own row is locked before the log is.
 */
@Component
class LegalStateReader implements EventReader {
    private static final Actor WHO = Actor.system("legal review");

    private final Licences licences;
    private final Reviewing reviewing;
    private final EventLog log;

    LegalStateReader(Licences licences, Reviewing reviewing, EventLog log) {
        this.licences = licences;
        this.reviewing = reviewing;
        this.log = log;
    }

    @Override
    public String name() {
        return "legal-states";
    }

    @Override
    public Set<String> types() {
        return Set.of("LegalStateTold", "LegalStateTakenBack");
    }

    @Override
    public Delivery delivery() {
        return Delivery.IN_TRANSACTION;
    }

    @Override
    public boolean readsBodies() {
        return false;
    }

    @Override
    public Mono<Void> apply(List<Event> batch) {
        return licences.holdOfPatents(batch.stream().map(Event::subject).toList())
                .collectList()
                .flatMap(reviewing::examine)
                .map(Reviewing.Outcome::events)
                .filter(events -> !events.isEmpty())
                .flatMap(events -> log.append(WHO, events))
                .then();
    }
}
