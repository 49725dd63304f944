package lianqiao.licence;

import java.util.Optional;
import lianqiao.licence.Finding.Level;
import lianqiao.shared.Refusal.Text;

/** "In general not above" the {@link UsualCaps}: so it warns and refuses nothing. */
final class FeeAboveUsualCap implements PublicationRule {
    @Override
    public String code() {
        return "FEE_ABOVE_USUAL_CAP";
    }

    @Override
    public LegalSource source() {
        return LegalSource.patentLaw("50");
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        if (!around.settings().usualCaps().areExceededBy(licence.declaration().feeTerms())) {
            return Optional.empty();
        }
        return found(
                Level.WARNING,
                "feeTerms",
                new Text("许可使用费高于一般标准", "The fee is above what is usual"),
                new Text(
                        "一般不高于：固定费用 2000 万元，净销售额的 20%，利润的 40%；请核对单位",
                        "In general not above 20 million CNY, 20 % of net sales or 40 % of profit: check the units"),
                null);
    }
}
