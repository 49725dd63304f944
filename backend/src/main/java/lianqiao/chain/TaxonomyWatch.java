package lianqiao.chain;

import java.time.Duration;
import java.util.List;
import lianqiao.shared.Rounds;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps the taxonomy of this instance as edited: looks every other second whether there is a newer revision, and takes it. The first
 * look comes before the portal answers anybody.
 */
@Component
class TaxonomyWatch extends Rounds {
    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final ChainRevisions revisions;
    private final Chains chains;
    private final List<Chain> shipped = ChainFile.shipped();

    TaxonomyWatch(ChainRevisions revisions, Chains chains) {
        super("taxonomy", POLL, true);
        this.revisions = revisions;
        this.chains = chains;
    }

    /** Before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        round();
        super.start();
    }

    @Override
    protected boolean beginsAtOnce() {
        return false;
    }

    @Override
    protected boolean round() {
        look().block(LONGEST);
        return false;
    }

    /** Ends when this instance knows what was committed before. */
    Mono<Void> look() {
        return revisions
                .newest()
                .filter(newest -> newest > chains.revision())
                .flatMap(newer -> revisions.all().collectList())
                .doOnNext(all -> chains.take(all.getLast().number(), Overlay.of(shipped, all)))
                .then();
    }

    /** The chains as the revisions make them, whatever this instance knows yet; for whoever holds the lock of the next one. */
    Mono<Chains> current() {
        return revisions.all().collectList().map(all -> new Chains(Overlay.of(shipped, all)));
    }
}
