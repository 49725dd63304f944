package lianqiao.inbox;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Listings;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Pages of the silent that meet another one in the middle, or die there; and the faults that the tests of it are there for. */
@TestComponent
class SilenceFaults {
    private final SilentSides sides;
    private final Listings listings;
    private final EventLog log;
    private final TransactionalOperator transaction;
    private final ReactiveTransactionManager transactions;
    private final InboxSettings settings;

    SilenceFaults(
            SilentSides sides,
            Listings listings,
            EventLog log,
            TransactionalOperator transaction,
            ReactiveTransactionManager transactions,
            InboxSettings settings) {
        this.sides = sides;
        this.listings = listings;
        this.log = log;
        this.transaction = transaction;
        this.transactions = transactions;
        this.settings = settings;
    }

    enum Mutation {
        NONE,
        /** Those in another portal's hands are not left to it. */
        WITHOUT_LOCK,
        /** The marks are kept in a transaction of their own, before the events. */
        MARKS_FIRST
    }

    SilencePage page(Clock clock) {
        return new SilencePage(sides, listings, log, transaction, settings, clock);
    }

    /** Stands still between looking and marking until another one does. */
    SilencePage meeting(Clock clock, CyclicBarrier both, Mutation mutation) {
        return new SilencePage(sides, listings, log, transaction, settings, clock) {
            @Override
            String lock() {
                return mutation == Mutation.WITHOUT_LOCK ? "" : super.lock();
            }

            @Override
            Mono<Integer> keep(Mono<Void> marks, List<NewEvent> events, int all) {
                return Mono.fromRunnable(() -> await(both))
                        .subscribeOn(Schedulers.boundedElastic())
                        .then(Mono.defer(() -> super.keep(marks, events, all)));
            }
        };
    }

    /** Dies before it tells. */
    SilencePage dying(Clock clock, Mutation mutation) {
        return new SilencePage(sides, listings, log, transaction, settings, clock) {
            @Override
            Mono<Integer> keep(Mono<Void> marks, List<NewEvent> events, int all) {
                return marks.then(Mono.error(() -> new IllegalStateException("killed")));
            }

            @Override
            Mono<Integer> remind(UUID round) {
                return mutation == Mutation.MARKS_FIRST
                        ? new SilencePage(sides, listings, log, unbound(), settings, clock) {
                            @Override
                            Mono<Integer> keep(Mono<Void> marks, List<NewEvent> events, int all) {
                                return marks.then(Mono.error(() -> new IllegalStateException("killed")));
                            }
                        }.remind(round)
                        : super.remind(round);
            }
        };
    }

    /** Every statement by itself. */
    private TransactionalOperator unbound() {
        return TransactionalOperator.create(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NOT_SUPPORTED));
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("the other one did not come", alone);
        }
    }
}
