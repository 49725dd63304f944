package lianqiao.intake;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import lianqiao.eventlog.EventLog;
import lianqiao.shared.ConflictException;
import lianqiao.shared.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Takes an import back, from its last row to its first, a batch a transaction; the cursor goes down with it. */
@Component
class UndoRun {
    private static final Logger LOG = LoggerFactory.getLogger(UndoRun.class);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final DatabaseClient database;
    private final TransactionalOperator transaction;
    private final ImportJobs jobs;
    private final EventLog log;
    private final IntakeSettings settings;

    UndoRun(
            DatabaseClient database,
            TransactionalOperator transaction,
            ImportJobs jobs,
            EventLog log,
            IntakeSettings settings) {
        this.database = database;
        this.transaction = transaction;
        this.jobs = jobs;
        this.log = log;
        this.settings = settings;
    }

    /** Goes down to the first row, or as far as it can. */
    ImportRun.End run(Importing<?> kind, ImportJob job, UUID me, BooleanSupplier mayGoOn) {
        int cursor = job.cursor();
        for (List<Undoing> batch = before(job.id(), cursor); !batch.isEmpty(); batch = before(job.id(), cursor)) {
            if (!mayGoOn.getAsBoolean()) {
                return new ImportRun.End(true, null);
            }
            try {
                undo(kind, job, me, cursor, batch).block();
            } catch (DataIntegrityViolationException used) {
                LOG.warn("import {} cannot be taken back from row {}: {}", job.id(), cursor, used.toString());
                return new ImportRun.End(false, "UNDO_STOPPED");
            }
            cursor = batch.getLast().row() - 1;
        }
        return new ImportRun.End(false, null);
    }

    private Mono<Void> undo(Importing<?> kind, ImportJob job, UUID me, int cursor, List<Undoing> batch) {
        return jobs.advance(job.id(), me, cursor, batch.getLast().row() - 1, settings.hold())
                .filter(moved -> moved)
                .switchIfEmpty(Mono.error(() -> new ConflictException("IMPORT_TAKEN_OVER", String.valueOf(job.id()))))
                .then(Mono.defer(() -> kind.undo(batch)))
                .flatMap(events -> log.append(job.actor(), events))
                .timeout(LONGEST)
                .as(transaction::transactional)
                .then();
    }

    private List<Undoing> before(UUID job, int cursor) {
        return database.sql("""
                        SELECT o.row, o.subject, b.before::text AS before
                        FROM import_row_outcome o LEFT JOIN import_before b ON b.import = o.import AND b.row = o.row
                        WHERE o.import = :job AND o.row <= :cursor AND o.change IN ('ADDED', 'CHANGED')
                        ORDER BY o.row DESC LIMIT :most
                        """)
                .bind("job", job)
                .bind("cursor", cursor)
                .bind("most", settings.batch())
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Undoing(row.count("row"), row.id("subject"), row.maybe("before", String.class));
                })
                .all()
                .collectList()
                .blockOptional()
                .orElseThrow();
    }
}
