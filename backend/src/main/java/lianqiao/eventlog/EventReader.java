package lianqiao.eventlog;

import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * Something that follows the log: the search index, the KPI ledger, the messages. A bean of this type is run on one instance of
 * the portal at a time, from its own offset on.
 *
 * <p>{@link lianqiao.shared.UnavailableException} says that an engine is out of reach: the reader waits and tries again for
 * ever. Any other error is the event's: after bounded retries it is parked, and later events of its subject behind it.
 */
public interface EventReader {
    /** Stable: the offset is kept under it. */
    String name();

    /** The types of events that matter; empty for all. */
    Set<String> types();

    Delivery delivery();

    /** False for a reader that needs no more than who, what and when: its events come with an empty body. */
    default boolean readsBodies() {
        return true;
    }

    /** True where nobody waits for what it does: after a large batch it rests longer than it worked, and an import goes first. */
    default boolean isPatient() {
        return false;
    }

    /** @param batch events in the order of the log, of the types asked for, none whose subject is parked */
    Mono<Void> apply(List<Event> batch);
}
