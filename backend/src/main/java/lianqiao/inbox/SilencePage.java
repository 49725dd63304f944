package lianqiao.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.NewEvent;
import lianqiao.inbox.InboxItem.Closed;
import lianqiao.inbox.SilentSides.Silent;
import lianqiao.listing.Listing;
import lianqiao.listing.Listings;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reminds the next silent sides, or closes those that were reminded in vain. Marks and events are one transaction, and a side that is in
 * another portal's hands is left to it: so each is reminded once and closed once, whoever works beside this and whoever dies.
 */
@Component
class SilencePage {
    private static final Actor WHO = Actor.system("inbox");

    private final SilentSides sides;
    private final Listings listings;
    final EventLog log;
    final TransactionalOperator transaction;
    private final InboxSettings settings;
    private final Clock clock;

    SilencePage(
            SilentSides sides,
            Listings listings,
            EventLog log,
            TransactionalOperator transaction,
            InboxSettings settings,
            Clock clock) {
        this.sides = sides;
        this.listings = listings;
        this.log = log;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param round whose reminders one message tells of @return how many sides it looked at; 0 when nobody is due */
    Mono<Integer> remind(UUID round) {
        Instant now = clock.instant();
        return sides.unreminded(now.minus(settings.remindAfter()), settings.page(), lock())
                .flatMap(this::sorted)
                .flatMap(found -> keep(
                        sides.remind(found.items(), now).then(sides.close(found.gone(), Closed.GONE, now)),
                        found.events("MatchReminded", round),
                        found.all()))
                .as(transaction::transactional);
    }

    Mono<Integer> close(UUID round) {
        Instant now = clock.instant();
        return sides.remindedInVain(now.minus(settings.closeAfter()), settings.page(), lock())
                .flatMap(this::sorted)
                .flatMap(found -> keep(
                        sides.close(found.items(), Closed.UNANSWERED, now)
                                .then(sides.close(found.gone(), Closed.GONE, now)),
                        found.events("MatchUnanswered", round),
                        found.all()))
                .as(transaction::transactional);
    }

    String lock() {
        return " FOR UPDATE OF i SKIP LOCKED";
    }

    Mono<Integer> keep(Mono<Void> marks, List<NewEvent> events, int all) {
        return marks.then(log.append(WHO, events)).thenReturn(all);
    }

    /** @param gone of which one listing is open no more: there is nothing left to answer */
    private record Found(List<Silent> silent, List<InboxItem> gone) {
        List<InboxItem> items() {
            return silent.stream().map(Silent::item).toList();
        }

        int all() {
            return silent.size() + gone.size();
        }

        List<NewEvent> events(String type, UUID round) {
            return silent.stream()
                    .map(one -> MatchSilence.event(
                            type,
                            one.item(),
                            round,
                            one.otherInterested() ? one.item().otherOrganisation() : null))
                    .toList();
        }
    }

    private Mono<Found> sorted(List<Silent> silent) {
        return Flux.fromIterable(silent)
                .filterWhen(one -> isOpen(one.item().pair().demand())
                        .zipWith(isOpen(one.item().pair().supply()), Boolean::logicalAnd))
                .collectList()
                .map(open -> new Found(
                        open,
                        silent.stream()
                                .filter(one -> !open.contains(one))
                                .map(Silent::item)
                                .toList()));
    }

    private Mono<Boolean> isOpen(UUID listing) {
        return listings.find(listing).map(Listing::open).onErrorReturn(NotFoundException.class, false);
    }
}
