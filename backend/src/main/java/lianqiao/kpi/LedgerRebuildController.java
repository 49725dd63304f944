package lianqiao.kpi;

import io.swagger.v3.oas.annotations.Operation;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.kpi.LedgerRebuilds.Difference;
import lianqiao.kpi.LedgerRebuilds.LedgerRebuild;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Lets the operator work the ledger out again from the log, and see what differs. */
@RestController
@RequestMapping("/api/v1/ledger/rebuild")
class LedgerRebuildController {
    private final LedgerRebuilding rebuilding;
    private final LedgerRebuilds rebuilds;

    LedgerRebuildController(LedgerRebuilding rebuilding, LedgerRebuilds rebuilds) {
        this.rebuilding = rebuilding;
        this.rebuilds = rebuilds;
    }

    @Operation(
            summary = "Begins a rebuild into a new generation, unless one is running; the ledger itself isn't touched")
    @PostMapping
    @Permit(Permission.OPERATE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<LedgerRebuild> start(Actor actor) {
        return rebuilding.begin(actor).then(newest());
    }

    @Operation(summary = "How far the newest rebuild is")
    @GetMapping
    @Permit(Permission.OPERATE)
    Mono<LedgerRebuild> newest() {
        return rebuilds.newest().switchIfEmpty(Mono.error(() -> new NotFoundException("rebuild", "newest")));
    }

    @Operation(
            summary =
                    "What differs between the newest rebuild and the ledger, by measure and fact, and which totals are wrong")
    @GetMapping("/differences")
    @Permit(Permission.OPERATE)
    Mono<Page<Difference>> differences(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return newest().flatMap(work -> rebuilds.differences(work.generation(), PageRequest.of(page, size)));
    }
}
