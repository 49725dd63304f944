package lianqiao.licence;

import java.time.Clock;
import java.util.List;
import lianqiao.chain.Classifier;
import lianqiao.eventlog.Decision;
import lianqiao.patent.Patents;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Stores what other platforms published: six statements at most for a batch, however many rows it has. */
@Component
class ExternalLicences {
    private static final int MOST = 5_000;

    private final Licences licences;
    private final Patents patents;
    private final Classifier classifier;
    private final Surroundings surroundings;
    private final Clock clock;

    ExternalLicences(
            Licences licences, Patents patents, Classifier classifier, Surroundings surroundings, Clock clock) {
        this.licences = licences;
        this.patents = patents;
        this.classifier = classifier;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** In the caller's transaction, who appends the events. */
    Mono<Decision<List<ExternalOutcome>>> bring(List<ExternalLicence> rows) {
        if (rows.size() > MOST) {
            return Mono.error(new IllegalArgumentException("at most " + MOST + " rows at a time"));
        }
        return licences.ofSources(rows)
                .map(known -> new ExternalBatch(rows, known))
                .flatMap(this::decide)
                .flatMap(batch -> save(batch).thenReturn(new Decision<>(batch.outcomes(), batch.events())));
    }

    private Mono<Void> save(ExternalBatch batch) {
        return licences.addAll(batch.added())
                .then(Mono.defer(() -> batch.changed().isEmpty() ? Mono.empty() : licences.saveAll(batch.changed())));
    }

    private Mono<ExternalBatch> decide(ExternalBatch batch) {
        return patents.mention(batch.patents())
                .map(known -> batch.decide(known, classifier, clock.instant(), surroundings.plain()));
    }
}
