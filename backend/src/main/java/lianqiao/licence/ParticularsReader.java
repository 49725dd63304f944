package lianqiao.licence;

import java.util.List;
import lianqiao.licence.Particulars.Announcement;
import lianqiao.licence.Particulars.EvaluationReport;
import lianqiao.licence.Particulars.Readiness;
import lianqiao.shared.Refusal;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;

/** Reads what a form says beside patent and fee; each text to its length. */
final class ParticularsReader {
    private final TextLimits limits;

    ParticularsReader(TextLimits limits) {
        this.limits = limits;
    }

    Particulars read(@Nullable Particulars said) {
        return said == null
                ? Particulars.NONE
                : new Particulars(
                        limits.text("particulars.titleEn", said.titleEn(), 300),
                        limits.text("particulars.benefit", said.benefit(), 2_000),
                        readiness(said.readiness()),
                        report(said.evaluationReport()),
                        limits.text("particulars.pledgeeConsent", said.pledgeeConsent(), 100),
                        announcement(said.announcement()),
                        limits.texts("particulars.coOwnerConsents", List.copyOf(said.coOwnerConsents()), 50, 200));
    }

    Contact contact(Contact said) {
        return new Contact(
                limits.text("contact.name", said.name(), 100),
                limits.text("contact.phone", said.phone(), 50),
                limits.text("contact.mail", said.mail(), 200));
    }

    private @Nullable Readiness readiness(@Nullable Readiness said) {
        if (said == null) {
            return null;
        }
        if (said.level() < 1 || said.level() > 9) {
            limits.refuse(Refusal.of(
                    "OUT_OF_RANGE",
                    "particulars.readiness",
                    "技术成熟度应为 1 至 9 级",
                    "Technology readiness runs from 1 to 9",
                    "请按 GB/T 22900 选择等级",
                    "Choose a level by GB/T 22900"));
        }
        return new Readiness(said.level(), limits.text("particulars.readiness", said.evidence(), 1_000));
    }

    private @Nullable EvaluationReport report(@Nullable EvaluationReport said) {
        return said == null
                ? null
                : new EvaluationReport(
                        limits.text("particulars.evaluationReport", said.number(), 100), said.favourable());
    }

    private @Nullable Announcement announcement(@Nullable Announcement said) {
        return said == null
                ? null
                : new Announcement(limits.text("particulars.announcement", said.number(), 100), said.date());
    }
}
