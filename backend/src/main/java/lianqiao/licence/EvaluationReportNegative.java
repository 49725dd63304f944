package lianqiao.licence;

import java.util.Optional;
import lianqiao.licence.Finding.Level;
import lianqiao.licence.RuleSettings.Strictness;
import lianqiao.shared.Refusal.Text;

/** A report that finds the requirements of a grant not met; one of which nobody told the result has not passed either. */
final class EvaluationReportNegative implements PublicationRule {
    @Override
    public String code() {
        return "EVALUATION_REPORT_NEGATIVE";
    }

    @Override
    public LegalSource source() {
        return LegalSource.patentLaw("50");
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        var report = licence.declaration().particulars().evaluationReport();
        var strictness = around.settings().evaluationReport();
        if (!EvaluationReportMissing.isNeeded(licence)
                || report == null
                || report.number().isBlank()
                || Boolean.TRUE.equals(report.favourable())
                || strictness == Strictness.OFF) {
            return Optional.empty();
        }
        return report.favourable() == null
                ? found(
                        Level.UNKNOWN,
                        "particulars.evaluationReport",
                        new Text("评价报告的结论未载明", "Nobody has told the result of the evaluation report"),
                        new Text("请填写评价报告的结论", "State the result of the report"),
                        null)
                : judged(
                        strictness,
                        "particulars.evaluationReport",
                        new Text("评价报告认为不符合授权条件", "By its evaluation report it should not have been granted"),
                        new Text("结论为否定的实用新型、外观设计不能声明开放许可", "What its report denies can't be declared open"));
    }
}
