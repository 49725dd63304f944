package lianqiao.intake;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.EventLog;
import lianqiao.shared.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Commits a batch: the cursor, what the rows brought, how they ended, and last the events, in one transaction. So a batch is in
 * with all it brought or not at all, and after a crash the import goes on at the cursor.
 */
@Component
class BatchWriter {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final TransactionalOperator transaction;
    private final ImportJobs jobs;
    private final RowOutcomes outcomes;
    private final EventLog log;
    private final Trial trial;
    private final ShownChanges changes;
    private final PlannerStatistics statistics;

    BatchWriter(
            TransactionalOperator transaction,
            ImportJobs jobs,
            RowOutcomes outcomes,
            EventLog log,
            Trial trial,
            ShownChanges changes,
            PlannerStatistics statistics) {
        this.transaction = transaction;
        this.jobs = jobs;
        this.outcomes = outcomes;
        this.log = log;
        this.trial = trial;
        this.changes = changes;
        this.statistics = statistics;
    }

    <T> Mono<Void> write(Importing<T> kind, ImportJob job, UUID me, Batch<T> batch, Duration hold) {
        return job.dryRun()
                ? tryOut(kind, job, me, batch, hold)
                : moveCursor(job, me, batch, hold)
                        .then(Mono.defer(() -> bring(kind, job, batch)))
                        .timeout(LONGEST)
                        .as(transaction::transactional)
                        .then(Mono.defer(() -> statistics.after(batch)));
    }

    /** What the batch would bring is rolled back before that is written down. */
    private <T> Mono<Void> tryOut(Importing<T> kind, ImportJob job, UUID me, Batch<T> batch, Duration hold) {
        return trial.run(kind, job, batch).timeout(LONGEST).flatMap(found -> moveCursor(job, me, batch, hold)
                .then(Mono.defer(() -> outcomes.add(job.id(), batch.rows(), found.kept())))
                .then(Mono.defer(() -> changes.add(job.id(), found.changes())))
                .as(transaction::transactional));
    }

    /** First, so that the row is locked and a second worker fails before it has done anything. */
    Mono<Void> moveCursor(ImportJob job, UUID me, Batch<?> batch, Duration hold) {
        return jobs.advance(job.id(), me, batch.after(), batch.last(), hold)
                .filter(moved -> moved)
                .switchIfEmpty(Mono.error(() -> new ConflictException("IMPORT_TAKEN_OVER", String.valueOf(job.id()))))
                .then();
    }

    <T> Mono<Void> bring(Importing<T> kind, ImportJob job, Batch<T> batch) {
        return kind.keep(job, batch.items()).flatMap(kept -> announce(job, batch, kept));
    }

    private <T> Mono<Void> announce(ImportJob job, Batch<T> batch, Decision<List<Kept>> kept) {
        return outcomes.add(job.id(), batch.rows(), kept.answer())
                .then(Mono.defer(() -> log.append(job.actor(), kept.events())))
                .then();
    }
}
