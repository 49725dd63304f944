package lianqiao.finance;

import java.util.List;
import lianqiao.listing.Financing;
import lianqiao.listing.Right;
import org.jspecify.annotations.Nullable;

/**
 * What an institution fills in.
 *
 * @param version of the product that was read before it was changed; not needed for a new one
 * @param draft keep it to oneself for now; a new product is opened at once otherwise
 */
public record ProductForm(
        @Nullable Long version,
        @Nullable String title,
        @Nullable String summary,
        @Nullable Financing financing,
        @Nullable Long minAmountFen,
        @Nullable Long maxAmountFen,
        @Nullable Integer minTermMonths,
        @Nullable Integer maxTermMonths,
        @Nullable Integer minRateBp,
        @Nullable Integer maxRateBp,
        @Nullable Integer pledgeRatioBp,
        @Nullable List<@Nullable Right> rights,
        @Nullable Integer minRemainingMonths,
        @Nullable RiskPool pool,
        @Nullable Integer subsidyBp,
        @Nullable String subsidyNote,
        @Nullable List<@Nullable String> regions,
        @Nullable List<@Nullable String> chains,
        @Nullable List<@Nullable String> labels,
        @Nullable List<@Nullable Paper> papers,
        FinanceOffer.@Nullable Permit permit,
        @Nullable Boolean draft) {

    boolean isDraft() {
        return Boolean.TRUE.equals(draft);
    }
}
