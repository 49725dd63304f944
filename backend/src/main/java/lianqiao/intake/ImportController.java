package lianqiao.intake;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.shared.Actor;
import lianqiao.shared.Language;
import lianqiao.shared.MediaTypes;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.SavedAs;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Bulk import: give a file, see how far it is, fetch the report of what was turned away. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportController {
    private final Imports imports;
    private final ImportJobs jobs;
    private final ImportReports reports;
    private final ImportSteps steps;
    private final ReportFiles files;
    private final ShownChanges changes;
    private final Kinds kinds;

    ImportController(
            Imports imports,
            ImportJobs jobs,
            ImportReports reports,
            ImportSteps steps,
            ReportFiles files,
            ShownChanges changes,
            Kinds kinds) {
        this.imports = imports;
        this.jobs = jobs;
        this.reports = reports;
        this.steps = steps;
        this.files = files;
        this.changes = changes;
        this.kinds = kinds;
    }

    /**
     * Takes a file as the body: XLSX, CSV or JSON Lines; in UTF-8 or GBK, which is found out.
     *
     * @param dryRun tries it and stores nothing: see {@code …/changes}, then {@code …/apply}
     * @param fileName what it is called at home; percent-encoded where it is not ASCII
     */
    @PostMapping
    @Permit(Permission.GIVE_FILES)
    Mono<ResponseEntity<Imports.Accepted>> take(
            Actor actor,
            @RequestParam String kind,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "X-File-Name", defaultValue = "") String fileName,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody(required = false) Flux<DataBuffer> body) {
        return imports.take(actor, kind, dryRun, decoded(fileName), key, body)
                .map(done -> done.with(HttpStatus.ACCEPTED));
    }

    @GetMapping
    @Permit(Permission.READ_IMPORTS)
    Mono<Page<ImportView>> list(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        PageRequest request = PageRequest.of(page, size);
        Mono<List<ImportView>> items = jobs.newest(ImportScope.of(actor), request.size(), request.offset())
                .concatMap(job -> reports.tally(job.id()).map(tally -> ImportView.brief(job, tally)))
                .collectList();
        return Mono.zip(jobs.count(ImportScope.of(actor)), items, Page::new);
    }

    @GetMapping("/{id}")
    @Permit(Permission.READ_IMPORTS)
    Mono<ImportView> read(Actor actor, @PathVariable UUID id, @RequestHeader HttpHeaders headers) {
        return find(actor, id)
                .zipWhen(job -> reports.tally(id), (job, tally) -> ImportView.of(job, tally, codes(headers)));
    }

    /** The report for a spreadsheet; {@code warnings=true} adds the rows that were taken in with something to be told. */
    @GetMapping("/{id}/rejects.csv")
    @Permit(Permission.READ_IMPORTS)
    Mono<ResponseEntity<Flux<String>>> rejects(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean warnings,
            @RequestHeader HttpHeaders headers) {
        return find(actor, id).map(job -> ResponseEntity.ok()
                .headers(SavedAs.headers(MediaTypes.CSV, "rejects-" + id + ".csv"))
                .body(reports.rejects(id, warnings, codes(headers))));
    }

    /** What can be imported by whoever asks, and the columns of each. */
    @GetMapping("/kinds")
    @Permit(Permission.READ_IMPORTS)
    List<KindView> kinds(Actor actor) {
        return kinds.openTo(actor).stream().map(KindView::of).toList();
    }

    /** An empty spreadsheet with the heads of that kind, and a sheet that explains them. */
    @GetMapping("/templates/{kind}.xlsx")
    @Permit(Permission.READ_IMPORTS)
    ResponseEntity<byte[]> template(@PathVariable String kind) throws IOException {
        return ResponseEntity.ok()
                .headers(SavedAs.headers(MediaTypes.XLSX, kinds.find(kind).kind() + ".xlsx"))
                .body(Templates.of(kinds.find(kind)));
    }

    /** The first changes that a trial found, with what stands there now. */
    @GetMapping("/{id}/changes")
    @Permit(Permission.READ_IMPORTS)
    Mono<List<ShownChange>> changes(Actor actor, @PathVariable UUID id) {
        return find(actor, id).thenMany(changes.list(id)).collectList();
    }

    /**
     * The rows as they were given, the faulty cells marked, with what is to be told beside them.
     *
     * @param rows {@code all}, or only those of which something is to be told
     */
    @GetMapping("/{id}/report.xlsx")
    @Permit(Permission.READ_IMPORTS)
    Mono<ResponseEntity<Flux<DataBuffer>>> report(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "told") String rows,
            @RequestHeader HttpHeaders headers) {
        return find(actor, id).map(job -> ResponseEntity.ok()
                .headers(SavedAs.headers(MediaTypes.XLSX, "report-" + id + ".xlsx"))
                .body(files.spreadsheet(job, rows.equals("all"), codes(headers))));
    }

    /** @param fields what each column holds, in their order; empty for one that is left out */
    record Mapping(List<String> fields) {}

    /** Corrects what the columns hold, and tries again; the next file with the same heads is read so too. */
    @PutMapping("/{id}/mapping")
    @Permit(Permission.GIVE_FILES)
    Mono<ResponseEntity<Imports.Accepted>> map(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Mapping mapping) {
        return steps.map(actor, key, id, mapping.fields()).map(done -> done.with(HttpStatus.ACCEPTED));
    }

    /** Stores what the trial only tried. */
    @PostMapping("/{id}/apply")
    @Permit(Permission.GIVE_FILES)
    Mono<ResponseEntity<Imports.Accepted>> apply(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return steps.apply(actor, key, id).map(done -> done.with(HttpStatus.ACCEPTED));
    }

    /** Takes a whole import back; refused with the rows that something later names. */
    @PostMapping("/{id}/undo")
    @Permit(Permission.GIVE_FILES)
    Mono<ResponseEntity<Imports.Accepted>> undo(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return find(actor, id).then(steps.undo(actor, key, id)).map(done -> done.with(HttpStatus.ACCEPTED));
    }

    private Mono<ImportJob> find(Actor actor, UUID id) {
        return jobs.find(id, ImportScope.of(actor))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("import", id)));
    }

    private static Codes codes(HttpHeaders headers) {
        return new Codes(Language.of(headers));
    }

    private static String decoded(String fileName) {
        try {
            return URLDecoder.decode(fileName, StandardCharsets.UTF_8).replace("\0", "");
        } catch (IllegalArgumentException notEncoded) {
            return fileName;
        }
    }
}
