package lianqiao.deal;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Deals, for those who take part in them. */
@RestController
@RequestMapping("/api/v1/deals")
class DealController {
    private static final String KEY = "Idempotency-Key";

    private final Dealing dealing;
    private final Deals deals;
    private final DealSteps history;
    private final Routes routes;
    private final Clock clock;

    DealController(Dealing dealing, Deals deals, DealSteps history, Routes routes, Clock clock) {
        this.dealing = dealing;
        this.deals = deals;
        this.history = history;
        this.routes = routes;
        this.clock = clock;
    }

    /** @param overdue whether only those are wanted whose next action should have been done before today */
    @GetMapping
    @Permit(Permission.READ_OWN)
    Mono<Page<DealView>> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String route,
            @RequestParam(required = false) @Nullable DealState state,
            @RequestParam(required = false) @Nullable Part part,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        PageRequest request = PageRequest.of(page, size);
        LocalDate late = Boolean.TRUE.equals(overdue) ? LocalDate.now(clock) : null;
        return actor.organisation() == null
                ? Mono.just(new Page<>(0, List.of()))
                : deals.of(new DealFilter(actor.organisation(), route, state, part, late), request)
                        .map(found -> new Page<>(
                                found.total(),
                                found.items().stream()
                                        .map(deal -> view(deal, actor))
                                        .toList()));
    }

    @GetMapping("/{id}")
    @Permit(Permission.READ_OWN)
    Mono<DealView> one(Actor actor, @PathVariable UUID id) {
        return deals.find(actor, id).map(deal -> view(deal, actor));
    }

    /** What was done, step after step. */
    @GetMapping("/{id}/steps")
    @Permit(Permission.READ_OWN)
    Flux<StepLine> steps(Actor actor, @PathVariable UUID id) {
        return deals.find(actor, id).flatMapMany(deal -> history.of(id));
    }

    private DealView view(Deal deal, Actor reader) {
        return DealView.of(deal, routes.of(deal), reader, LocalDate.now(clock));
    }

    @PostMapping
    @Permit(Permission.FOLLOW_DEAL)
    Mono<ResponseEntity<DealView>> begin(
            Actor actor,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody DealForms.Begin form) {
        return dealing.begin(actor, key, form).map(Done::created);
    }

    /** Takes a step of the deal's route, or takes it back to an earlier one. */
    @PostMapping("/{id}/steps")
    @Permit(Permission.FOLLOW_DEAL)
    Mono<ResponseEntity<DealView>> take(
            Actor actor,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @PathVariable UUID id,
            @Valid @RequestBody DealForms.Take form) {
        return dealing.take(actor, key, id, form).map(Done::ok);
    }

    /** An asker who wished to stay unknown agrees that the other side learns who it is. */
    @PostMapping("/{id}/name")
    @Permit(Permission.FOLLOW_DEAL)
    Mono<ResponseEntity<DealView>> name(
            Actor actor, @RequestHeader(name = KEY, required = false) @Nullable String key, @PathVariable UUID id) {
        return dealing.name(actor, key, id).map(Done::ok);
    }

    /** The step {@code negotiating}, where the route has one. */
    @PostMapping("/{id}/negotiate")
    @Permit(Permission.FOLLOW_DEAL)
    Mono<ResponseEntity<DealView>> negotiate(
            Actor actor, @RequestHeader(name = KEY, required = false) @Nullable String key, @PathVariable UUID id) {
        return dealing.take(actor, key, id, new DealForms.Take("negotiating", null, null, null, null))
                .map(Done::ok);
    }

    /** The step {@code concluded} of an open licence. */
    @PostMapping("/{id}/conclude")
    @Permit(Permission.FOLLOW_DEAL)
    Mono<ResponseEntity<DealView>> conclude(
            Actor actor,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @PathVariable UUID id,
            @Valid @RequestBody DealForms.Conclude form) {
        return dealing.take(actor, key, id, form.asStep()).map(Done::ok);
    }

    /** The step {@code declined}. */
    @PostMapping("/{id}/decline")
    @Permit(Permission.FOLLOW_DEAL)
    Mono<ResponseEntity<DealView>> decline(
            Actor actor,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @PathVariable UUID id,
            @Valid @RequestBody DealForms.Decline form) {
        return dealing.take(actor, key, id, form.asStep()).map(Done::ok);
    }
}
