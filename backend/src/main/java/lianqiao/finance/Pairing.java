package lianqiao.finance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lianqiao.listing.FinanceAsked;
import lianqiao.listing.FinanceOffered;
import lianqiao.listing.Listing;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;

/**
 * A financing need beside a finance product: what eligibility and score are reckoned from, and nothing else.
 *
 * @param region of the borrower; absent where it isn't told
 * @param chains ids of the industry chains that the need lies in
 */
public record Pairing(
        FinanceAsked asked,
        FinanceOffered offered,
        @Nullable String region,
        Set<String> chains) {

    /** Empty where either says nothing of finance. */
    public static Optional<Pairing> of(Listing need, Listing product) {
        return need.particulars() instanceof FinanceAsked asked
                        && product.particulars() instanceof FinanceOffered offered
                ? Optional.of(new Pairing(
                        asked,
                        offered,
                        need.region(),
                        need.nodes().stream()
                                .map(node ->
                                        node.node().substring(0, node.node().indexOf('/')))
                                .collect(Collectors.toSet())))
                : Optional.empty();
    }

    /** All that stands in the way, at once; nothing if the product serves the need. */
    public List<Obstacle> obstacles() {
        return EligibilityRule.examineAll(this);
    }

    /** What is lent at most on the collateral; absent where its value or the ratio isn't known. */
    public @Nullable Long coverFen() {
        Long value = asked.valuationFen();
        Integer ratio = offered.pledgeRatioBp();
        return value == null || ratio == null || !offered.financing().pledges()
                ? null
                : Math.floorDiv(Math.multiplyExact(value, (long) ratio), FormNumbers.WHOLE_BP);
    }

    /** The lowest rate that the borrower may come to bear, after a subsidy; absent where none is told. */
    public @Nullable Integer lowestRateBp() {
        Integer least = offered.minRateBp();
        Integer subsidy = offered.subsidyBp();
        return least == null ? null : Math.max(0, least - (subsidy == null ? 0 : subsidy));
    }

    /** What the pool would bear of this loan; absent where there is no pool. */
    public @Nullable Long poolNeedFen() {
        Integer share = offered.poolShareBp();
        return share == null || share == 0
                ? null
                : Math.floorDiv(Math.multiplyExact(asked.amountFen(), (long) share), FormNumbers.WHOLE_BP);
    }

    boolean isServedRegion() {
        return region == null
                || offered.regions().isEmpty()
                || offered.regions().stream().anyMatch(served -> Regions.lies(region, served));
    }
}
