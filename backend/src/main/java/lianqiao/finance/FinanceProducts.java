package lianqiao.finance;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.ListingSource;
import lianqiao.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The table of finance products, also as listings. */
@Component
class FinanceProducts extends FinanceRows<FinanceProduct> implements ListingSource {
    private static final List<String> CHANGES =
            List.of("version", "state", "offered", "changed_at", "published_at", "ended_at");

    FinanceProducts(DatabaseClient database, JsonMapper json, Clock clock) {
        super(database, json, clock, "finance_product", FinanceProduct.class, CHANGES);
    }

    Mono<FinanceProduct> get(UUID id) {
        return row(id).switchIfEmpty(Mono.error(() -> new NotFoundException("finance product", id)));
    }

    @Override
    public ListingKind kind() {
        return ListingKind.FINANCE_PRODUCT;
    }

    @Override
    public Flux<Listing> page(@Nullable UUID after, int limit) {
        return open(after, limit, "").map(FinanceProduct::listing);
    }

    @Override
    public Mono<Listing> find(UUID id) {
        return row(id).map(FinanceProduct::listing);
    }
}
