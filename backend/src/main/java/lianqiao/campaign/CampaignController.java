package lianqiao.campaign;

import jakarta.validation.Valid;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.shared.Actor;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
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

/** Campaigns: everybody sees them and what they found among public listings; their centre runs them. */
@RestController
@RequestMapping("/api/v1/campaigns")
class CampaignController {
    private static final String KEY = "Idempotency-Key";

    private final Campaigning campaigning;
    private final CampaignPages pages;

    CampaignController(Campaigning campaigning, CampaignPages pages) {
        this.campaigning = campaigning;
        this.pages = pages;
    }

    /** @param clause only those that serve this policy clause (SEED-001/16), or any clause of this document (SEED-001) */
    @GetMapping
    @Permit(Permission.READ_PUBLIC)
    Mono<Page<CampaignView>> list(
            @RequestParam(required = false) @Nullable String clause,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return pages.list(clause, PageRequest.of(page, size));
    }

    @GetMapping("/{id}")
    @Permit(Permission.READ_PUBLIC)
    Mono<CampaignView> one(@PathVariable UUID id) {
        return pages.one(id);
    }

    @PostMapping
    @Permit(Permission.RUN_CAMPAIGN)
    Mono<ResponseEntity<CampaignView>> found(
            Actor actor,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @Valid @RequestBody CampaignForm form) {
        return campaigning.found(actor, key, form).map(Done::created);
    }

    @PostMapping("/{id}/runs")
    @Permit(Permission.RUN_CAMPAIGN)
    Mono<ResponseEntity<RunView>> start(
            Actor actor, @RequestHeader(name = KEY, required = false) @Nullable String key, @PathVariable UUID id) {
        return campaigning.start(actor, key, id).map(done -> done.with(HttpStatus.ACCEPTED));
    }

    @GetMapping("/{id}/runs/{run}")
    @Permit(Permission.READ_PUBLIC)
    Mono<RunView> run(@PathVariable UUID id, @PathVariable UUID run) {
        return pages.run(id, run);
    }

    @GetMapping(path = "/{id}/runs/{run}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Permit(Permission.READ_PUBLIC)
    Flux<ServerSentEvent<RunView>> progress(@PathVariable UUID id, @PathVariable UUID run) {
        return pages.progress(id, run)
                .map(now -> ServerSentEvent.builder(now).event("progress").build());
    }

    @GetMapping("/{id}/matches")
    @Permit(Permission.READ_PUBLIC)
    Mono<Page<StoredMatchView>> matches(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return pages.matches(id, PageRequest.of(page, size));
    }

    /** The score once more, from the rows as they were: anybody can check a stored figure. */
    @GetMapping("/{id}/matches/{match}/recomputed")
    @Permit(Permission.READ_PUBLIC)
    Mono<RecomputedView> recomputed(@PathVariable UUID id, @PathVariable UUID match) {
        return pages.recomputed(id, match);
    }
}
