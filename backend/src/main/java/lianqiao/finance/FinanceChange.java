package lianqiao.finance;

import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Listing;
import lianqiao.shared.Parks;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;

/**
 * Body of every event of a financing need or a finance product: facts that readers of the log need.
 *
 * @param subject the need or the product
 * @param owner who asks, or who provides
 * @param demandPark key of the park that the asker sits in; absent of an anonymous need, which would be found by it in a small park, and of one
 *     for another place than the asker's
 * @param metBy of a need that was met, by which product, where its asker named one
 */
public record FinanceChange(
        Listing listing,
        UUID subject,
        UUID owner,
        @Nullable String region,
        @Nullable String demandPark,
        List<NodeWeight> nodes,
        @Nullable UUID metBy,
        boolean demonstration) {

    /** @param park key of the park that the asker sits in */
    static FinanceChange of(FinancingNeed need, Listing listing, @Nullable String park) {
        return new FinanceChange(
                listing,
                need.id(),
                need.asker(),
                need.asked().region(),
                park != null
                                && !need.anonymous()
                                && liesThere(park, need.asked().region())
                        ? park
                        : null,
                need.nodes(),
                need.metBy(),
                need.demonstration());
    }

    static FinanceChange of(FinanceProduct product, Listing listing) {
        return new FinanceChange(
                listing,
                product.id(),
                product.provider(),
                product.region(),
                null,
                List.of(),
                null,
                product.demonstration());
    }

    private static boolean liesThere(String park, @Nullable String region) {
        return region != null
                && Parks.region(park).filter(in -> Regions.lies(in, region)).isPresent();
    }
}
