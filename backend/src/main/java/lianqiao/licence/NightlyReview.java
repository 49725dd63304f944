package lianqiao.licence;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Every night, and whenever the operator asks, all published licences are examined again. Each night's review is done once. */
@Component
class NightlyReview implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyReview.class);

    private final LegalReviews reviews;
    private final ReviewPage page;
    private final ReviewSettings settings;
    private final Clock clock;
    private final BlockingQueue<Boolean> wake = new ArrayBlockingQueue<>(1);
    private volatile boolean running;

    NightlyReview(LegalReviews reviews, ReviewPage page, ReviewSettings settings, Clock clock) {
        this.reviews = reviews;
        this.page = page;
        this.settings = settings;
        this.clock = clock;
    }

    /** There is a new review: don't wait for the next look. */
    void wake() {
        wake.offer(true);
    }

    @Override
    public void start() {
        running = settings.enabled();
        if (running) {
            Thread.ofVirtual().name("legal-review").start(this::look);
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
                wake.poll(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
                beginTonights();
                carryOn();
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException broken) {
                LOG.warn("the legal review waits: {}", broken.toString());
            }
        }
    }

    private void beginTonights() {
        var now = LocalDateTime.now(clock);
        if (running && !now.toLocalTime().isBefore(settings.at())) {
            reviews.begin(now.toLocalDate()).block();
        }
    }

    private void carryOn() {
        for (var review :
                Objects.requireNonNull(reviews.unfinished().collectList().block())) {
            while (running && Boolean.TRUE.equals(page.next(review).block())) {
                LOG.debug("legal review {}: a page is done", review);
            }
        }
    }
}
