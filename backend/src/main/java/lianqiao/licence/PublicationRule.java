package lianqiao.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lianqiao.licence.Finding.Level;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** One named rule about publishing. A new one is a class of this kind and a line in {@link #ALL}. */
interface PublicationRule {
    List<PublicationRule> ALL = List.of(
            new NotGranted(),
            new PatentEnded(),
            new FeeTermsIncomplete(),
            new TermExceedsPatent(),
            new TermOver(),
            new LegalStateUnknown(),
            new TitleMissing());

    /** The stable code that the API tells. */
    String code();

    LegalSource source();

    /** Empty if the licence passes. */
    Optional<Finding> examine(Licence licence, LocalDate today);

    static Examination examineAll(Licence licence, LocalDate today) {
        return new Examination(ALL.stream()
                .flatMap(rule -> rule.examine(licence, today).stream())
                .toList());
    }

    default Optional<Finding> refused(String field, Refusal.Text message, Refusal.Text hint) {
        return found(Level.REFUSAL, field, message, hint, null);
    }

    default Optional<Finding> found(
            Level level, String field, Refusal.Text message, Refusal.Text hint, @Nullable LocalDate asOf) {
        return Optional.of(new Finding(level, code(), field, message, hint, source(), asOf));
    }
}
