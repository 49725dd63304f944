package lianqiao.licence;

import java.util.Optional;
import lianqiao.licence.FeeTerms.TrialThenPay;
import lianqiao.shared.Refusal.Text;

/** A licence arises by notice and payment (Patent Law art. 51); whether a declaration may put use before payment, installations decide. */
final class TrialNotDeclarable implements PublicationRule {
    @Override
    public String code() {
        return "TRIAL_NOT_DECLARABLE";
    }

    @Override
    public LegalSource source() {
        return LegalSource.patentLaw("50, 51");
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        if (licence.basis() != Basis.STATUTORY
                || !(licence.declaration().feeTerms() instanceof TrialThenPay)
                || around.settings().statutoryTrial()) {
            return Optional.empty();
        }
        return refused(
                "feeTerms",
                new Text("法定开放许可声明不能先试用后付费", "A statutory declaration can't offer a trial before the fee"),
                new Text("请改选其他支付方式，或改为参照开放许可", "Choose another mode, or offer it by analogy"));
    }
}
