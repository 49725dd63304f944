package lianqiao.licence;

import java.util.Optional;
import java.util.function.Predicate;
import lianqiao.shared.Refusal.Text;

/** Where several own a patent, all of them declare, or agree to it (Patent Law art. 14 with art. 50). */
final class CoOwnerConsentMissing implements PublicationRule {
    @Override
    public String code() {
        return "CO_OWNER_CONSENT_MISSING";
    }

    @Override
    public LegalSource source() {
        return LegalSource.patentLaw("14, 50");
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        var declared = licence.declaration();
        if (licence.basis() == Basis.EXTERNAL || declared.patentees().size() < 2) {
            return Optional.empty();
        }
        var agreed = declared.particulars().coOwnerConsents().stream()
                .map(PatenteeName::of)
                .toList();
        var holder = PatenteeName.of(licence.holder().name());
        Predicate<String> silent = name -> !agreed.contains(PatenteeName.of(name));
        var missing = declared.patentees().stream()
                .filter(name -> !holder.equals(PatenteeName.of(name)))
                .filter(silent)
                .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        return judged(
                around.settings().coOwnerConsent(),
                "particulars.coOwnerConsents",
                new Text(
                        "共有人尚未同意：" + String.join("、", missing),
                        "Not every co-owner has agreed: " + String.join(", ", missing)),
                new Text("请取得其余专利权人的书面同意后逐一列出", "List each patentee who agreed in writing"));
    }
}
