package lianqiao.patent;

import java.util.List;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.patent.Retierings.Retiering;
import lianqiao.patent.TierDesk.TierChoice;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Assessments, the tiers that follow from them, and the setting by which they follow. */
@RestController
@RequestMapping("/api/v1")
class TierController {
    private static final String KEY = "Idempotency-Key";
    private static final int MOST_SETTINGS = 50;

    private final StockAppraising appraising;
    private final Assessments assessments;
    private final StockPatents stock;
    private final TierDesk desk;
    private final TierSettings settings;
    private final Retierings work;

    TierController(
            StockAppraising appraising,
            Assessments assessments,
            StockPatents stock,
            TierDesk desk,
            TierSettings settings,
            Retierings work) {
        this.appraising = appraising;
        this.assessments = assessments;
        this.stock = stock;
        this.desk = desk;
        this.settings = settings;
        this.work = work;
    }

    /** All words, the newest first. */
    record Assessed(List<Assessment> items) {}

    /**
     * @param settings the newest first: the first one holds
     * @param retiering the work that followed the newest change; absent before the first
     */
    record Tiers(List<TierSetting> settings, @Nullable Retiering retiering) {}

    @GetMapping("/stock-patents/{id}/assessments")
    @Permit(Permission.READ_STOCK)
    Mono<Assessed> history(@PathVariable UUID id, Actor actor) {
        return stock.find(id)
                .filter(entry -> StockScope.of(actor).covers(entry.stock()))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("stock patent", id)))
                .flatMap(entry -> assessments.history(id))
                .map(Assessed::new);
    }

    @PostMapping("/stock-patents/{id}/assessments")
    @Permit(Permission.ASSESS_STOCK)
    Mono<ResponseEntity<StockView>> assess(
            @PathVariable UUID id,
            @RequestBody AssessmentForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return Mono.fromCallable(form::read)
                .flatMap(said -> appraising.assess(actor, key, id, said))
                .map(Done::created);
    }

    /** Keeps a tier against the marks, with the reason; without a tier, goes back to what the marks say. */
    @PutMapping("/stock-patents/{id}/tier")
    @Permit(Permission.ASSESS_STOCK)
    Mono<ResponseEntity<StockView>> keep(
            @PathVariable UUID id,
            @RequestBody TierChoice choice,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.keep(actor, key, id, choice).map(Done::ok);
    }

    @GetMapping("/stock-tiers")
    @Permit(Permission.READ_STOCK)
    Mono<Tiers> tiers() {
        return settings.newestFirst(MOST_SETTINGS).collectList().flatMap(all -> work.newest()
                .map(retiering -> new Tiers(all, retiering))
                .defaultIfEmpty(new Tiers(all, null)));
    }

    /** The library follows in the background; {@code GET /stock-tiers} says how far it is. */
    @PostMapping("/stock-tiers")
    @Permit(Permission.SET_TIERS)
    Mono<ResponseEntity<TierSetting>> set(
            @RequestBody TierForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.set(actor, key, form).map(done -> done.with(HttpStatus.ACCEPTED));
    }
}
