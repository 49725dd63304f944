package lianqiao.shared;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work in the background, round after round, on a thread of its own: as soon as it is woken, and else at every poll. A round that
 * fails is logged and tried again; whoever stops the portal waits a moment for the round that is under way.
 */
public abstract class Rounds implements SmartLifecycle {
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(5);

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final BlockingQueue<Boolean> wake = new ArrayBlockingQueue<>(1);
    private final String name;
    private final Duration poll;
    private final boolean enabled;
    private volatile boolean running;
    private @Nullable Thread thread;

    /**
     * @param name of the thread, and in the log
     * @param poll how long it rests when there is nothing to do, or after a failure
     * @param enabled false for a portal that leaves this work to others
     */
    protected Rounds(String name, Duration poll, boolean enabled) {
        this.name = name;
        this.poll = poll;
        this.enabled = enabled;
    }

    /** Blocks while it works, and ends soon once {@link #isRunning()} is false. @return whether there may be more to do at once */
    protected abstract boolean round();

    /** Whether the first round comes before the first rest. */
    protected boolean beginsAtOnce() {
        return true;
    }

    /** There is something to do: don't wait for the next poll. */
    public void wake() {
        wake.offer(true);
    }

    @Override
    public void start() {
        running = enabled;
        if (enabled) {
            thread = Thread.ofVirtual().name(name).start(this::work);
        }
    }

    /** What is being written is worth a moment; the next start goes on behind it. */
    @Override
    public void stop() {
        running = false;
        wake();
        if (thread != null) {
            awaitEnd(thread);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        try {
            boolean more = beginsAtOnce();
            while (running) {
                if (!more) {
                    wake.poll(poll.toMillis(), TimeUnit.MILLISECONDS);
                }
                more = running && workedOff();
            }
        } catch (InterruptedException stop) {
            running = false;
        }
    }

    private boolean workedOff() {
        try {
            return round();
        } catch (RuntimeException failed) {
            log.warn("{}: tried again soon: {}", name, failed.toString());
            return false;
        }
    }

    private static void awaitEnd(Thread worker) {
        try {
            worker.join(STOPS_WITHIN);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
