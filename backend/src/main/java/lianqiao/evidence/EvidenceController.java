package lianqiao.evidence;

import java.util.List;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.SavedAs;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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

/** Evidence, for the parties of what it proves and for those who audit them. */
@RestController
@RequestMapping("/api/v1")
class EvidenceController {
    private static final String KEY = "Idempotency-Key";

    private final Attaching attaching;
    private final Attachments attachments;
    private final EvidenceGates gates;
    private final EvidenceFiles files;
    private final EvidenceSettings settings;

    EvidenceController(
            Attaching attaching,
            Attachments attachments,
            EvidenceGates gates,
            EvidenceFiles files,
            EvidenceSettings settings) {
        this.attaching = attaching;
        this.attachments = attachments;
        this.gates = gates;
        this.files = files;
        this.settings = settings;
    }

    /** @param mayAdd whether the reader may attach more, of at most {@code largestBytes} each */
    record EvidenceList(List<EvidenceView> items, boolean mayAdd, long largestBytes) {}

    @GetMapping("/evidence/kinds")
    @Permit(Permission.READ_PUBLIC)
    List<EvidenceKind> kinds() {
        return EvidenceKinds.all();
    }

    @GetMapping({"/deals/{id}/evidence", "/register-records/{id}/evidence"})
    @Permit(Permission.READ_OWN)
    Mono<EvidenceList> list(Actor actor, @PathVariable UUID id) {
        return gates.rights(actor, id).zipWhen(rights -> gates.find(id)).flatMap(known -> attachments
                .of(id)
                .map(attachment -> EvidenceView.of(attachment, known.getT2(), actor, known.getT1()))
                .collectList()
                .map(items -> new EvidenceList(items, known.getT1() == EvidenceRights.ADD, settings.largestBytes())));
    }

    /**
     * Takes a file as the body: PDF, PNG, JPEG, DOCX, XLSX, CSV or TXT, which is told from its bytes. The same content as the same kind
     * is attached once.
     *
     * @param kind one of {@code /evidence/kinds}
     * @param fileName what it is called at home; percent-encoded where it is not ASCII
     */
    @PostMapping("/deals/{id}/evidence")
    @Permit(Permission.FOLLOW_DEAL)
    Mono<ResponseEntity<EvidenceView>> attach(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestHeader(name = "X-File-Name", defaultValue = "") String fileName,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestBody(required = false) Flux<DataBuffer> body) {
        return attaching
                .attach(actor, key, id, kind, FileName.of(fileName), body)
                .flatMap(done -> shown(actor, done))
                .map(Done::created);
    }

    /** The same for a record of the register, which authorities keep too. */
    @PostMapping("/register-records/{id}/evidence")
    @Permit(Permission.GIVE_EVIDENCE)
    Mono<ResponseEntity<EvidenceView>> attachToRecord(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestHeader(name = "X-File-Name", defaultValue = "") String fileName,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @RequestBody(required = false) Flux<DataBuffer> body) {
        return attach(actor, id, kind, fileName, key, body);
    }

    /** Whoever gave it takes it back; it stays listed as withdrawn. Refused while a step relies on it. */
    @PostMapping("/evidence/{id}/withdraw")
    @Permit(Permission.GIVE_EVIDENCE)
    Mono<ResponseEntity<EvidenceView>> withdraw(
            Actor actor, @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key) {
        return attaching
                .withdraw(actor, key, id)
                .flatMap(done -> shown(actor, done))
                .map(Done::ok);
    }

    /** To be saved, never shown: a browser neither runs it nor guesses what it is. */
    @GetMapping("/evidence/{id}/content")
    @Permit(Permission.READ_OWN)
    Mono<ResponseEntity<Flux<DataBuffer>>> content(Actor actor, @PathVariable UUID id) {
        return open(actor, id).flatMap(attachment -> files.read(
                        attachment.file().sha256())
                .map(bytes -> ResponseEntity.ok().headers(saved(attachment)).body(bytes)));
    }

    private Mono<Attachment> open(Actor actor, UUID id) {
        return attachments
                .find(id)
                .flatMap(attachment -> gates.rights(actor, attachment.subject())
                        .filter(rights -> attachment.isOpenTo(actor, rights))
                        .map(rights -> attachment))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("evidence", id)));
    }

    private Mono<Done<EvidenceView>> shown(Actor actor, Done<Attaching.Attached> done) {
        return attachments.find(done.answer().id()).flatMap(attachment -> Mono.zip(
                        gates.find(attachment.subject()), gates.rights(actor, attachment.subject()))
                .map(known -> EvidenceView.of(attachment, known.getT1(), actor, known.getT2()))
                .map(view -> new Done<>(view, done.offset())));
    }

    private static HttpHeaders saved(Attachment attachment) {
        StoredFile file = attachment.file();
        HttpHeaders headers = SavedAs.headers(file.type().media(), file.type().named(attachment.fileName()));
        headers.setContentLength(file.bytes());
        headers.setCacheControl(CacheControl.noStore().cachePrivate());
        headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        return headers;
    }
}
