package lianqiao.patent;

import java.util.List;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.patent.StockRegistrations.PlatformRegistered;
import lianqiao.patent.StockRegistrations.PlatformRegistration;
import lianqiao.shared.Actor;
import lianqiao.shared.Sheet;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What leaves the library: tables for spreadsheets and for the national platform, and the beginning of a declaration. */
@RestController
@RequestMapping("/api/v1")
class StockExportController {
    static final int MOST = 10_000;

    private final StockPatents stock;
    private final Promotions promotions;
    private final StockSheet sheet;
    private final StockDeclaring declaring;
    private final StockRegistrations registrations;

    StockExportController(
            StockPatents stock,
            Promotions promotions,
            StockSheet sheet,
            StockDeclaring declaring,
            StockRegistrations registrations) {
        this.stock = stock;
        this.promotions = promotions;
        this.sheet = sheet;
        this.declaring = declaring;
        this.registrations = registrations;
    }

    /** The list with its filters, 10,000 rows at most. */
    @GetMapping("/stock-patents/export.{format}")
    @Permit(Permission.READ_STOCK)
    Mono<ResponseEntity<byte[]>> export(
            @PathVariable Sheet.Format format, @ParameterObject StockRequest asked, Actor actor) {
        var scope = StockScope.of(actor);
        return stock.rows(new StockFilter(asked, scope), MOST, 0)
                .map(entry -> StockView.of(entry, scope, List.of()))
                .collectList()
                .flatMap(rows -> sheet.of("stock-patents", rows).as(format));
    }

    @GetMapping("/promotions/{id}/export.{format}")
    @Permit(Permission.READ_STOCK)
    Mono<ResponseEntity<byte[]>> promotion(@PathVariable UUID id, @PathVariable Sheet.Format format, Actor actor) {
        var scope = StockScope.of(actor);
        return promotions
                .get(actor, id)
                .flatMap(list -> stock.onList(id, PromotionWrites.MOST, 0))
                .map(found -> found.stream()
                        .map(entry -> StockView.of(entry, scope, List.of()))
                        .toList())
                .flatMap(rows -> sheet.of("promotion", rows).as(format));
    }

    /** What {@code POST /licences} takes, as far as the library knows it. */
    @GetMapping("/stock-patents/{id}/declaration")
    @Permit(Permission.PUBLISH_LICENCE)
    Mono<StockDeclaration> declaration(@PathVariable UUID id, Actor actor) {
        return declaring.of(actor, id);
    }

    /** Notes the day on which they were registered on the national navigation platform. */
    @PostMapping("/stock-patents/registrations")
    @Permit(Permission.PROMOTE_STOCK)
    Mono<ResponseEntity<PlatformRegistered>> register(
            @RequestBody PlatformRegistration form,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Actor actor) {
        return registrations.register(actor, key, form).map(Done::ok);
    }
}
