package lianqiao.intake;

import java.time.Clock;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes files in: writes them down, looks at their head, and leaves the rest to the worker. */
@Component
class Imports {
    private static final int LONGEST_NAME = 200;

    private final Spool spool;
    private final ImportJobs jobs;
    private final ImportWorker worker;
    private final Kinds kinds;
    private final Mappings mappings;
    private final Commands commands;
    private final Clock clock;

    Imports(
            Spool spool,
            ImportJobs jobs,
            ImportWorker worker,
            Kinds kinds,
            Mappings mappings,
            Commands commands,
            Clock clock) {
        this.spool = spool;
        this.jobs = jobs;
        this.worker = worker;
        this.kinds = kinds;
        this.mappings = mappings;
        this.commands = commands;
        this.clock = clock;
    }

    /** The answer to who gave a file. */
    record Accepted(UUID id) {}

    /** Body of the event of that name. */
    record ImportReceived(UUID id, String kind, String sha256, long bytes) {}

    /** @param dryRun nothing is stored; and where the columns are not clear, a person is asked */
    Mono<Done<Accepted>> take(
            Actor actor, String kind, boolean dryRun, String fileName, @Nullable String key, Flux<DataBuffer> body) {
        Importing<?> importing = kinds.openTo(actor, kind);
        UUID id = Ids.next();
        return spool.take(id, body)
                .zipWhen(facts -> reading(actor, importing, id, dryRun))
                .map(read -> job(id, actor, importing, dryRun, fileName, read.getT1(), read.getT2()))
                .flatMap(job -> command(job, key))
                .doOnError(refused -> spool.remove(id))
                .doOnSuccess(done -> {
                    if (!done.answer().id().equals(id)) {
                        spool.remove(id);
                    }
                    worker.wake();
                });
    }

    private ImportJob job(
            UUID id,
            Actor actor,
            Importing<?> kind,
            boolean dryRun,
            String fileName,
            SpooledFile.Facts facts,
            Reading reading) {
        String name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        boolean isClear = MappingRules.fault(kind, reading).isEmpty();
        return new ImportJob(
                id,
                kind.kind(),
                isClear ? ImportState.WAITING : ImportState.MAPPING,
                name,
                facts.sha256(),
                facts.bytes(),
                reading.format().form() == FileFormat.Form.XLSX
                        ? reading.format().rows()
                        : facts.lines(),
                reading.ignored(),
                actor,
                0,
                null,
                clock.instant(),
                null,
                null,
                dryRun,
                reading,
                spool.folderId());
    }

    private Mono<Reading> reading(Actor actor, Importing<?> kind, UUID id, boolean dryRun) {
        return Mono.fromCallable(() -> ColumnGuess.of(kind, spool.file(id), FileLook.of(spool.file(id))))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(guessed -> mappings.remembered(actor, kind.kind(), guessed))
                .map(reading -> dryRun ? reading : clear(kind, reading));
    }

    private static Reading clear(Importing<?> kind, Reading reading) {
        Reading known = MappingRules.withoutGuesses(reading);
        MappingRules.fault(kind, known).ifPresent(fault -> {
            throw fault;
        });
        return known;
    }

    private Mono<Done<Accepted>> command(ImportJob job, @Nullable String key) {
        Command command =
                Command.of(job.actor(), key, "import." + job.kind() + (job.dryRun() ? ".try" : ""), job.sha256());
        return commands.run(command, Accepted.class, () -> jobs.add(job)
                .thenReturn(Decision.of(
                        new Accepted(job.id()),
                        new NewEvent(
                                "ImportReceived",
                                job.id(),
                                new ImportReceived(job.id(), job.kind(), job.sha256(), job.bytes())))));
    }
}
