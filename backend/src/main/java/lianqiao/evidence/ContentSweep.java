package lianqiao.evidence;

import java.time.Clock;
import java.time.Instant;
import lianqiao.shared.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes out of the store what was put there and never attached: its giver, or the portal, stopped half-way. */
@Component
class ContentSweep extends Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(ContentSweep.class);

    private final Contents contents;
    private final EvidenceStore store;
    private final Landing landing;
    private final TransactionalOperator transaction;
    private final EvidenceSettings settings;
    private final Clock clock;

    ContentSweep(
            Contents contents,
            EvidenceStore store,
            Landing landing,
            TransactionalOperator transaction,
            EvidenceSettings settings,
            Clock clock) {
        super("evidence", settings.sweep(), true);
        this.contents = contents;
        this.store = store;
        this.landing = landing;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected boolean round() {
        Instant before = clock.instant().minus(settings.claim());
        landing.sweep(before);
        return Boolean.TRUE.equals(one(before).hasElement().block());
    }

    /** One content whose claim is older than that: its row is held while its file goes, so that whoever brings it again waits. */
    Mono<String> one(Instant before) {
        return contents.holdUnsettled(before)
                .flatMap(sha256 -> removed(sha256).then(contents.forget(sha256)).thenReturn(sha256))
                .as(transaction::transactional);
    }

    private Mono<Void> removed(String sha256) {
        return Mono.<Void>fromCallable(() -> {
                    store.remove(sha256);
                    LOG.info("evidence {} was never attached: swept", sha256);
                    return null;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }
}
