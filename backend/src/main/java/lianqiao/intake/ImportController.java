package lianqiao.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.shared.Actor;
import lianqiao.shared.Language;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

    ImportController(Imports imports, ImportJobs jobs, ImportReports reports) {
        this.imports = imports;
        this.jobs = jobs;
        this.reports = reports;
    }

    /**
     * Takes a file as the body: XLSX, CSV or JSON Lines; in UTF-8 or GBK, which is found out.
     *
     * @param fileName what it is called at home; percent-encoded where it is not ASCII
     */
    @PostMapping
    @Permit(Permission.IMPORT_LISTINGS)
    Mono<ResponseEntity<Imports.Accepted>> take(
            Actor actor,
            @RequestParam String kind,
            @RequestHeader(name = "X-File-Name", defaultValue = "") String fileName,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody(required = false) Flux<DataBuffer> body) {
        return imports.take(actor, kind, decoded(fileName), key, body).map(done -> done.with(HttpStatus.ACCEPTED));
    }

    @GetMapping
    @Permit(Permission.READ_IMPORTS)
    Mono<Page<ImportView>> list(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        PageRequest request = PageRequest.of(page, size);
        Mono<List<ImportView>> items = jobs.newest(scope(actor), request.size(), request.offset())
                .concatMap(job -> reports.tally(job.id()).map(tally -> ImportView.brief(job, tally)))
                .collectList();
        return Mono.zip(jobs.count(scope(actor)), items, Page::new);
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
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejects-" + id + ".csv\"")
                .body(reports.rejects(id, warnings, codes(headers))));
    }

    private Mono<ImportJob> find(Actor actor, UUID id) {
        return jobs.find(id, scope(actor)).switchIfEmpty(Mono.error(() -> new NotFoundException("import", id)));
    }

    /** A centre sees its own imports; authorities and operators see all. */
    private static @Nullable UUID scope(Actor actor) {
        return actor.kind() == OrganisationKind.OPERATION_CENTRE ? actor.organisation() : null;
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
