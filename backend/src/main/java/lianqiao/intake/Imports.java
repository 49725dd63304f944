package lianqiao.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
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

/** Takes files in: writes them down, looks at their head, and leaves the rest to the worker. */
@Component
class Imports {
    private static final int LONGEST_NAME = 200;

    private final Spool spool;
    private final ImportJobs jobs;
    private final ImportWorker worker;
    private final Kinds kinds;
    private final Commands commands;
    private final Clock clock;

    Imports(Spool spool, ImportJobs jobs, ImportWorker worker, Kinds kinds, Commands commands, Clock clock) {
        this.spool = spool;
        this.jobs = jobs;
        this.worker = worker;
        this.kinds = kinds;
        this.commands = commands;
        this.clock = clock;
    }

    /** The answer to who gave a file. */
    record Accepted(UUID id) {}

    /** Body of the event of that name. */
    record ImportReceived(UUID id, String kind, String sha256, long bytes) {}

    Mono<Done<Accepted>> take(Actor actor, String kind, String fileName, @Nullable String key, Flux<DataBuffer> body) {
        Importing<?> importing = kinds.openTo(actor, kind);
        UUID id = Ids.next();
        return spool.take(id, body)
                .map(facts -> job(id, actor, importing, fileName, facts))
                .flatMap(job -> command(job, key))
                .doOnError(refused -> spool.remove(id))
                .doOnSuccess(done -> {
                    if (!done.answer().id().equals(id)) {
                        spool.remove(id);
                    }
                    worker.wake();
                });
    }

    private ImportJob job(UUID id, Actor actor, Importing<?> kind, String fileName, SpooledFile.Facts facts) {
        String name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        Reading reading = reading(id, kind);
        return new ImportJob(
                id,
                kind.kind(),
                ImportState.WAITING,
                name,
                facts.sha256(),
                facts.bytes(),
                facts.lines(),
                reading.ignored(),
                actor,
                0,
                null,
                clock.instant(),
                null,
                null,
                false,
                reading);
    }

    private Reading reading(UUID id, Importing<?> kind) {
        try {
            Reading guessed = ColumnGuess.of(kind, spool.file(id), FileLook.of(spool.file(id)));
            Reading reading = MappingRules.withoutGuesses(guessed);
            MappingRules.fault(kind, reading).ifPresent(fault -> {
                throw fault;
            });
            return reading;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Mono<Done<Accepted>> command(ImportJob job, @Nullable String key) {
        Command command = Command.of(job.actor(), key, "import." + job.kind(), job.sha256());
        return commands.run(command, Accepted.class, () -> jobs.add(job)
                .thenReturn(Decision.of(
                        new Accepted(job.id()),
                        new NewEvent(
                                "ImportReceived",
                                job.id(),
                                new ImportReceived(job.id(), job.kind(), job.sha256(), job.bytes())))));
    }
}
