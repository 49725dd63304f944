package lianqiao.licence;

import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.party.Organisations;
import lianqiao.shared.Actor;
import lianqiao.shared.MediaTypes;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.SavedAs;
import org.jspecify.annotations.Nullable;
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
import reactor.core.scheduler.Schedulers;

/** Taking a licence over HTTP: notice, conclusion, certificate, payment, recordal. */
@RestController
@RequestMapping("/api/v1")
class UptakeController {
    private static final String KEY = "Idempotency-Key";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final TakingUp takingUp;
    private final UptakeNotices notices;
    private final UptakePapers papers;
    private final Licences licences;
    private final Uptakes uptakes;
    private final Organisations organisations;

    UptakeController(
            TakingUp takingUp,
            UptakeNotices notices,
            UptakePapers papers,
            Licences licences,
            Uptakes uptakes,
            Organisations organisations) {
        this.takingUp = takingUp;
        this.notices = notices;
        this.papers = papers;
        this.licences = licences;
        this.uptakes = uptakes;
        this.organisations = organisations;
    }

    @PostMapping("/licences/{id}/notices")
    @Permit(Permission.TAKE_LICENCE)
    Mono<ResponseEntity<NoticeView>> give(
            @PathVariable UUID id,
            @RequestBody UptakeForms.Notice form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return takingUp.give(actor, key, id, form).flatMap(this::shown).map(Done::created);
    }

    /** Given or received by one's own organisation. */
    @GetMapping("/uptake-notices")
    @Permit(Permission.READ_OWN)
    Mono<Page<NoticeView>> notices(
            @RequestParam @Nullable Integer page, @RequestParam @Nullable Integer size, Actor actor) {
        return notices.of(actor.organisationOrNobody(), PageRequest.of(page, size))
                .flatMap(found -> Flux.fromIterable(found.items())
                        .concatMap(this::view)
                        .collectList()
                        .map(items -> new Page<>(found.total(), items)));
    }

    @GetMapping("/uptake-notices/{id}")
    @Permit(Permission.READ_OWN)
    Mono<NoticeView> one(@PathVariable UUID id, Actor actor) {
        return notices.get(actor, id).flatMap(this::view);
    }

    @PostMapping("/uptake-notices/{id}/take-back")
    @Permit(Permission.TAKE_LICENCE)
    Mono<ResponseEntity<NoticeView>> takeBack(
            @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return takingUp.takeBack(actor, key, id).flatMap(this::shown).map(Done::ok);
    }

    @PostMapping("/uptake-notices/{id}/conclude")
    @Permit(Permission.TAKE_LICENCE)
    Mono<ResponseEntity<UptakePaper>> conclude(
            @PathVariable UUID id,
            @RequestBody UptakeForms.Payment form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return takingUp.conclude(actor, key, id, form)
                .flatMap(done -> paper(actor, done.answer().id(), done))
                .map(Done::created);
    }

    /** Those in which one's own organisation is a party. */
    @GetMapping("/uptakes")
    @Permit(Permission.READ_OWN)
    Mono<Page<UptakePaper>> papers(
            @RequestParam @Nullable Integer page, @RequestParam @Nullable Integer size, Actor actor) {
        return papers.of(actor.organisationOrNobody(), PageRequest.of(page, size));
    }

    @GetMapping("/uptakes/{id}")
    @Permit(Permission.READ_OWN)
    Mono<UptakePaper> paper(@PathVariable UUID id, Actor actor) {
        return papers.get(actor, id);
    }

    @PostMapping("/uptakes/{id}/payment")
    @Permit(Permission.TAKE_LICENCE)
    Mono<ResponseEntity<UptakePaper>> pay(
            @PathVariable UUID id,
            @RequestBody UptakeForms.Payment form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return takingUp.pay(actor, key, id, form)
                .flatMap(done -> paper(actor, id, done))
                .map(Done::ok);
    }

    @PostMapping("/uptakes/{id}/recordal")
    @Permit(Permission.TAKE_LICENCE)
    Mono<ResponseEntity<UptakePaper>> record(
            @PathVariable UUID id,
            @RequestBody UptakeForms.Recordal form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return takingUp.record(actor, key, id, form)
                .flatMap(done -> paper(actor, id, done))
                .map(Done::ok);
    }

    @GetMapping(path = "/uptakes/{id}/certificate.docx", produces = WORD)
    @Permit(Permission.READ_OWN)
    Mono<ResponseEntity<byte[]>> certificate(@PathVariable UUID id, Actor actor) {
        return papers.get(actor, id).flatMap(paper -> word(paper, "许可证书", UptakeDocuments.certificate(paper)));
    }

    @GetMapping(path = "/uptakes/{id}/recordal.docx", produces = WORD)
    @Permit(Permission.READ_OWN)
    Mono<ResponseEntity<byte[]>> recordal(@PathVariable UUID id, Actor actor) {
        return papers.get(actor, id).flatMap(paper -> word(paper, "备案表", UptakeDocuments.recordal(paper)));
    }

    /** Word files are packed off the event loop: that is work, not waiting. */
    private static Mono<ResponseEntity<byte[]>> word(UptakePaper paper, String name, WordPage page) {
        var headers = SavedAs.headers(MediaTypes.WORD, paper.number() + "-" + name + ".docx");
        return Mono.fromCallable(page::bytes)
                .subscribeOn(Schedulers.boundedElastic())
                .map(bytes -> ResponseEntity.ok().headers(headers).body(bytes));
    }

    /** What was done is answered by the paper as it now is. */
    private Mono<Done<UptakePaper>> paper(Actor actor, UUID uptake, Done<?> done) {
        return papers.get(actor, uptake).map(paper -> new Done<>(paper, done.offset()));
    }

    private Mono<Done<NoticeView>> shown(Done<UptakeNotice> done) {
        return view(done.answer()).map(view -> new Done<>(view, done.offset()));
    }

    private Mono<NoticeView> view(UptakeNotice notice) {
        return Mono.zip(licences.get(notice.licence()), organisations.find(notice.licensee()))
                .flatMap(parts -> uptakes.ofNotice(notice.id())
                        .map(uptake -> NoticeView.of(
                                notice, parts.getT1(), parts.getT2().name(), uptake))
                        .defaultIfEmpty(NoticeView.of(
                                notice, parts.getT1(), parts.getT2().name(), null)));
    }
}
