package lianqiao.licence;

import lianqiao.licence.FeeTerms.EntryPlusRoyalty;
import lianqiao.licence.FeeTerms.Royalty;
import lianqiao.licence.FeeTerms.RoyaltyBase;
import lianqiao.licence.FeeTerms.TrialThenPay;

/**
 * What an open licence costs "in general" at most: the patent office's guide to estimating its fees names 20 million CNY, 20 % of
 * net sales and 40 % of profit. In general, so it is told and nothing is turned away.
 *
 * @param fixedFen of a fixed fee
 * @param netSalesBp of a royalty, in basis points
 * @param profitBp of a royalty on profit, in basis points
 */
public record UsualCaps(long fixedFen, int netSalesBp, int profitBp) {
    static final long FIXED_FEN = 2_000_000_000L;
    static final int NET_SALES_BP = 2_000;
    static final int PROFIT_BP = 4_000;

    /** As the guide names them. */
    public static final UsualCaps OF_THE_GUIDE = new UsualCaps(FIXED_FEN, NET_SALES_BP, PROFIT_BP);

    public boolean areExceededBy(FeeTerms terms) {
        var fixed = terms.fixedFen();
        return fixed != null && fixed > fixedFen
                || switch (terms) {
                    case Royalty royalty -> areExceededBy(royalty);
                    case EntryPlusRoyalty(var _, var royalty) -> areExceededBy(royalty);
                    case TrialThenPay(var _, var then) -> then != null && areExceededBy(then);
                    default -> false;
                };
    }

    private boolean areExceededBy(Royalty royalty) {
        var ofProfit = royalty.base() == RoyaltyBase.PROFIT || royalty.base() == RoyaltyBase.NET_PROFIT;
        return royalty.rate() != null && royalty.rate().maxBp() > (ofProfit ? profitBp : netSalesBp);
    }
}
