package lianqiao.finance;

import java.util.List;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.finance.FinancingView.Sight;
import lianqiao.licence.Finding;
import lianqiao.listing.Financing;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.OrganisationKind;
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

/** Financing needs over HTTP. */
@RestController
@RequestMapping("/api/v1/financing-needs")
class FinancingController {
    private static final String KEY = "Idempotency-Key";

    private final FinancingDesk desk;
    private final FinancingNeeds needs;
    private final FinancingReader forms;
    private final CollateralCheck check;

    FinancingController(FinancingDesk desk, FinancingNeeds needs, FinancingReader forms, CollateralCheck check) {
        this.desk = desk;
        this.needs = needs;
        this.forms = forms;
        this.check = check;
    }

    @GetMapping
    @Permit(Permission.READ_PUBLIC)
    Mono<Page<FinancingView>> list(
            @RequestParam @Nullable FinancingState state,
            @RequestParam @Nullable UUID holder,
            @RequestParam @Nullable Financing financing,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size,
            Actor actor) {
        var filter = new FinanceFilter("asker", "asked", state, holder, financing, actor);
        return needs.page(filter.where(true), FinanceFilter.NEWEST, filter.values(), PageRequest.of(page, size))
                .map(found -> new Page<>(
                        found.total(),
                        found.items().stream().map(need -> view(need, actor)).toList()));
    }

    @GetMapping("/{id}")
    @Permit(Permission.READ_PUBLIC)
    Mono<FinancingView> one(@PathVariable UUID id, Actor actor) {
        return needs.get(id)
                .filter(need -> need.state() != FinancingState.DRAFT || sight(need, actor) == Sight.OWNER)
                .switchIfEmpty(Mono.error(() -> new NotFoundException("financing need", id)))
                .map(need -> view(need, actor));
    }

    @PostMapping
    @Permit(Permission.ASK_FINANCE)
    Mono<ResponseEntity<FinancingView>> post(
            @RequestBody FinancingForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.post(actor, key, form).map(Done::created);
    }

    /** What the register and the licences here say of the collateral of a form; nothing is stored. */
    @PostMapping("/check")
    @Permit(Permission.ASK_FINANCE)
    Mono<CollateralReport> check(@RequestBody FinancingForm form, Actor actor) {
        return Mono.fromSupplier(() -> forms.read(form, actor.region()).ask())
                .flatMap(check::of)
                .map(CollateralReport::new);
    }

    /** The same of a need that is stored, as of now: its owner's. */
    @GetMapping("/{id}/collateral")
    @Permit(Permission.ASK_FINANCE)
    Mono<CollateralReport> collateral(@PathVariable UUID id, Actor actor) {
        return needs.get(id)
                .filter(need -> sight(need, actor) == Sight.OWNER)
                .switchIfEmpty(Mono.error(() -> new NotFoundException("financing need", id)))
                .flatMap(need -> check.of(need.asked()))
                .map(CollateralReport::new);
    }

    /** Refusals, warnings and what is unknown. */
    record CollateralReport(List<Finding> findings) {}

    @PutMapping("/{id}")
    @Permit(Permission.ASK_FINANCE)
    Mono<ResponseEntity<FinancingView>> revise(
            @PathVariable UUID id,
            @RequestBody FinancingForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.revise(actor, key, id, form).map(Done::ok);
    }

    @PostMapping("/{id}/publish")
    @Permit(Permission.ASK_FINANCE)
    Mono<ResponseEntity<FinancingView>> publish(
            @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return desk.publish(actor, key, id).map(Done::ok);
    }

    @PostMapping("/{id}/close")
    @Permit(Permission.ASK_FINANCE)
    Mono<ResponseEntity<FinancingView>> close(
            @PathVariable UUID id,
            @RequestBody FinancingDesk.Closing closing,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.close(actor, key, id, closing).map(Done::ok);
    }

    @PostMapping("/{id}/withdraw")
    @Permit(Permission.ASK_FINANCE)
    Mono<ResponseEntity<FinancingView>> withdraw(
            @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return desk.withdraw(actor, key, id).map(Done::ok);
    }

    static Sight sight(FinancingNeed need, Actor actor) {
        if (actor.isOperator() || actor.actsFor(need.asker())) {
            return Sight.OWNER;
        }
        return actor.kind() == OrganisationKind.FINANCIER ? Sight.FINANCIER : Sight.PUBLIC;
    }

    private static FinancingView view(FinancingNeed need, Actor actor) {
        return FinancingView.of(need, sight(need, actor));
    }
}
