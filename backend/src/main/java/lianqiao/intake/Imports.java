package lianqiao.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
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
    private final List<Importing<?>> kinds;
    private final Commands commands;
    private final Clock clock;

    Imports(
            Spool spool,
            ImportJobs jobs,
            ImportWorker worker,
            List<Importing<?>> kinds,
            Commands commands,
            Clock clock) {
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
    record ImportReceived(UUID id, ImportKind kind, String sha256, long bytes) {}

    Mono<Done<Accepted>> take(
            Actor actor, ImportKind kind, String fileName, @Nullable String key, Flux<DataBuffer> body) {
        UUID id = Ids.next();
        return spool.take(id, body)
                .map(facts -> job(id, actor, kind, fileName, facts))
                .flatMap(job -> command(job, key))
                .doOnError(refused -> spool.remove(id))
                .doOnSuccess(done -> {
                    if (!done.answer().id().equals(id)) {
                        spool.remove(id);
                    }
                    worker.wake();
                });
    }

    private ImportJob job(UUID id, Actor actor, ImportKind kind, String fileName, SpooledFile.Facts facts) {
        String name = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        return new ImportJob(
                id,
                kind,
                ImportState.WAITING,
                name,
                facts.sha256(),
                facts.bytes(),
                facts.lines(),
                ignored(id, kind),
                actor,
                0,
                null,
                clock.instant(),
                null,
                null);
    }

    private List<String> ignored(UUID id, ImportKind kind) {
        Importing<?> importing =
                kinds.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
        try {
            return importing.ignored(spool.file(id));
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
