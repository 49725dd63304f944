package lianqiao.intake;

import lianqiao.licence.FeeTerms;
import lianqiao.licence.FeeTerms.EntryPlusRoyalty;
import lianqiao.licence.FeeTerms.Royalty;
import lianqiao.licence.FeeTerms.RoyaltyBase;

/**
 * What an open licence costs "in general" at most: the patent office's guide to estimating its fees names 20 million CNY, 20 %
 * of net sales and 40 % of profit. In general, so it is told and nothing is turned away.
 */
final class FeeCaps {
    private static final long FIXED_FEN = 2_000_000_000L;
    private static final int NET_SALES_BP = 2_000;
    private static final int PROFIT_BP = 4_000;

    private static final long LOW_FEN = 10_000;

    private FeeCaps() {}

    /** "入门费为 8 元" stands on forms where 元 is printed and people write 8 for 8 万: kept as written, and told. */
    static boolean looksLow(FeeTerms terms) {
        Long fixed = terms.fixedFen();
        return fixed != null && fixed > 0 && fixed < LOW_FEN;
    }

    static boolean exceeds(FeeTerms terms) {
        Long fixed = terms.fixedFen();
        if (fixed != null && fixed > FIXED_FEN) {
            return true;
        }
        return switch (terms) {
            case Royalty royalty -> exceeds(royalty);
            case EntryPlusRoyalty(var _, var royalty) -> exceeds(royalty);
            default -> false;
        };
    }

    private static boolean exceeds(Royalty royalty) {
        if (royalty.rate() == null) {
            return false;
        }
        boolean profit = royalty.base() == RoyaltyBase.PROFIT || royalty.base() == RoyaltyBase.NET_PROFIT;
        return royalty.rate().maxBp() > (profit ? PROFIT_BP : NET_SALES_BP);
    }
}
