package lianqiao.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lianqiao.licence.Finding.Level;
import lianqiao.licence.RuleSettings.Strictness;
import lianqiao.patent.LegalFact;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** One named rule about publishing. A new one is a class of this kind and a line in {@link #ALL}. */
interface PublicationRule {
    List<PublicationRule> ALL = List.of(
            new NotGranted(),
            new PatentEnded(),
            new FeeOverdue(),
            new ExclusiveLicenceInForce(),
            new ProceedingsSuspended(),
            new PledgeeConsentMissing(),
            new EvaluationReportMissing(),
            new EvaluationReportNegative(),
            new CoOwnerConsentMissing(),
            new AlreadyDeclared(),
            new FeeTermsIncomplete(),
            new TrialNotDeclarable(),
            new TermExceedsPatent(),
            new TermOver(),
            new AdvertisingLanguage(),
            new LegalStateUnknown(),
            new TitleMissing(),
            new FeeAboveUsualCap(),
            new ZeroFeeBulk(),
            new SamePatentListed(),
            new NearDuplicate());

    /** The stable code that the API tells. */
    String code();

    LegalSource source();

    /** Empty if the licence passes. */
    Optional<Finding> examine(Licence licence, Circumstances around);

    /** Whether it speaks of the patent, whose state changes after publication, and not of what was declared. */
    default boolean ofThePatent() {
        return false;
    }

    static Examination examineAll(Licence licence, Circumstances around) {
        return new Examination(ALL.stream()
                .flatMap(rule -> rule.examine(licence, around).stream())
                .toList());
    }

    /** What stands in the way of the patent's being licensed today, whatever was declared of it. */
    static Examination examinePatent(Licence licence, Circumstances around) {
        return new Examination(ALL.stream()
                .filter(PublicationRule::ofThePatent)
                .flatMap(rule -> rule.examine(licence, around).stream())
                .toList());
    }

    /** A refusal that rests on a word of the register. */
    default Optional<Finding> refusedBy(LegalFact fact, Refusal.Text message, Refusal.Text hint) {
        return found(Level.REFUSAL, "patent.legalState", dated(fact, message), hint, fact.asOf());
    }

    default Refusal.Text dated(LegalFact fact, Refusal.Text message) {
        return new Refusal.Text(
                message.zh() + "（" + fact.source() + "，" + fact.asOf() + "）",
                message.en() + " (" + fact.source() + ", " + fact.asOf() + ")");
    }

    /** Of a rule whose strictness installations choose. */
    default Optional<Finding> judged(Strictness strictness, String field, Refusal.Text message, Refusal.Text hint) {
        return switch (strictness) {
            case REFUSE -> found(Level.REFUSAL, field, message, hint, null);
            case WARN -> found(Level.WARNING, field, message, hint, null);
            case OFF -> Optional.empty();
        };
    }

    default Optional<Finding> refused(String field, Refusal.Text message, Refusal.Text hint) {
        return found(Level.REFUSAL, field, message, hint, null);
    }

    default Optional<Finding> found(
            Level level, String field, Refusal.Text message, Refusal.Text hint, @Nullable LocalDate asOf) {
        return Optional.of(new Finding(level, code(), field, message, hint, source(), asOf, null));
    }
}
