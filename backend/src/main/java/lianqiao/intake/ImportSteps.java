package lianqiao.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.intake.Imports.Accepted;
import lianqiao.intake.LaterEvents.Touched;
import lianqiao.intake.MappedColumn.By;
import lianqiao.shared.Actor;
import lianqiao.shared.ForbiddenException;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a person does with an import after its file is there: correct its columns, apply it, undo it. */
@Component
class ImportSteps {
    private final Commands commands;
    private final ImportJobs jobs;
    private final Mappings mappings;
    private final Kinds kinds;
    private final Spool spool;
    private final LaterEvents later;
    private final ImportWorker worker;

    ImportSteps(
            Commands commands,
            ImportJobs jobs,
            Mappings mappings,
            Kinds kinds,
            Spool spool,
            LaterEvents later,
            ImportWorker worker) {
        this.commands = commands;
        this.jobs = jobs;
        this.mappings = mappings;
        this.kinds = kinds;
        this.spool = spool;
        this.later = later;
        this.worker = worker;
    }

    /** Body of ImportMapped, ImportApplied and ImportUndoBegun. */
    record ImportStep(UUID id, String kind) {}

    /**
     * Says what the columns hold, and begins the trial anew.
     *
     * @param fields for each column, in their order; empty for one that is left out
     */
    Mono<Done<Accepted>> map(Actor actor, @Nullable String key, UUID id, List<String> fields) {
        return step(actor, key, "import.map " + id + " " + fields, id, "ImportMapped", job -> {
            ImportFault.STATE.unless(
                    Set.of(ImportState.MAPPING, ImportState.CHECKED).contains(job.state()));
            Reading reading = corrected(job, fields);
            MappingRules.fault(kinds.find(job.kind()), reading).ifPresent(ImportSteps::refuse);
            return mappings.remember(actor, job.kind(), reading).then(jobs.begin(id, true, reading, actor));
        });
    }

    /** Stores what the trial only tried. */
    Mono<Done<Accepted>> apply(Actor actor, @Nullable String key, UUID id) {
        return step(actor, key, "import.apply " + id, id, "ImportApplied", job -> {
            ImportFault.STATE.unless(job.state() == ImportState.CHECKED);
            ImportFault.FILE_GONE.unless(spool.mayHave(job));
            return jobs.begin(id, false, job.known(), actor);
        });
    }

    /** Takes back all that the import brought, if nothing that came later names any of it. */
    Mono<Done<Accepted>> undo(Actor actor, @Nullable String key, UUID id) {
        return touching(actor, id).collectList().flatMap(touched -> {
            ImportFault.requireUntouched(touched);
            return step(actor, key, "import.undo " + id, id, "ImportUndoBegun", job -> {
                ImportFault.STATE.unless(!job.dryRun()
                        && Set.of(ImportState.DONE, ImportState.FAILED).contains(job.state()));
                return jobs.beginUndo(id, actor);
            });
        });
    }

    private Flux<Touched> touching(Actor actor, UUID id) {
        return jobs.find(id, ImportScope.of(actor)).flatMapMany(job -> later.touching(id, kinds.find(job.kind())));
    }

    private Mono<Done<Accepted>> step(
            Actor actor,
            @Nullable String key,
            String name,
            UUID id,
            String event,
            Function<ImportJob, Mono<Void>> change) {
        Command command = Command.of(actor, key, name, "");
        return commands.run(command, Accepted.class, () -> own(actor, id).flatMap(job -> change.apply(job)
                        .thenReturn(Decision.of(
                                new Accepted(id), new NewEvent(event, id, new ImportStep(id, job.kind()))))))
                .doOnSuccess(done -> worker.wake());
    }

    private Mono<ImportJob> own(Actor actor, UUID id) {
        return jobs.hold(id, ImportScope.of(actor))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("import", id)))
                .doOnNext(job -> {
                    if (!kinds.find(job.kind()).permission().allows(actor)) {
                        throw new ForbiddenException(
                                kinds.find(job.kind()).permission().name());
                    }
                });
    }

    private Reading corrected(ImportJob job, List<String> fields) {
        List<String> known =
                kinds.find(job.kind()).fields().stream().map(Field::name).toList();
        ImportFault.MAPPING.unless(job.known().columns().size() == fields.size()
                && fields.stream().allMatch(field -> field.isEmpty() || known.contains(field)));
        return job.known().corrected(fields, By.PERSON);
    }

    private static void refuse(RefusedException fault) {
        throw fault;
    }
}
