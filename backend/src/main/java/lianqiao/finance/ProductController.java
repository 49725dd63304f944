package lianqiao.finance;

import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.listing.Financing;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
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

/** Finance products over HTTP. */
@RestController
@RequestMapping("/api/v1/finance-products")
class ProductController {
    private static final String KEY = "Idempotency-Key";

    private final ProductDesk desk;
    private final FinanceProducts products;

    ProductController(ProductDesk desk, FinanceProducts products) {
        this.desk = desk;
        this.products = products;
    }

    @GetMapping
    @Permit(Permission.READ_PUBLIC)
    Mono<Page<ProductView>> list(
            @RequestParam @Nullable ProductState state,
            @RequestParam @Nullable UUID holder,
            @RequestParam @Nullable Financing financing,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size,
            Actor actor) {
        var filter = new FinanceFilter("provider", "offered", state, holder, financing, actor);
        return products.page(filter.where(false), FinanceFilter.NEWEST, filter.values(), PageRequest.of(page, size))
                .map(found -> new Page<>(
                        found.total(),
                        found.items().stream().map(ProductView::of).toList()));
    }

    @GetMapping("/{id}")
    @Permit(Permission.READ_PUBLIC)
    Mono<ProductView> one(@PathVariable UUID id, Actor actor) {
        return products.get(id)
                .filter(product -> product.state() != ProductState.DRAFT
                        || actor.isOperator()
                        || actor.actsFor(product.provider()))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("finance product", id)))
                .map(ProductView::of);
    }

    @PostMapping
    @Permit(Permission.OFFER_FINANCE)
    Mono<ResponseEntity<ProductView>> post(
            @RequestBody ProductForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.post(actor, key, form).map(Done::created);
    }

    @PutMapping("/{id}")
    @Permit(Permission.OFFER_FINANCE)
    Mono<ResponseEntity<ProductView>> revise(
            @PathVariable UUID id,
            @RequestBody ProductForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return desk.revise(actor, key, id, form).map(Done::ok);
    }

    @PostMapping("/{id}/publish")
    @Permit(Permission.OFFER_FINANCE)
    Mono<ResponseEntity<ProductView>> publish(
            @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return desk.publish(actor, key, id).map(Done::ok);
    }

    @PostMapping("/{id}/withdraw")
    @Permit(Permission.OFFER_FINANCE)
    Mono<ResponseEntity<ProductView>> withdraw(
            @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return desk.withdraw(actor, key, id).map(Done::ok);
    }
}
