package lianqiao.licence;

import java.util.Optional;
import lianqiao.licence.FeeTerms.Negotiable;
import lianqiao.shared.Refusal.Text;

/**
 * A statutory declaration states mode and standard of the fee, so that whoever pays it has the licence. An offer by
 * analogy may leave the fee to negotiation, but what nobody could read is published as neither.
 */
final class FeeTermsIncomplete implements PublicationRule {
    @Override
    public String code() {
        return "FEE_TERMS_INCOMPLETE";
    }

    @Override
    public LegalSource source() {
        return LegalSource.patentLaw("50");
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        var terms = licence.declaration().feeTerms();
        var negotiated = terms instanceof Negotiable && licence.basis() == Basis.BY_ANALOGY;
        if (terms.isComplete() || negotiated) {
            return Optional.empty();
        }
        return refused(
                "feeTerms",
                new Text(
                        "许可使用费的支付方式或标准未写明：" + FeeSentence.zh(terms),
                        "Mode or standard of the fee is not stated: " + FeeSentence.en(terms)),
                new Text(
                        "请写明支付方式和金额（或比例与基数）；面议不能作为开放许可声明",
                        "State the mode and the amount, or the rate and its base; a fee to be negotiated is no open-licence declaration"));
    }
}
