package lianqiao.campaign;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import lianqiao.shared.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Carries unfinished runs to their end: those that were just asked for, those that a stopped portal left behind, and those of
 * another instance that died. Each is carried on by one instance at a time.
 */
@Component
@EnableConfigurationProperties(CampaignSettings.class)
class CampaignRunner implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CampaignRunner.class);
    /** So many runs share this instance and its connections. */
    private static final int AT_ONCE = 3;

    private final Runs runs;
    private final RunInProgress work;
    private final Turns turns;
    private final CampaignSettings settings;
    private final BlockingQueue<Boolean> wake = new ArrayBlockingQueue<>(1);
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Set<UUID> here = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    CampaignRunner(Runs runs, RunInProgress work, Turns turns, CampaignSettings settings) {
        this.runs = runs;
        this.work = work;
        this.turns = turns;
        this.settings = settings;
    }

    /** There is a new run: don't wait for the next look. */
    void wake() {
        wake.offer(true);
    }

    @Override
    public void start() {
        running = settings.enabled();
        if (running) {
            Thread.ofVirtual().name("campaign-runner").start(this::look);
        }
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
                Objects.requireNonNull(runs.unfinished().collectList().block()).forEach(this::carryOn);
                wake.poll(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException unreadable) {
                LOG.warn("campaign runs can't be read, tried again soon: {}", unreadable.getMessage());
                pause();
            }
        }
    }

    private void carryOn(Run run) {
        if (running && here.add(run.id()) && !beginIfFree(run)) {
            here.remove(run.id());
        }
    }

    private boolean beginIfFree(Run run) {
        if (!places.tryAcquire()) {
            return false;
        }
        Thread.ofVirtual().name("campaign-run").start(() -> {
            try {
                turns.whileHeld(run.id().toString(), () -> work.toItsEnd(run, () -> running));
            } catch (RuntimeException broken) {
                LOG.warn("campaign run {} is left for the next look: {}", run.id(), broken.toString());
            } finally {
                places.release();
                here.remove(run.id());
            }
        });
        return true;
    }

    private void pause() {
        try {
            Thread.sleep(settings.poll());
        } catch (InterruptedException stop) {
            running = false;
        }
    }
}
