package lianqiao.licence;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Objects;
import lianqiao.shared.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Every night, and whenever the operator asks, all published licences are examined again. Each night's review is done once. */
@Component
class NightlyReview extends Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyReview.class);

    private final LegalReviews reviews;
    private final ReviewPage page;
    private final ReviewSettings settings;
    private final Clock clock;

    NightlyReview(LegalReviews reviews, ReviewPage page, ReviewSettings settings, Clock clock) {
        super("legal-review", settings.poll(), settings.enabled());
        this.reviews = reviews;
        this.page = page;
        this.settings = settings;
        this.clock = clock;
    }

    /** A portal that starts has others to answer first. */
    @Override
    protected boolean beginsAtOnce() {
        return false;
    }

    @Override
    protected boolean round() {
        beginTonights();
        carryOn();
        return false;
    }

    private void beginTonights() {
        var now = LocalDateTime.now(clock);
        if (!now.toLocalTime().isBefore(settings.at())) {
            reviews.begin(now.toLocalDate()).block();
        }
    }

    private void carryOn() {
        for (var review :
                Objects.requireNonNull(reviews.unfinished().collectList().block())) {
            while (isRunning() && Boolean.TRUE.equals(page.next(review).block())) {
                LOG.debug("legal review {}: a page is done", review);
            }
        }
    }
}
