package lianqiao.campaign;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import lianqiao.shared.Rounds;
import lianqiao.shared.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Carries unfinished runs to their end: those that were just asked for, those that a stopped portal left behind, and those of
 * another instance that died. Each is carried on by one instance at a time.
 */
@Component
@EnableConfigurationProperties(CampaignSettings.class)
class CampaignRunner extends Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(CampaignRunner.class);
    /** So many runs share this instance and its connections. */
    private static final int AT_ONCE = 3;

    private final Runs runs;
    private final RunInProgress work;
    private final Turns turns;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Set<UUID> here = ConcurrentHashMap.newKeySet();

    CampaignRunner(Runs runs, RunInProgress work, Turns turns, CampaignSettings settings) {
        super("campaign-runner", settings.poll(), settings.enabled());
        this.runs = runs;
        this.work = work;
        this.turns = turns;
    }

    @Override
    protected boolean round() {
        Objects.requireNonNull(runs.unfinished().collectList().block()).forEach(this::carryOn);
        return false;
    }

    private void carryOn(Run run) {
        if (isRunning() && here.add(run.id()) && !beginIfFree(run)) {
            here.remove(run.id());
        }
    }

    private boolean beginIfFree(Run run) {
        if (!places.tryAcquire()) {
            return false;
        }
        Thread.ofVirtual().name("campaign-run").start(() -> {
            try {
                turns.whileHeld(run.id().toString(), () -> work.toItsEnd(run, this::isRunning));
            } catch (RuntimeException broken) {
                LOG.warn("campaign run {} is left for the next look: {}", run.id(), broken.toString());
            } finally {
                places.release();
                here.remove(run.id());
            }
        });
        return true;
    }
}
