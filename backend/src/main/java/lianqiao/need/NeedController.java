package lianqiao.need;

import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
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

/** Technology needs over HTTP. */
@RestController
@RequestMapping("/api/v1/needs")
class NeedController {
    private static final String KEY = "Idempotency-Key";

    private final NeedDesk desk;
    private final Needs needs;
    private final NeedViews views;

    NeedController(NeedDesk desk, Needs needs, NeedViews views) {
        this.desk = desk;
        this.needs = needs;
        this.views = views;
    }

    @GetMapping
    @Permit(Permission.READ_PUBLIC)
    Mono<Page<NeedView>> list(
            @RequestParam @Nullable NeedState state,
            @RequestParam @Nullable UUID holder,
            @RequestParam @Nullable String region,
            @RequestParam @Nullable String q,
            @RequestParam(defaultValue = "newest") String sort,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size,
            Actor actor) {
        var filter = NeedFilter.of(state, holder, region, q, sort, actor);
        return needs.page(filter, PageRequest.of(page, size))
                .flatMap(found -> views.of(found.items(), actor).map(items -> new Page<>(found.total(), items)));
    }

    @GetMapping("/{id}")
    @Permit(Permission.READ_PUBLIC)
    Mono<NeedView> one(@PathVariable UUID id, Actor actor) {
        return needs.get(id)
                .filter(need -> need.state().isShown() || NeedViews.seesAsker(need, actor))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("need", id)))
                .flatMap(need -> views.of(need, actor));
    }

    @PostMapping
    @Permit(Permission.POST_NEED)
    Mono<ResponseEntity<NeedView>> post(
            @RequestBody NeedForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.post(actor, key, form).map(Done::created);
    }

    @PutMapping("/{id}")
    @Permit(Permission.POST_NEED)
    Mono<ResponseEntity<NeedView>> revise(
            @PathVariable UUID id,
            @RequestBody NeedForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.revise(actor, key, id, form).map(Done::ok);
    }

    @PostMapping("/{id}/publish")
    @Permit(Permission.POST_NEED)
    Mono<ResponseEntity<NeedView>> publish(
            @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return desk.publish(actor, key, id).map(Done::ok);
    }

    /** What was looked for is found; by which listing of this portal may be told. */
    @PostMapping("/{id}/meet")
    @Permit(Permission.POST_NEED)
    Mono<ResponseEntity<NeedView>> meet(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable EndForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.end(actor, key, id, NeedState.MET, form).map(Done::ok);
    }

    /** No longer looked for: for a reason. */
    @PostMapping("/{id}/close")
    @Permit(Permission.POST_NEED)
    Mono<ResponseEntity<NeedView>> close(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable EndForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.end(actor, key, id, NeedState.CLOSED, form).map(Done::ok);
    }

    @PostMapping("/{id}/withdraw")
    @Permit(Permission.POST_NEED)
    Mono<ResponseEntity<NeedView>> withdraw(
            @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return desk.end(actor, key, id, NeedState.WITHDRAWN, null).map(Done::ok);
    }

    /** Takes up again what has ended: a new draft copied from it. */
    @PostMapping("/{id}/reopen")
    @Permit(Permission.POST_NEED)
    Mono<ResponseEntity<NeedView>> reopen(
            @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return desk.reopen(actor, key, id).map(Done::created);
    }
}
