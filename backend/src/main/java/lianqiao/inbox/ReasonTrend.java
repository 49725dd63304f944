package lianqiao.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is said to the matches of a chain, month by month.
 *
 * @param least a figure of fewer organisations is left out
 */
record ReasonTrend(String chain, int least, Instant asOf, List<Month> months) {
    /**
     * @param month {@code 2026-11}, of Beijing time
     * @param said organisations that said so: INTERESTED and the codes of a no; what is absent was said by none, or by too few to be told
     */
    record Month(String month, SequencedMap<String, Long> said) {}

    static ReasonTrend of(
            String chain, int least, Instant asOf, LocalDate first, int months, List<ReasonCounts.Month> counts) {
        return new ReasonTrend(
                chain,
                least,
                asOf,
                Stream.iterate(YearMonth.from(first), month -> month.plusMonths(1))
                        .limit(months)
                        .map(month -> month(month, counts))
                        .toList());
    }

    private static Month month(YearMonth month, List<ReasonCounts.Month> counts) {
        SequencedMap<String, Long> said = new TreeMap<>();
        counts.stream()
                .filter(count -> YearMonth.from(count.first()).equals(month))
                .forEach(count -> said.put(count.what(), count.firms()));
        return new Month(month.toString(), said);
    }
}
