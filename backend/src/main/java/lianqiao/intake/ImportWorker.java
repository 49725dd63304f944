package lianqiao.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import lianqiao.shared.Ids;
import lianqiao.shared.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works on imports, one at a time, on a thread of its own; what another instance left unfinished is taken up. */
@Component
class ImportWorker extends Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    private static final Duration LOST_AFTER = Duration.ofDays(1);
    private static final Duration SWEPT_EVERY = Duration.ofHours(1);

    private final UUID me = Ids.next();
    private final ImportJobs jobs;
    private final BatchWriter writer;
    private final Spool spool;
    private final Kinds kinds;
    private final IntakeSettings settings;
    private final ForgottenFiles forgotten;
    private final UndoRun undo;
    private final ImportEnds ends;
    private Instant swept = Instant.EPOCH;

    ImportWorker(
            ImportJobs jobs,
            BatchWriter writer,
            Spool spool,
            Kinds kinds,
            ForgottenFiles forgotten,
            UndoRun undo,
            ImportEnds ends,
            IntakeSettings settings) {
        super("imports", settings.poll(), settings.enabled());
        this.jobs = jobs;
        this.writer = writer;
        this.spool = spool;
        this.kinds = kinds;
        this.forgotten = forgotten;
        this.undo = undo;
        this.ends = ends;
        this.settings = settings;
    }

    /** Works on the oldest import that is free and whose file is here. What fails stays ours, and is tried again from its cursor. */
    @Override
    protected boolean round() {
        sweep();
        for (ImportJob open : jobs.open(me).collectList().blockOptional().orElseThrow()) {
            if (open.state() == ImportState.UNDOING || spool.has(open.id())) {
                ImportJob job = jobs.claim(open.id(), me, settings.hold()).block();
                if (job != null) {
                    carryOut(job);
                    return true;
                }
            } else if (isLost(open)) {
                LOG.warn("import {}: its file is lost", open.id());
                ends.lose(open).block();
            }
        }
        return false;
    }

    /** It should lie in this folder; or it lies in one that no instance has seen for a day. */
    private boolean isLost(ImportJob job) {
        return spool.folderId().equals(job.folder())
                || job.createdAt().isBefore(Instant.now().minus(LOST_AFTER));
    }

    private void sweep() {
        Instant now = Instant.now();
        if (swept.isBefore(now.minus(SWEPT_EVERY))) {
            spool.sweep(now);
            forgotten.remove().block();
            swept = now;
        }
    }

    private void carryOut(ImportJob job) {
        Importing<?> kind = kinds.find(job.kind());
        ImportRun.End end =
                job.state() == ImportState.UNDOING ? undo.run(kind, job, me, this::isRunning) : forward(kind, job);
        if (!end.stopped()) {
            ends.end(job, me, end.state(job), end.failure()).block();
        }
    }

    private <T> ImportRun.End forward(Importing<T> kind, ImportJob job) {
        if (job.cursor() == 0) {
            jobs.clear(job.id()).block();
        }
        return new ImportRun<>(kind, job, me, writer, settings, this::isRunning).run(spool.file(job.id()));
    }
}
