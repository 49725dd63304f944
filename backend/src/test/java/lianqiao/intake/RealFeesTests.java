package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lianqiao.RealData;
import lianqiao.intake.IntakeQuality.Read;
import lianqiao.licence.FeeTerms;
import lianqiao.licence.FeeTerms.EntryPlusRoyalty;
import lianqiao.licence.FeeTerms.Instalments;
import lianqiao.licence.FeeTerms.LumpSum;
import lianqiao.licence.FeeTerms.Royalty;
import lianqiao.licence.FeeTerms.TrialThenPay;
import lianqiao.licence.FeeTerms.Unparsed;
import lianqiao.licence.FeeTerms.Yearly;
import lianqiao.licence.RateRange;
import org.junit.jupiter.api.Test;

/** A second reader, much simpler and written apart: all sums with a unit and all rates that stand anywhere in the cells of a row. */
class RealFeesTests {
    private static final Pattern SUM = Pattern.compile("(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(万|千)?(元)?");
    private static final Pattern RATE = Pattern.compile("(?:(\\d+(?:\\.\\d+)?)%?-)?(\\d+(?:\\.\\d+)?)%");
    private static final Pattern NUMERALS = Pattern.compile("[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾佰百仟千]+万元");

    @Test
    void leavesNoSumAndNoRateOfAStructuredRowOut() throws IOException {
        List<Integer> wrong = new ArrayList<>();
        IntakeQuality.read(RealData.file("open_license_patents.csv"), LocalDate.of(2026, 11, 1), row -> {
            boolean structured = row.terms() != null && !(row.terms() instanceof Unparsed);
            if (structured && !(accountsForSums(row) && accountsForRates(row))) {
                wrong.add(row.row());
            }
        });
        assertThat(wrong)
                .as("rows that say another sum or rate than their cells")
                .isEmpty();
    }

    private static boolean accountsForSums(Read row) {
        String text = text(row);
        Set<Long> told = new HashSet<>();
        sums(row.terms(), told);
        Set<Long> written = SUM.matcher(text)
                .results()
                .filter(found -> found.group(2) != null || found.group(3) != null)
                .map(RealFeesTests::fen)
                .filter(fen -> fen > 0)
                .collect(Collectors.toSet());
        boolean numerals = NUMERALS.matcher(text).find();
        // A total may be confirmed without its unit, or follow from equal parts.
        boolean plan = row.terms() instanceof Instalments || row.terms() instanceof TrialThenPay;
        return told.containsAll(written) && (numerals || plan || written.containsAll(told));
    }

    private static boolean accountsForRates(Read row) {
        Set<RateRange> written = RATE.matcher(text(row))
                .results()
                .map(found -> new RateRange(basisPoints(found, found.group(1) == null ? 2 : 1), basisPoints(found, 2)))
                .collect(Collectors.toSet());
        FeeTerms terms = row.terms() instanceof TrialThenPay trial ? trial.then() : row.terms();
        RateRange told =
                switch (terms) {
                    case Royalty royalty -> royalty.rate();
                    case EntryPlusRoyalty both -> both.royalty().rate();
                    case null, default -> null;
                };
        return written.equals(told == null ? Set.of() : Set.of(told));
    }

    private static void sums(FeeTerms terms, Set<Long> sums) {
        switch (terms) {
            case LumpSum(var fen) -> add(sums, fen);
            case Yearly(var fen, var _) -> add(sums, fen);
            case EntryPlusRoyalty both -> {
                add(sums, both.entryFen());
                sums(both.royalty(), sums);
            }
            case Royalty royalty -> add(sums, royalty.fenPerUnit());
            case Instalments plan -> {
                add(sums, plan.totalFen());
                add(sums, plan.firstFen());
                add(sums, plan.eachFen());
            }
            case TrialThenPay trial -> sums(trial.then(), sums);
            case null, default -> {}
        }
    }

    private static void add(Set<Long> sums, Long fen) {
        if (fen != null) {
            sums.add(fen);
        }
    }

    private static long fen(MatchResult found) {
        BigDecimal number = new BigDecimal(found.group(1).replace(",", ""));
        int unit = found.group(2) == null ? 100 : found.group(2).equals("万") ? 1_000_000 : 100_000;
        return number.multiply(BigDecimal.valueOf(unit)).longValue();
    }

    private static int basisPoints(MatchResult found, int group) {
        return new BigDecimal(found.group(group)).movePointRight(2).intValueExact();
    }

    private static String text(Read row) {
        String cells = row.raw().get("FEE") + "|" + row.raw().get("FEE_FORM") + "|"
                + row.raw().get("FEE_DETAIL");
        return Normalizer.normalize(cells, Normalizer.Form.NFKC).replaceAll("[\\s_()]", "");
    }
}
