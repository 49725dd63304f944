package lianqiao.patent;

import java.util.List;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.patent.PromotionDesk.AnswerForm;
import lianqiao.patent.PromotionDesk.SendingForm;
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

/** Promotion lists over HTTP (河东 measure 4): one's own, and those that were sent to one. */
@RestController
@RequestMapping("/api/v1/promotions")
class PromotionController {
    private static final String KEY = "Idempotency-Key";

    private final PromotionDesk desk;
    private final Promotions promotions;
    private final StockPatents stock;

    PromotionController(PromotionDesk desk, Promotions promotions, StockPatents stock) {
        this.desk = desk;
        this.promotions = promotions;
        this.stock = stock;
    }

    @GetMapping
    @Permit(Permission.READ_STOCK)
    Mono<Page<Promotion>> list(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Actor actor) {
        return promotions.page(actor, PageRequest.of(page, size));
    }

    @GetMapping("/{id}")
    @Permit(Permission.READ_STOCK)
    Mono<Promotion> one(@PathVariable UUID id, Actor actor) {
        return promotions.get(actor, id);
    }

    /** Whoever a list was sent to sees title and summary of what stands on it, whether or not the public does. */
    @GetMapping("/{id}/patents")
    @Permit(Permission.READ_STOCK)
    Mono<Page<StockView>> patents(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Actor actor) {
        var scope = StockScope.of(actor);
        var part = PageRequest.of(page, size);
        return promotions.get(actor, id).flatMap(list -> stock.onList(id, part.size(), part.offset())
                .map(found -> new Page<>(
                        list.patents(),
                        found.stream()
                                .map(entry -> StockView.of(entry, scope, List.of()))
                                .toList())));
    }

    @PostMapping
    @Permit(Permission.PROMOTE_STOCK)
    Mono<ResponseEntity<Promotion>> make(
            @RequestBody PromotionForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.make(actor, key, form).map(Done::created);
    }

    @PostMapping("/{id}/sendings")
    @Permit(Permission.PROMOTE_STOCK)
    Mono<ResponseEntity<Promotion>> send(
            @PathVariable UUID id,
            @RequestBody SendingForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.send(actor, key, id, form).map(Done::created);
    }

    /** By the target, or by the maker for an answer that came by other ways. */
    @PostMapping("/{id}/sendings/{sending}/answer")
    @Permit(Permission.PROMOTE_STOCK)
    Mono<ResponseEntity<Promotion>> answer(
            @PathVariable UUID id,
            @PathVariable UUID sending,
            @RequestBody AnswerForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.answer(actor, key, id, sending, form).map(Done::ok);
    }
}
