package lianqiao.finance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finance product as the API shows it; nothing of an open one is hidden.
 *
 * @param poolLeftFen what of the risk-compensation pool isn't bound yet; absent where it isn't known, or there is none
 */
public record ProductView(
        UUID id,
        long version,
        ProductState state,
        @JsonUnwrapped FinanceOffer offered,
        @Nullable Long poolLeftFen,
        UUID holder,
        String holderName,
        @Nullable String region,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        boolean demonstration) {

    static ProductView of(FinanceProduct product) {
        var pool = product.offered().pool();
        return new ProductView(
                product.id(),
                product.version(),
                product.state(),
                product.offered(),
                pool == null ? null : pool.leftFen(),
                product.provider(),
                product.providerName(),
                product.region(),
                product.createdAt(),
                product.changedAt(),
                product.publishedAt(),
                product.endedAt(),
                product.demonstration());
    }
}
