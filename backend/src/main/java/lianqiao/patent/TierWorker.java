package lianqiao.patent;

import java.time.Duration;
import lianqiao.eventlog.EventLog;
import lianqiao.patent.Retierings.Retiering;
import lianqiao.shared.Actor;
import lianqiao.shared.Rounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Goes through the library after a setting was changed: a page is one transaction that holds the work's row, reckons the page,
 * moves the cursor and appends one event per changed patent. So a stopped portal goes on at the cursor, and of two instances
 * only one works.
 */
@Component
class TierWorker extends Rounds {
    private static final int PAGE = 500;
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Retierings work;
    private final Standings standings;
    private final TierSettings settings;
    private final Reckoning reckoning;
    private final EventLog log;
    private final TransactionalOperator transaction;

    TierWorker(
            Retierings work,
            Standings standings,
            TierSettings settings,
            Reckoning reckoning,
            EventLog log,
            TransactionalOperator transaction) {
        super("stock-tiers", POLL, true);
        this.work = work;
        this.standings = standings;
        this.settings = settings;
        this.reckoning = reckoning;
        this.log = log;
        this.transaction = transaction;
    }

    @Override
    protected boolean round() {
        return Boolean.TRUE.equals(page().block(LONGEST));
    }

    /** Reckons one page; false where there is nothing to do. */
    private Mono<Boolean> page() {
        return work.claim().flatMap(this::reckon).as(transaction::transactional).defaultIfEmpty(false);
    }

    /** By the newest setting, so that two changes in a row end alike whichever is worked off first. */
    private Mono<Boolean> reckon(Retiering job) {
        return standings
                .next(job.cursor(), PAGE)
                .map(Standing::stock)
                .collectList()
                .flatMap(page -> page.isEmpty()
                        ? work.end(job.setting()).thenReturn(true)
                        : settings.current()
                                .flatMap(by -> reckoning.reckon(page, by))
                                .flatMap(events -> work.advance(
                                                job.setting(), page.getLast(), page.size(), events.size())
                                        .then(log.append(Actor.system("tiers"), events)))
                                .thenReturn(true));
    }
}
