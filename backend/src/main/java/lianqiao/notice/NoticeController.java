package lianqiao.notice;

import java.time.Instant;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.shared.Actor;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Regions;
import lianqiao.shared.SortKey;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
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
import reactor.core.publisher.Mono;

/** Public notices, news and cases over HTTP. */
@RestController
@RequestMapping("/api/v1/notices")
class NoticeController {
    private static final String KEY = "Idempotency-Key";

    /** @param at when to publish it by itself; absent: at once */
    record Publication(@Nullable Instant at) {}

    /** @param why is shown to everybody where the notice was */
    record Withdrawal(@Nullable String why) {}

    private final NoticeDesk desk;

    NoticeController(NoticeDesk desk) {
        this.desk = desk;
    }

    /** @param own only those of one's own organisation, drafts among them */
    @GetMapping
    @Permit(Permission.READ_PUBLIC)
    Mono<Page<ToldNotice>> list(
            @RequestParam @Nullable NoticeKind kind,
            @RequestParam @Nullable String region,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String clause,
            @RequestParam(defaultValue = "false") boolean own,
            @RequestParam(defaultValue = "newest") String sort,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size,
            Actor actor) {
        if (region != null && !Regions.exists(region)) {
            throw Regions.unknown("region", region).asException();
        }
        var filter = new NoticeFilter(kind, region, q, clause, own ? actor.organisationOrNobody() : null);
        return desk.page(filter, SortKey.of(NoticeSort.class, sort), PageRequest.of(page, size), actor);
    }

    @GetMapping("/{id}")
    @Permit(Permission.READ_PUBLIC)
    Mono<ToldNotice> one(@PathVariable UUID id, Actor actor) {
        return desk.one(id, actor);
    }

    @PostMapping
    @Permit(Permission.WRITE_NOTICE)
    Mono<ResponseEntity<ToldNotice>> draft(
            @RequestBody NoticeForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.draft(actor, key, form).map(Done::created);
    }

    @PutMapping("/{id}")
    @Permit(Permission.WRITE_NOTICE)
    Mono<ResponseEntity<ToldNotice>> revise(
            @PathVariable UUID id,
            @RequestBody NoticeForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.revise(actor, key, id, form).map(Done::ok);
    }

    @PostMapping("/{id}/publish")
    @Permit(Permission.WRITE_NOTICE)
    Mono<ResponseEntity<ToldNotice>> publish(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable Publication when,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.publish(actor, key, id, when == null ? null : when.at()).map(Done::ok);
    }

    @PostMapping("/{id}/withdraw")
    @Permit(Permission.WRITE_NOTICE)
    Mono<ResponseEntity<ToldNotice>> withdraw(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable Withdrawal form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        var limits = new TextLimits();
        var why = limits.text("why", form == null ? null : form.why(), 500);
        limits.check();
        return desk.withdraw(actor, key, id, why).map(Done::ok);
    }
}
