package lianqiao.deal;

import jakarta.validation.Valid;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Deals, for those who take part in them. */
@RestController
@RequestMapping("/api/v1/deals")
class DealController {
    private static final String KEY = "Idempotency-Key";

    private final Dealing dealing;
    private final Deals deals;

    DealController(Dealing dealing, Deals deals) {
        this.dealing = dealing;
        this.deals = deals;
    }

    @GetMapping
    @Permit(Permission.READ_OWN)
    Mono<Page<DealView>> list(
            Actor actor,
            @RequestParam(required = false) @Nullable DealState state,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        PageRequest request = PageRequest.of(page, size);
        return actor.organisation() == null
                ? Mono.just(new Page<>(0, List.of()))
                : deals.of(actor.organisation(), state, request)
                        .map(found -> new Page<>(
                                found.total(),
                                found.items().stream().map(DealView::of).toList()));
    }

    @GetMapping("/{id}")
    @Permit(Permission.READ_OWN)
    Mono<DealView> one(Actor actor, @PathVariable UUID id) {
        return deals.find(actor, id).map(DealView::of);
    }

    @PostMapping
    @Permit(Permission.FOLLOW_DEAL)
    Mono<ResponseEntity<DealView>> begin(
            Actor actor,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody DealForms.Begin form) {
        return dealing.begin(actor, key, form).map(Done::created);
    }

    @PostMapping("/{id}/negotiate")
    @Permit(Permission.FOLLOW_DEAL)
    Mono<ResponseEntity<DealView>> negotiate(
            Actor actor, @RequestHeader(name = KEY, required = false) @Nullable String key, @PathVariable UUID id) {
        return dealing.negotiate(actor, key, id).map(Done::ok);
    }

    @PostMapping("/{id}/conclude")
    @Permit(Permission.FOLLOW_DEAL)
    Mono<ResponseEntity<DealView>> conclude(
            Actor actor,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @PathVariable UUID id,
            @Valid @RequestBody DealForms.Conclude form) {
        return dealing.conclude(actor, key, id, form).map(Done::ok);
    }

    @PostMapping("/{id}/decline")
    @Permit(Permission.FOLLOW_DEAL)
    Mono<ResponseEntity<DealView>> decline(
            Actor actor,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @PathVariable UUID id,
            @Valid @RequestBody DealForms.Decline form) {
        return dealing.decline(actor, key, id, form).map(Done::ok);
    }
}
