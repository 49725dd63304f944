package lianqiao.finance;

import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Body of every event of a financing need or a finance product: facts that readers of the log need.
 *
 * @param subject the need or the product
 * @param owner who asks, or who provides
 * @param metBy of a need that was met, by which product, where its asker named one
 */
public record FinanceChange(
        Listing listing,
        UUID subject,
        UUID owner,
        @Nullable String region,
        List<NodeWeight> nodes,
        @Nullable UUID metBy,
        boolean demonstration) {

    static FinanceChange of(FinancingNeed need, Listing listing) {
        return new FinanceChange(
                listing,
                need.id(),
                need.asker(),
                need.asked().region(),
                need.nodes(),
                need.metBy(),
                need.demonstration());
    }

    static FinanceChange of(FinanceProduct product, Listing listing) {
        return new FinanceChange(
                listing, product.id(), product.provider(), product.region(), List.of(), null, product.demonstration());
    }
}
