package lianqiao.finance;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import lianqiao.listing.FinanceAsked;
import lianqiao.listing.Financing;
import org.jspecify.annotations.Nullable;

/**
 * What a firm asks for.
 *
 * @param maxRateBp highest acceptable yearly rate in basis points; absent where left open
 * @param papers documents that are there
 * @param labels codes of resource party/labels.csv
 * @param guarantees what secures it besides; empty for nothing
 * @param deadline last day on which an offer helps
 */
public record FinancingAsk(
        String title,
        String purpose,
        Financing financing,
        long amountFen,
        @Nullable Integer termMonths,
        @Nullable Integer maxRateBp,
        List<Collateral> collateral,
        List<Paper> papers,
        List<String> labels,
        String guarantees,
        @Nullable String region,
        @Nullable LocalDate deadline) {

    /** What the other side is told of it, with the remaining life as of that day. */
    public FinanceAsked asked(LocalDate day) {
        return new FinanceAsked(
                financing,
                amountFen,
                termMonths,
                maxRateBp,
                collateral.stream().map(Collateral::right).distinct().toList(),
                valuationFen(),
                remainingMonths(day),
                labels,
                !guarantees.isEmpty());
    }

    /** Of all together; absent unless each has been valued: a part of it would look like the whole. */
    private @Nullable Long valuationFen() {
        return collateral.isEmpty() || collateral.stream().anyMatch(one -> one.valuationFen() == null)
                ? null
                : collateral.stream()
                        .map(Collateral::valuationFen)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .sum();
    }

    /** Whole months until the first patent ends. */
    private @Nullable Integer remainingMonths(LocalDate day) {
        return collateral.stream()
                .filter(Collateral::isPatent)
                .map(Collateral::endsOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(end -> Math.toIntExact(Math.max(0, Period.between(day, end).toTotalMonths())))
                .orElse(null);
    }
}
