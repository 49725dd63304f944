package lianqiao.finance;

import java.time.LocalDate;
import java.util.List;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Financing;
import lianqiao.listing.Right;
import org.jspecify.annotations.Nullable;

/**
 * What a firm fills in.
 *
 * @param version of the need that was read before it was changed; not needed for a new one
 * @param region of the firm where left out
 * @param nodes the person's choice, kept from then on; the classifier's where left out
 * @param draft keep it to oneself for now; a new need is opened at once otherwise
 */
public record FinancingForm(
        @Nullable Long version,
        @Nullable String title,
        @Nullable String purpose,
        @Nullable Financing financing,
        @Nullable Long amountFen,
        @Nullable Integer termMonths,
        @Nullable Integer maxRateBp,
        @Nullable List<@Nullable CollateralForm> collateral,
        @Nullable List<@Nullable Paper> papers,
        @Nullable List<@Nullable String> labels,
        @Nullable String guarantees,
        @Nullable String region,
        @Nullable LocalDate deadline,
        @Nullable Boolean anonymous,
        @Nullable List<NodeWeight> nodes,
        @Nullable Boolean draft) {

    /**
     * One right.
     *
     * @param right of a patent, its kind is read from the number
     * @param endsOn of a patent; what is known of it, or what its number limits it to, where left out
     */
    public record CollateralForm(
            @Nullable Right right,
            @Nullable String number,
            @Nullable String title,
            @Nullable Long valuationFen,
            @Nullable LocalDate endsOn,
            @Nullable Encumbrance encumbrance) {}

    boolean isAnonymous() {
        return Boolean.TRUE.equals(anonymous);
    }

    boolean isDraft() {
        return Boolean.TRUE.equals(draft);
    }
}
