package lianqiao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundsTests {
    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration OFTEN = Duration.ofMillis(1);

    private final BlockingQueue<Integer> rounds = new LinkedBlockingQueue<>();
    private @Nullable Counted work;

    @AfterEach
    void end() {
        if (work != null) {
            work.stop();
        }
    }

    @Test
    void beginsAtOnceAndThenRestsUntilItIsWoken() throws InterruptedException {
        Counted counted = started(NEVER, () -> false);

        assertThat(next()).isEqualTo(1);
        assertThat(rounds.poll(50, TimeUnit.MILLISECONDS)).isNull();
        counted.wake();
        assertThat(next()).isEqualTo(2);
    }

    @Test
    void goesOnWithoutARestWhileThereIsMoreToDo() throws InterruptedException {
        var left = new AtomicInteger(3);
        started(NEVER, () -> left.decrementAndGet() > 0);

        assertThat(next()).isEqualTo(1);
        assertThat(next()).isEqualTo(2);
        assertThat(next()).isEqualTo(3);
        assertThat(rounds.poll(50, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void triesAgainAtTheNextPollAfterARoundThatFailed() throws InterruptedException {
        started(OFTEN, () -> {
            throw new IllegalStateException("the database is away");
        });

        assertThat(next()).isEqualTo(1);
        assertThat(next()).isEqualTo(2);
    }

    @Test
    void doesNothingWhereItIsNotEnabled() throws InterruptedException {
        work = new Counted(OFTEN, false, () -> false);
        work.start();

        assertThat(work.isRunning()).isFalse();
        assertThat(rounds.poll(50, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void stopsOnlyWhenTheRoundThatIsUnderWayHasEnded() throws InterruptedException {
        var steps = new LinkedBlockingQueue<String>();
        Counted counted = started(NEVER, () -> {
            while (isRunning()) {
                Thread.onSpinWait();
            }
            return steps.add("ended");
        });

        next();
        counted.stop();

        assertThat(steps).containsExactly("ended");
        assertThat(rounds).isEmpty();
    }

    @Test
    void canBeStartedAgain() throws InterruptedException {
        Counted counted = started(NEVER, () -> false);
        next();
        counted.stop();
        counted.start();

        assertThat(next()).isEqualTo(2);
    }

    private boolean isRunning() {
        return work != null && work.isRunning();
    }

    private Integer next() throws InterruptedException {
        Integer round = rounds.poll(5, TimeUnit.SECONDS);
        assertThat(round).as("a round within five seconds").isNotNull();
        return round;
    }

    private Counted started(Duration poll, BooleanSupplier step) {
        work = new Counted(poll, true, step);
        work.start();
        return work;
    }

    /** Tells the number of each round as it begins. */
    private final class Counted extends Rounds {
        private final BooleanSupplier step;
        private int begun;

        Counted(Duration poll, boolean enabled, BooleanSupplier step) {
            super("rounds-under-test", poll, enabled);
            this.step = step;
        }

        @Override
        protected boolean round() {
            rounds.add(++begun);
            return step.getAsBoolean();
        }
    }
}
