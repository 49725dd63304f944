package lianqiao.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what a finance product serves. An end of a range that is absent is open; an empty list excludes nobody.
 *
 * @param minRateBp yearly, in basis points, as {@code maxRateBp}
 * @param pledgeRatioBp how much of the collateral's value is lent at most, in basis points
 * @param rights kinds of rights that it accepts
 * @param minRemainingMonths least remaining life of a pledged patent
 * @param regions GB/T 2260 codes; a borrower in any of them or in what lies in it is served
 * @param chains ids of industry chains
 * @param labels a borrower with any of them is served
 * @param poolShareBp which share of a loan the risk-compensation pool (风险补偿资金池) bears; absent where there is none
 * @param poolLeftFen what of the pool is not bound yet; absent where it isn't known
 * @param subsidyBp how much of the rate is paid by an interest subsidy (贴息), in basis points
 */
public record FinanceOffered(
        Financing financing,
        @Nullable Long minAmountFen,
        @Nullable Long maxAmountFen,
        @Nullable Integer minTermMonths,
        @Nullable Integer maxTermMonths,
        @Nullable Integer minRateBp,
        @Nullable Integer maxRateBp,
        @Nullable Integer pledgeRatioBp,
        List<Right> rights,
        @Nullable Integer minRemainingMonths,
        List<String> regions,
        List<String> chains,
        List<String> labels,
        @Nullable Integer poolShareBp,
        @Nullable Long poolLeftFen,
        @Nullable Integer subsidyBp)
        implements Particulars {
    public FinanceOffered {
        rights = List.copyOf(rights);
        regions = List.copyOf(regions);
        chains = List.copyOf(chains);
        labels = List.copyOf(labels);
    }
}
