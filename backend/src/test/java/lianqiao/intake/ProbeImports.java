package lianqiao.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import lianqiao.Portal;
import lianqiao.eventlog.EventLog;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * A real portal whose third batch stands still between the cursor and the rows for as long as there is a file that says so.
 * {@code PROBE_MUTATION} builds in a fault.
 */
public final class ProbeImports {
    private ProbeImports() {}

    public static void main(String[] arguments) {
        SpringApplication.run(new Class<?>[] {Portal.class, HaltingWriter.class}, arguments);
    }

    /** What is wrong with this portal. */
    enum Mutation {
        NONE,
        /** The cursor is committed before the rows are. */
        CURSOR_FIRST;

        static final Mutation HERE = valueOf(System.getenv().getOrDefault("PROBE_MUTATION", "NONE"));
    }

    @Primary
    static class HaltingWriter extends BatchWriter {
        private static final Path HOLD = Path.of(System.getenv().getOrDefault("PROBE_HOLD", "no-such-file"));
        private static final int HALTS_AT = 3;

        private final TransactionalOperator transaction;
        private final AtomicInteger batches = new AtomicInteger();

        HaltingWriter(
                TransactionalOperator transaction,
                ImportJobs jobs,
                RowOutcomes outcomes,
                EventLog log,
                Trial trial,
                ShownChanges changes,
                PlannerStatistics statistics) {
            super(transaction, jobs, outcomes, log, trial, changes, statistics);
            this.transaction = transaction;
        }

        @Override
        <T> Mono<Void> write(Importing<T> kind, ImportJob job, UUID me, Batch<T> batch, Duration hold) {
            return Mutation.HERE == Mutation.CURSOR_FIRST
                    ? moveCursor(job, me, batch, hold)
                            .then(Mono.defer(() -> bring(kind, job, batch)).as(transaction::transactional))
                    : super.write(kind, job, me, batch, hold);
        }

        @Override
        <T> Mono<Void> bring(Importing<T> kind, ImportJob job, Batch<T> batch) {
            return Mono.fromRunnable(this::standStill).then(super.bring(kind, job, batch));
        }

        private void standStill() {
            boolean halts = batches.incrementAndGet() == HALTS_AT;
            while (halts && Files.exists(HOLD)) {
                try {
                    Files.writeString(HOLD.resolveSibling("standing"), "");
                    Thread.sleep(20);
                } catch (IOException | InterruptedException ended) {
                    throw new IllegalStateException(ended);
                }
            }
        }
    }
}
