package lianqiao.eventlog;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the log with one reader, on a virtual thread of its own, for as long as this instance holds the reader's lock. */
final class ReaderLoop implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(ReaderLoop.class);

    /** How many times as long as it worked a patient reader rests. */
    private static final int RESTS = 9;
    /** From this part of a batch on somebody is bringing a lot, of which it may have wanted only a part. */
    private static final int MUCH = 4;

    private final EventReader reader;
    private final ReaderStep step;
    private final ReaderSettings settings;
    private final BooleanSupplier mayRun;
    private final BlockingQueue<Boolean> wake = new ArrayBlockingQueue<>(1);
    private volatile boolean stopped;
    private int failures;
    /** Events still to be taken one by one, because their batch failed. */
    private int oneByOne;

    ReaderLoop(EventReader reader, ReaderStep step, ReaderSettings settings, BooleanSupplier mayRun) {
        this.reader = reader;
        this.step = step;
        this.settings = settings;
        this.mayRun = mayRun;
    }

    @Override
    public void run() {
        while (!stopped) {
            if (!mayRun.getAsBoolean()) {
                pause(settings.poll().toMillis());
                continue;
            }
            int limit = oneByOne > 0 ? 1 : settings.batch();
            try {
                advance(limit);
            } catch (RuntimeException failure) {
                recover(failure, limit);
            }
        }
    }

    void wake() {
        wake.offer(true);
    }

    void stop() {
        stopped = true;
        wake();
    }

    private void advance(int limit) {
        long begin = System.nanoTime();
        Integer passed = step.next(reader, limit).block();
        failures = 0;
        oneByOne = Math.max(0, oneByOne - 1);
        if (reader.isPatient() && passed != null && passed > settings.batch() / MUCH) {
            rest(System.nanoTime() - begin);
        }
        if (passed == null || passed < limit) {
            oneByOne = passed != null && passed > 0 ? oneByOne : 0;
            if ((passed == null || passed == 0) && step.retry(reader).block() == null) {
                pause(settings.poll().toMillis());
            }
        }
    }

    private void recover(RuntimeException failure, int limit) {
        if (stopped) {
            return;
        }
        failures++;
        if (Outage.is(failure)) {
            LOG.warn("reader {} waits: {}", reader.name(), Outage.told(failure));
            pause(settings.pauseAfter(failures).toMillis());
        } else if (limit > 1) {
            failures = 0;
            oneByOne = settings.batch();
        } else if (failures < settings.attempts()) {
            pause(settings.pauseAfter(failures).toMillis());
        } else {
            park(failure);
        }
    }

    private void park(RuntimeException failure) {
        LOG.error("reader {} parks an event: {}", reader.name(), Outage.told(failure), failure);
        try {
            step.park(reader, Outage.told(failure)).block();
            failures = 0;
        } catch (RuntimeException unwritten) {
            LOG.warn("reader {} could not park: {}", reader.name(), Outage.told(unwritten));
        }
    }

    /** What is appended meanwhile wakes nobody. */
    private void rest(long worked) {
        long end = System.nanoTime()
                + Math.min(RESTS * worked, settings.longestPause().toNanos());
        for (long left = end - System.nanoTime(); left > 0 && !stopped; left = end - System.nanoTime()) {
            pause(TimeUnit.NANOSECONDS.toMillis(left) + 1);
        }
    }

    private void pause(long millis) {
        try {
            wake.poll(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            stopped = true;
        }
    }
}
