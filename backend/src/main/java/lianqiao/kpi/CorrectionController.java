package lianqiao.kpi;

import io.swagger.v3.oas.annotations.Operation;
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

/** Corrections of the ledger over HTTP: asked by one person, decided by another. */
@RestController
@RequestMapping("/api/v1/ledger/corrections")
class CorrectionController {
    private static final String KEY = "Idempotency-Key";

    private final CorrectionDesk desk;
    private final Corrections corrections;

    CorrectionController(CorrectionDesk desk, Corrections corrections) {
        this.desk = desk;
        this.corrections = corrections;
    }

    @Operation(summary = "Corrections of one's region, or of entries that one has a part in; the open ones first")
    @GetMapping
    @Permit(Permission.READ_OWN)
    Mono<Page<CorrectionView>> list(
            Actor actor,
            @RequestParam(required = false) Correction.@Nullable State state,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return corrections
                .page(actor, state, PageRequest.of(page, size))
                .map(found -> new Page<>(
                        found.total(),
                        found.items().stream()
                                .map(one -> CorrectionView.of(one, actor, false))
                                .toList()));
    }

    @GetMapping("/{id}")
    @Permit(Permission.READ_OWN)
    Mono<CorrectionView> one(@PathVariable UUID id, Actor actor) {
        return corrections.get(actor, id).flatMap(found -> desk.belongs(actor, found.entry())
                .map(belongs -> CorrectionView.of(found, actor, belongs)));
    }

    @PostMapping
    @Permit(Permission.CORRECT_LEDGER)
    Mono<ResponseEntity<CorrectionView>> ask(
            @RequestBody CorrectionForms.Ask form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.ask(actor, key, form).map(Done::created);
    }

    @Operation(summary = "The entry is countered as soon as the ledger has read it")
    @PostMapping("/{id}/approve")
    @Permit(Permission.CORRECT_LEDGER)
    Mono<ResponseEntity<CorrectionView>> approve(
            @PathVariable UUID id,
            @RequestBody CorrectionForms.Answer form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.approve(actor, key, id, form).map(Done::ok);
    }

    @PostMapping("/{id}/refuse")
    @Permit(Permission.CORRECT_LEDGER)
    Mono<ResponseEntity<CorrectionView>> refuse(
            @PathVariable UUID id,
            @RequestBody CorrectionForms.Answer form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.refuse(actor, key, id, form).map(Done::ok);
    }

    @PostMapping("/{id}/withdraw")
    @Permit(Permission.CORRECT_LEDGER)
    Mono<ResponseEntity<CorrectionView>> withdraw(
            @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return desk.withdraw(actor, key, id).map(Done::ok);
    }
}
