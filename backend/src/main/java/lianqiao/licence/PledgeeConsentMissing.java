package lianqiao.licence;

import java.util.Optional;
import lianqiao.patent.LegalFact;
import lianqiao.shared.Refusal.Text;

/** 专利权被质押，未经质权人同意. */
final class PledgeeConsentMissing implements BarOfArticle86 {
    @Override
    public String code() {
        return "PLEDGEE_CONSENT_MISSING";
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        if (!licence.declaration().particulars().pledgeeConsent().isBlank()) {
            return Optional.empty();
        }
        return licence.patent()
                .holds(LegalFact.Kind.PLEDGED)
                .flatMap(fact -> refused(
                        "particulars.pledgeeConsent",
                        dated(
                                fact,
                                new Text(
                                        "专利已质押，未见质权人同意",
                                        "The patent is pledged, and no consent of the pledgee is given")),
                        new Text("请填写质权人书面同意的文号", "Give the number of the pledgee's written consent")));
    }
}
