package lianqiao.intake;

import java.util.List;
import java.util.UUID;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.NewEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** The end of an import, and its announcement, in one transaction: whoever gave the file is told from the log. */
@Component
class ImportEnds {
    private final TransactionalOperator transaction;
    private final ImportJobs jobs;
    private final ImportReports reports;
    private final EventLog log;

    ImportEnds(TransactionalOperator transaction, ImportJobs jobs, ImportReports reports, EventLog log) {
        this.transaction = transaction;
        this.jobs = jobs;
        this.reports = reports;
        this.log = log;
    }

    /** Body of ImportEnded, ImportFailed and ImportUndone: how many rows there were, and what became of them. */
    record ImportEnd(
            UUID id,
            String kind,
            long rows,
            long imported,
            long warned,
            long rejected,
            @Nullable String failure) {}

    /** A trial ends in silence, unless it fails: who asked for it looks at it. */
    Mono<Void> end(ImportJob job, UUID me, ImportState state, @Nullable String failure) {
        return announced(job, state, failure, jobs.finish(job.id(), me, state, failure));
    }

    /** Of an import whose file is nowhere. */
    Mono<Void> lose(ImportJob job) {
        return announced(job, ImportState.FAILED, FileFault.FILE_LOST.name(), jobs.lose(job.id()));
    }

    private Mono<Void> announced(ImportJob job, ImportState state, @Nullable String failure, Mono<Boolean> ended) {
        return ended.filter(wasOurs -> wasOurs && state != ImportState.CHECKED)
                .flatMap(wasOurs -> reports.tally(job.id()))
                .map(Tally::counts)
                .flatMap(counts -> log.append(
                        job.actor(),
                        List.of(new NewEvent(
                                type(state),
                                job.id(),
                                new ImportEnd(
                                        job.id(),
                                        job.kind(),
                                        counts.rows(),
                                        counts.imported(),
                                        counts.warned(),
                                        counts.rejected(),
                                        failure)))))
                .then()
                .as(transaction::transactional);
    }

    private static String type(ImportState state) {
        return switch (state) {
            case FAILED -> "ImportFailed";
            case UNDONE -> "ImportUndone";
            default -> "ImportEnded";
        };
    }
}
