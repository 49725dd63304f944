package lianqiao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lianqiao.intake.IntakeQuality;
import lianqiao.intake.IntakeQuality.Read;
import lianqiao.licence.FeeSentence;
import lianqiao.licence.FeeTerms;
import lianqiao.licence.FeeTerms.EntryPlusRoyalty;
import lianqiao.licence.FeeTerms.Instalments;
import lianqiao.licence.FeeTerms.LumpSum;
import lianqiao.licence.FeeTerms.Royalty;
import lianqiao.licence.FeeTerms.TrialThenPay;
import lianqiao.licence.FeeTerms.Yearly;
import org.jspecify.annotations.Nullable;

/** One row of the file as a line of CSV: the raw cells, and what was read out of them. Money is fen, rates are basis points. */
final class QualityLine {
    private static final List<String> READ = List.of(
            "number",
            "outcome",
            "fee_kind",
            "fixed_fen",
            "entry_fen",
            "rate_bp_min",
            "rate_bp_max",
            "base",
            "codes",
            "term_end",
            "territory",
            "per_year_fen",
            "years",
            "per_unit_fen",
            "unit_or_base_words",
            "parts",
            "first_fen",
            "each_fen",
            "every",
            "trial_months",
            "then_kind",
            "sentence");

    private QualityLine() {}

    static String head() {
        List<String> heads = new ArrayList<>(List.of("row"));
        IntakeQuality.rawNames().forEach(name -> heads.add("raw_" + name.toLowerCase(java.util.Locale.ROOT)));
        heads.addAll(READ);
        return line(heads);
    }

    static String of(Read row) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(row.row())));
        cells.addAll(row.raw().values());
        cells.addAll(List.of(row.number(), outcome(row)));
        FeeTerms told = row.terms();
        TrialThenPay trial = told instanceof TrialThenPay first ? first : null;
        FeeTerms terms = trial == null ? told : trial.then();
        cells.add(told == null ? "" : told.feeMode().name());
        cells.addAll(figures(terms, row));
        cells.add(trial == null ? "" : text(trial.months()));
        cells.add(trial == null || terms == null ? "" : terms.feeMode().name());
        cells.add(told == null ? "" : FeeSentence.zh(told));
        return line(cells);
    }

    private static List<String> figures(@Nullable FeeTerms terms, Read row) {
        Royalty royalty =
                terms instanceof EntryPlusRoyalty both ? both.royalty() : terms instanceof Royalty one ? one : null;
        Instalments plan = terms instanceof Instalments parts ? parts : null;
        Yearly yearly = terms instanceof Yearly year ? year : null;
        return List.of(
                text(terms instanceof LumpSum(var fen) ? fen : plan == null ? null : plan.totalFen()),
                text(terms instanceof EntryPlusRoyalty(var fen, var _) ? fen : null),
                text(
                        royalty == null || royalty.rate() == null
                                ? null
                                : royalty.rate().minBp()),
                text(
                        royalty == null || royalty.rate() == null
                                ? null
                                : royalty.rate().maxBp()),
                text(royalty == null ? null : royalty.base()),
                String.join(" ", row.codes()),
                text(row.until()),
                row.territory(),
                text(yearly == null ? null : yearly.fenPerYear()),
                text(yearly == null ? null : yearly.years()),
                text(royalty == null ? null : royalty.fenPerUnit()),
                text(royalty == null ? null : royalty.words()),
                text(plan == null ? null : plan.parts()),
                text(plan == null ? null : plan.firstFen()),
                text(plan == null ? null : plan.eachFen()),
                text(plan == null ? null : plan.every()));
    }

    /** structured, structured_with_warning, kept_text or rejected; only what was told about the fee counts as a warning here. */
    static String outcome(Read row) {
        return switch (row.terms()) {
            case null -> "rejected";
            case FeeTerms.Unparsed _ -> "kept_text";
            case FeeTerms _ -> feeCodes(row).isEmpty() ? "structured" : "structured_with_warning";
        };
    }

    static List<String> feeCodes(Read row) {
        return row.codes().stream().filter(code -> code.startsWith("FEE_")).toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(QualityLine::quoted).collect(Collectors.joining(",")) + "\n";
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
