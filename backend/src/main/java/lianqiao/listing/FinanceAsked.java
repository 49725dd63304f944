package lianqiao.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a financing need asks for. Neither numbers nor owners of the collateral: an anonymous borrower would be found by them.
 *
 * @param amountFen the sum that is asked for, or to be insured
 * @param maxRateBp the highest yearly rate that is acceptable, in basis points; absent where left open
 * @param rights kinds of rights that secure it; none for an unsecured one
 * @param valuationFen what the collateral was valued at; absent where it was not valued
 * @param remainingMonths shortest remaining life of a patent among the collateral, on the day of the listing's last change
 * @param labels stable names of the labels that the borrower has
 * @param guaranteed secured by more than intellectual property
 */
public record FinanceAsked(
        Financing financing,
        long amountFen,
        @Nullable Integer termMonths,
        @Nullable Integer maxRateBp,
        List<Right> rights,
        @Nullable Long valuationFen,
        @Nullable Integer remainingMonths,
        List<String> labels,
        boolean guaranteed)
        implements Particulars {
    public FinanceAsked {
        rights = List.copyOf(rights);
        labels = List.copyOf(labels);
    }
}
