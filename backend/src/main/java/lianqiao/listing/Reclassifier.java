package lianqiao.listing;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lianqiao.chain.Chains;
import lianqiao.eventlog.EventLog;
import lianqiao.listing.Reclassifications.Reclassification;
import lianqiao.shared.Actor;
import lianqiao.shared.Rounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Places all listings anew after the taxonomy was edited. A page is one transaction that holds the work's row, places the page, moves
 * the cursor and appends one event per listing that stands elsewhere now. So a stopped portal goes on at the cursor, of two
 * instances only one works, and none before it knows the revision itself.
 */
@Component
class Reclassifier extends Rounds {
    private static final int PAGE = 200;
    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Reclassifications work;
    private final List<Reclassified<?>> features;
    private final Placements placements;
    private final Chains chains;
    private final EventLog log;
    private final TransactionalOperator transaction;

    Reclassifier(
            Reclassifications work,
            List<Reclassified<?>> features,
            Placements placements,
            Chains chains,
            EventLog log,
            TransactionalOperator transaction) {
        super("reclassification", POLL, true);
        this.work = work;
        this.features = features.stream()
                .sorted(Comparator.comparing(Reclassified::name))
                .toList();
        this.placements = placements;
        this.chains = chains;
        this.log = log;
        this.transaction = transaction;
    }

    @Override
    protected boolean round() {
        return chains.revision() > 0 && Boolean.TRUE.equals(begin().then(page()).block(LONGEST));
    }

    /** The first instance that knows a revision begins its work. */
    private Mono<Void> begin() {
        int known = chains.revision();
        return work.newest()
                .map(Reclassification::revision)
                .defaultIfEmpty(0)
                .filter(begun -> begun < known)
                .flatMap(older -> total())
                .flatMap(total -> work.begin(known, total).as(transaction::transactional));
    }

    private Mono<Long> total() {
        return Flux.fromIterable(features)
                .concatMap(feature -> feature.count().get())
                .reduce(0L, Long::sum);
    }

    /** Places one page; false where there is nothing to do, or not yet. */
    private Mono<Boolean> page() {
        return work.claim()
                .filter(job -> job.revision() <= chains.revision())
                .flatMap(this::place)
                .as(transaction::transactional)
                .defaultIfEmpty(false);
    }

    private Mono<Boolean> place(Reclassification job) {
        Optional<Reclassified<?>> at = feature(job);
        if (at.isEmpty()) {
            return work.end(job).thenReturn(true);
        }
        return placements
                .place(at.get(), job.cursor(), PAGE)
                .flatMap(page -> work.advance(
                                job,
                                page.last() == null ? after(at.get()) : at.get().name(),
                                page)
                        .then(log.append(Actor.system("reclassification"), page.changed())))
                .thenReturn(true);
    }

    /** The feature that stands in the row, or the first; none behind the last. */
    private Optional<Reclassified<?>> feature(Reclassification job) {
        String name = job.feature() == null ? "" : job.feature();
        return features.stream()
                .filter(feature -> feature.name().compareTo(name) >= 0)
                .findFirst();
    }

    /** What comes behind a feature, whatever is there: a name that no feature has ends the work. */
    private String after(Reclassified<?> done) {
        int next = features.indexOf(done) + 1;
        return next < features.size() ? features.get(next).name() : "~";
    }
}
