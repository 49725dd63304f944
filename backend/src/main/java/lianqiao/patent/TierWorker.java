package lianqiao.patent;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import lianqiao.eventlog.EventLog;
import lianqiao.patent.Retierings.Retiering;
import lianqiao.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Goes through the library after a setting was changed: a page is one transaction that holds the work's row, reckons the page,
 * moves the cursor and appends one event per changed patent. So a stopped portal goes on at the cursor, and of two instances
 * only one works.
 */
@Component
class TierWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(TierWorker.class);
    private static final int PAGE = 500;
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Retierings work;
    private final Standings standings;
    private final TierSettings settings;
    private final Reckoning reckoning;
    private final EventLog log;
    private final TransactionalOperator transaction;
    private final BlockingQueue<Boolean> wake = new ArrayBlockingQueue<>(1);
    private volatile boolean running;

    TierWorker(
            Retierings work,
            Standings standings,
            TierSettings settings,
            Reckoning reckoning,
            EventLog log,
            TransactionalOperator transaction) {
        this.work = work;
        this.standings = standings;
        this.settings = settings;
        this.reckoning = reckoning;
        this.log = log;
        this.transaction = transaction;
    }

    /** There is a new setting: don't wait for the next look. */
    void wake() {
        wake.offer(true);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("stock-tiers").start(this::look);
    }

    @Override
    public void stop() {
        running = false;
        wake();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void look() {
        while (running) {
            try {
                if (!Boolean.TRUE.equals(page().block(LONGEST))) {
                    wake.poll(POLL.toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException failed) {
                LOG.warn("reckoning tiers is tried again soon: {}", failed.toString());
                pause();
            }
        }
    }

    /** Reckons one page; false where there is nothing to do. */
    Mono<Boolean> page() {
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

    private void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException stop) {
            running = false;
        }
    }
}
