package lianqiao.need;

import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.shared.Actor;
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

/** Needs for conditions (专利产业化需求) over HTTP. */
@RestController
@RequestMapping("/api/v1/condition-needs")
class ConditionNeedController {
    private static final String KEY = "Idempotency-Key";
    private static final PostingKind KIND = PostingKind.CONDITION_NEED;

    private final PostingDesk desk;

    ConditionNeedController(PostingDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Permit(Permission.READ_PUBLIC)
    Mono<Page<PostingView>> list(
            @RequestParam @Nullable NeedState state,
            @RequestParam @Nullable UUID holder,
            @RequestParam @Nullable String region,
            @RequestParam @Nullable String q,
            @RequestParam(defaultValue = "newest") String sort,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size,
            Actor actor) {
        var filter = NeedFilter.of(state, holder, region, q, sort, actor);
        return desk.page(KIND, filter, PageRequest.of(page, size), actor);
    }

    @GetMapping("/{id}")
    @Permit(Permission.READ_PUBLIC)
    Mono<PostingView> one(@PathVariable UUID id, Actor actor) {
        return desk.one(KIND, id, actor);
    }

    @PostMapping
    @Permit(Permission.POST_NEED)
    Mono<ResponseEntity<PostingView>> post(
            @RequestBody PostingForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.post(KIND, actor, key, form).map(Done::created);
    }

    @PutMapping("/{id}")
    @Permit(Permission.POST_NEED)
    Mono<ResponseEntity<PostingView>> revise(
            @PathVariable UUID id,
            @RequestBody PostingForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.revise(KIND, actor, key, id, form).map(Done::ok);
    }

    @PostMapping("/{id}/publish")
    @Permit(Permission.POST_NEED)
    Mono<ResponseEntity<PostingView>> publish(
            @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return desk.publish(KIND, actor, key, id).map(Done::ok);
    }

    /** What was looked for is found; by which offer may be told. */
    @PostMapping("/{id}/meet")
    @Permit(Permission.POST_NEED)
    Mono<ResponseEntity<PostingView>> meet(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable EndForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.end(KIND, actor, key, id, NeedState.MET, form).map(Done::ok);
    }

    @PostMapping("/{id}/close")
    @Permit(Permission.POST_NEED)
    Mono<ResponseEntity<PostingView>> close(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable EndForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.end(KIND, actor, key, id, NeedState.CLOSED, form).map(Done::ok);
    }

    @PostMapping("/{id}/withdraw")
    @Permit(Permission.POST_NEED)
    Mono<ResponseEntity<PostingView>> withdraw(
            @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return desk.end(KIND, actor, key, id, NeedState.WITHDRAWN, null).map(Done::ok);
    }

    /** Takes up again what has ended: a new draft copied from it. */
    @PostMapping("/{id}/reopen")
    @Permit(Permission.POST_NEED)
    Mono<ResponseEntity<PostingView>> reopen(
            @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return desk.reopen(KIND, actor, key, id).map(Done::created);
    }
}
