package lianqiao.contract;

import jakarta.validation.Valid;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.shared.Actor;
import lianqiao.shared.MediaTypes;
import lianqiao.shared.SavedAs;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
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

/** The papers of a deal, for its sides: drafts as Word files, what was agreed, register numbers, royalty reports. */
@RestController
@RequestMapping("/api/v1")
class ContractController {
    private static final String KEY = "Idempotency-Key";

    private final Papers papers;
    private final Drafting drafting;
    private final Recording recording;

    ContractController(Papers papers, Drafting drafting, Recording recording) {
        this.papers = papers;
        this.drafting = drafting;
        this.recording = recording;
    }

    @GetMapping("/deals/{id}/papers")
    @Permit(Permission.READ_OWN)
    Mono<PapersView> papers(Actor actor, @PathVariable UUID id) {
        return papers.of(actor, id);
    }

    /** Fills the model with what the deal knows now; the same words as the last version make no new one. */
    @PostMapping("/deals/{id}/contracts")
    @Permit(Permission.FOLLOW_DEAL)
    Mono<ResponseEntity<ContractVersion.Brief>> draft(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody ContractForms.Draft form) {
        return drafting.draft(actor, key, id, form.kind()).map(Done::created);
    }

    @PutMapping("/deals/{id}/contract-terms")
    @Permit(Permission.FOLLOW_DEAL)
    Mono<ResponseEntity<ContractTerms>> terms(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody ContractTerms form) {
        return recording.terms(actor, key, id, form).map(Done::ok);
    }

    /** The same number in another register of this deal is linked to the first; in another deal it is refused. */
    @PostMapping("/deals/{id}/contract-numbers")
    @Permit(Permission.FOLLOW_DEAL)
    Mono<ResponseEntity<ContractNumber>> number(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody ContractForms.Number form) {
        return Mono.defer(() -> recording.number(actor, key, id, form)).map(Done::created);
    }

    /** By the licensee, for a period that has not been reported, with a piece of evidence of this deal. */
    @PostMapping("/deals/{id}/royalty-reports")
    @Permit(Permission.FOLLOW_DEAL)
    Mono<ResponseEntity<RoyaltyReport>> report(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody ContractForms.Report form) {
        return Mono.defer(() -> recording.report(actor, key, id, form)).map(Done::created);
    }

    /** A wrong one, with the reason; it stays listed. Numbers of a step or a certificate are corrected there. */
    @PostMapping("/contract-numbers/{id}/take-back")
    @Permit(Permission.FOLLOW_DEAL)
    Mono<ResponseEntity<ContractNumber>> takeNumberBack(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody ContractForms.TakeBack form) {
        return Mono.defer(() -> recording.takeNumberBack(actor, key, id, form)).map(Done::ok);
    }

    /** A wrong one, by the licensee, with the reason; it stays listed, and its period may be reported again. */
    @PostMapping("/royalty-reports/{id}/take-back")
    @Permit(Permission.FOLLOW_DEAL)
    Mono<ResponseEntity<RoyaltyReport>> takeReportBack(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody ContractForms.TakeBack form) {
        return Mono.defer(() -> recording.takeReportBack(actor, key, id, form)).map(Done::ok);
    }

    @GetMapping("/contracts/{id}")
    @Permit(Permission.READ_OWN)
    Mono<PapersView.Text> text(Actor actor, @PathVariable UUID id) {
        return papers.version(actor, id)
                .map(version -> new PapersView.Text(version.brief(), version.deal(), version.lines()));
    }

    /** @param since a version of the same contract; the one before it if left out */
    @GetMapping("/contracts/{id}/changes")
    @Permit(Permission.READ_OWN)
    Mono<PapersView.Changes> changes(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID since) {
        return papers.changes(actor, id, since);
    }

    @GetMapping("/contracts/{id}/document.docx")
    @Permit(Permission.READ_OWN)
    Mono<ResponseEntity<Flux<DataBuffer>>> document(Actor actor, @PathVariable UUID id) {
        return papers.version(actor, id).flatMap(version -> papers.file(version).map(bytes -> ResponseEntity.ok()
                .headers(SavedAs.headers(MediaTypes.WORD, name(version)))
                .body(bytes)));
    }

    private static String name(ContractVersion version) {
        return version.kind().title() + "-" + ContractDocument.DRAFT + "-" + version.number() + ".docx";
    }
}
