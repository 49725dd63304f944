package lianqiao.finance;

import java.time.LocalDate;
import java.util.List;
import lianqiao.listing.FinanceOffered;
import lianqiao.listing.Financing;
import lianqiao.listing.Right;
import org.jspecify.annotations.Nullable;

/**
 * What an institution offers. An end of a range that is absent is open; an empty list excludes nobody.
 *
 * @param pledgeRatioBp how much of the collateral's value is lent at most, in basis points
 * @param subsidyBp how much of the yearly rate an interest subsidy pays, in basis points
 * @param subsidyNote who pays it, and on what terms
 * @param papers documents that are needed
 */
public record FinanceOffer(
        String title,
        String summary,
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
        @Nullable RiskPool pool,
        @Nullable Integer subsidyBp,
        String subsidyNote,
        List<String> regions,
        List<String> chains,
        List<String> labels,
        List<Paper> papers,
        @Nullable Permit permit) {

    /** 金融许可证: by which an institution may do this business, as it states it. */
    public record Permit(
            String number, String issuer, @Nullable LocalDate until) {}

    FinanceOffered offered() {
        return new FinanceOffered(
                financing,
                minAmountFen,
                maxAmountFen,
                minTermMonths,
                maxTermMonths,
                minRateBp,
                maxRateBp,
                pledgeRatioBp,
                rights,
                minRemainingMonths,
                regions,
                chains,
                labels,
                pool == null ? null : pool.poolShareBp(),
                pool == null ? null : pool.leftFen(),
                subsidyBp);
    }
}
