package lianqiao.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lianqiao.chain.Classifier;
import lianqiao.eventlog.EventLog;
import lianqiao.patent.Patents;
import lianqiao.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Stores what other platforms published: five statements for a batch, however many rows it has. */
@Component
class ExternalLicences {
    private static final int MOST = 5_000;

    private final Licences licences;
    private final Patents patents;
    private final Classifier classifier;
    private final EventLog log;
    private final TransactionalOperator transaction;
    private final Clock clock;

    ExternalLicences(
            Licences licences,
            Patents patents,
            Classifier classifier,
            EventLog log,
            TransactionalOperator transaction,
            Clock clock) {
        this.licences = licences;
        this.patents = patents;
        this.classifier = classifier;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    Mono<List<ExternalOutcome>> bring(Actor actor, List<ExternalLicence> rows) {
        if (rows.size() > MOST) {
            return Mono.error(new IllegalArgumentException("at most " + MOST + " rows at a time"));
        }
        return licences.ofSources(rows)
                .map(known -> new ExternalBatch(rows, known))
                .flatMap(this::decide)
                .flatMap(batch -> store(actor, batch))
                .as(transaction::transactional);
    }

    private Mono<ExternalBatch> decide(ExternalBatch batch) {
        return patents.mention(batch.patents())
                .map(known -> batch.decide(known, classifier, clock.instant(), LocalDate.now(clock)));
    }

    private Mono<List<ExternalOutcome>> store(Actor actor, ExternalBatch batch) {
        return licences.saveAll(batch.saved())
                .then(Mono.defer(() -> log.append(actor, batch.events())))
                .thenReturn(batch.outcomes());
    }
}
