package lianqiao.licence;

import java.util.Optional;
import lianqiao.patent.PatentKind;
import lianqiao.shared.Refusal.Text;

/** Utility models and designs are granted unexamined, so their declaration comes with an evaluation report. */
final class EvaluationReportMissing implements PublicationRule {
    @Override
    public String code() {
        return "EVALUATION_REPORT_MISSING";
    }

    @Override
    public LegalSource source() {
        return LegalSource.patentLaw("50");
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        var report = licence.declaration().particulars().evaluationReport();
        if (!isNeeded(licence) || report != null && !report.number().isBlank()) {
            return Optional.empty();
        }
        return judged(
                around.settings().evaluationReport(),
                "particulars.evaluationReport",
                new Text("实用新型、外观设计缺少专利权评价报告", "A utility model or design needs an evaluation report"),
                new Text("请填写专利权评价报告的编号和结论", "Give the number and the result of the report"));
    }

    /** What an import brought, and what is offered by analogy only, makes no declaration to the patent office. */
    static boolean isNeeded(Licence licence) {
        var kind = licence.patent().kind();
        return licence.basis() == Basis.STATUTORY && (kind == PatentKind.UTILITY_MODEL || kind == PatentKind.DESIGN);
    }
}
