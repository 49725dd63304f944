package lianqiao.patent;

import java.util.Objects;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;

/** What an assessor fills in: three marks of 0 to 100, each with what shows it. */
record AssessmentForm(
        @Nullable Integer maturity,
        @Nullable Integer fit,
        @Nullable Integer prospect,
        @Nullable String maturityEvidence,
        @Nullable String fitEvidence,
        @Nullable String prospectEvidence) {

    /** Tells everything that is missing at once. */
    StockAppraisal read() {
        var limits = new TextLimits();
        mark("maturity", maturity, limits);
        mark("fit", fit, limits);
        mark("prospect", prospect, limits);
        var texts = new String[] {
            evidence("maturityEvidence", maturityEvidence, limits),
            evidence("fitEvidence", fitEvidence, limits),
            evidence("prospectEvidence", prospectEvidence, limits)
        };
        limits.check();
        return new StockAppraisal(
                Objects.requireNonNull(maturity),
                Objects.requireNonNull(fit),
                Objects.requireNonNull(prospect),
                texts[0],
                texts[1],
                texts[2]);
    }

    private static void mark(String field, @Nullable Integer mark, TextLimits limits) {
        if (mark == null || !StockAppraisal.isMark(mark)) {
            limits.refuse(StockRefusals.mark(field));
        }
    }

    private static String evidence(String field, @Nullable String written, TextLimits limits) {
        var text = limits.text(field, written, 2_000);
        if (text.isEmpty()) {
            limits.refuse(StockRefusals.evidenceMissing(field));
        }
        return text;
    }
}
