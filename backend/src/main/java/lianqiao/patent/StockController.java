package lianqiao.patent;

import java.util.List;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
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

/** The library of stock patents over HTTP (河东 measures 1–4). */
@RestController
@RequestMapping("/api/v1/stock-patents")
class StockController {
    private static final String KEY = "Idempotency-Key";

    private final StockDesk desk;
    private final StockPatents stock;
    private final StockDashboard dashboard;

    StockController(StockDesk desk, StockPatents stock, StockDashboard dashboard) {
        this.desk = desk;
        this.stock = stock;
        this.dashboard = dashboard;
    }

    @GetMapping
    @Permit(Permission.READ_STOCK)
    Mono<Page<StockView>> list(
            @ParameterObject StockRequest asked,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Actor actor) {
        var scope = StockScope.of(actor);
        return stock.page(new StockFilter(asked, scope), PageRequest.of(page, size))
                .map(found -> new Page<>(
                        found.total(),
                        found.items().stream()
                                .map(entry -> StockView.of(entry, scope, List.of()))
                                .toList()));
    }

    /** The same filters, counted by holder, by tier and by chain. */
    @GetMapping("/dashboard")
    @Permit(Permission.READ_STOCK)
    Mono<StockDashboard.Counts> dashboard(@ParameterObject StockRequest asked, Actor actor) {
        return dashboard.count(new StockFilter(asked, StockScope.of(actor)));
    }

    /** In full for who may read it; title and summary for everybody, if the holder shows them. */
    @GetMapping("/{id}")
    @Permit(Permission.READ_PUBLIC)
    Mono<StockView> one(@PathVariable UUID id, Actor actor) {
        var scope = StockScope.of(actor);
        return stock.find(id)
                .filter(entry -> entry.stock().shown() || scope.covers(entry.stock()))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("stock patent", id)))
                .flatMap(entry -> actor.actsFor(entry.stock().holder())
                        ? stock.inventors(id).map(names -> StockView.of(entry, scope, names))
                        : Mono.just(StockView.of(entry, scope, List.of())));
    }

    @PostMapping
    @Permit(Permission.KEEP_STOCK)
    Mono<ResponseEntity<StockView>> enter(
            @RequestBody StockForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.enter(actor, key, form).map(Done::created);
    }

    @PutMapping("/{id}")
    @Permit(Permission.KEEP_STOCK)
    Mono<ResponseEntity<StockView>> revise(
            @PathVariable UUID id,
            @RequestBody StockForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.revise(actor, key, id, form).map(Done::ok);
    }
}
