package lianqiao.finance;

import java.time.LocalDate;
import lianqiao.listing.Right;
import org.jspecify.annotations.Nullable;

/**
 * One right that secures a financing.
 *
 * @param number a patent's application number in its canonical spelling; of the others the number of the certificate
 * @param valuationFen absent where nobody has valued it
 * @param endsOn last day of protection; of a patent that nobody told, what its number limits it to
 */
public record Collateral(
        Right right,
        String number,
        String title,
        @Nullable Long valuationFen,
        @Nullable LocalDate endsOn,
        Encumbrance encumbrance) {

    public boolean isPatent() {
        return right == Right.INVENTION || right == Right.UTILITY_MODEL || right == Right.DESIGN;
    }

    /** As whoever may not know whose it is sees it. */
    Collateral masked() {
        return new Collateral(right, "", "", valuationFen, null, encumbrance);
    }
}
