package lianqiao.finance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Financing;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * A financing need as the API shows it.
 *
 * @param holder absent where the asker is anonymous, unless it is the asker who looks
 * @param collateral numbers and titles are empty where the viewer may not see them
 * @param valuationFen of all rights together; absent unless each was valued
 * @param remainingMonths of the patent that ends first, on the day of the last change
 * @param papers the documents that are there; empty where the viewer may not see them
 * @param guarantees empty where the viewer may not see them
 * @param inside the viewer sees all of it
 */
public record FinancingView(
        UUID id,
        long version,
        FinancingState state,
        String title,
        String purpose,
        Financing financing,
        long amountFen,
        @Nullable Integer termMonths,
        @Nullable Integer maxRateBp,
        List<Collateral> collateral,
        @Nullable Long valuationFen,
        @Nullable Integer remainingMonths,
        List<Paper> papers,
        List<String> labels,
        String guarantees,
        boolean guaranteed,
        @Nullable String region,
        @Nullable LocalDate deadline,
        @Nullable UUID holder,
        @Nullable String holderName,
        @Nullable OrganisationKind holderKind,
        boolean anonymous,
        boolean inside,
        List<NodeWeight> nodes,
        boolean nodesKept,
        String reason,
        @Nullable UUID metBy,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        boolean demonstration) {

    /** How much of a need somebody sees. */
    enum Sight {
        /** The public: not which rights, nor of an anonymous one whose. */
        PUBLIC,
        /** A financier: also what papers there are, and which rights unless that would tell an anonymous asker. */
        FINANCIER,
        OWNER
    }

    static FinancingView of(FinancingNeed need, Sight sight) {
        var ask = need.asked();
        var told = FinancingListing.particulars(need);
        var named = sight == Sight.OWNER || !need.anonymous();
        var rights = sight == Sight.OWNER || sight == Sight.FINANCIER && !need.anonymous();
        return new FinancingView(
                need.id(),
                need.version(),
                need.state(),
                ask.title(),
                ask.purpose(),
                ask.financing(),
                ask.amountFen(),
                ask.termMonths(),
                ask.maxRateBp(),
                rights
                        ? ask.collateral()
                        : ask.collateral().stream().map(Collateral::masked).toList(),
                told.valuationFen(),
                told.remainingMonths(),
                sight == Sight.PUBLIC ? List.of() : ask.papers(),
                ask.labels(),
                rights ? ask.guarantees() : "",
                told.guaranteed(),
                ask.region(),
                ask.deadline(),
                named ? need.asker() : null,
                named ? need.askerName() : null,
                need.askerKind(),
                need.anonymous(),
                sight == Sight.OWNER,
                need.nodes(),
                need.nodesKept(),
                sight == Sight.OWNER ? need.reason() : "",
                sight == Sight.OWNER ? need.metBy() : null,
                need.createdAt(),
                need.changedAt(),
                need.publishedAt(),
                need.endedAt(),
                need.demonstration());
    }
}
