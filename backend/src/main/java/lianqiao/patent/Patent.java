package lianqiao.patent;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A patent, as far as the portal has been told.
 *
 * @param title absent where no source gave one
 * @param grantedOn day on which the grant was announced
 * @param endsOn last day of protection, from a register; absent where only the number limits it
 * @param facts the newest word of each kind that anybody told
 */
public record Patent(
        UUID id,
        ApplicationNumber number,
        PatentKind kind,
        @Nullable String title,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate endsOn,
        LegalState legalState,
        List<LegalFact> facts) {

    /** One of which no file of the register has told anything. */
    public Patent(
            UUID id,
            ApplicationNumber number,
            PatentKind kind,
            @Nullable String title,
            @Nullable LocalDate grantedOn,
            @Nullable LocalDate endsOn,
            LegalState legalState) {
        this(id, number, kind, title, grantedOn, endsOn, legalState, List.of());
    }

    /** As somebody says it is, with the facts that are stored of it; a stored word of the register gives way only to a later one. */
    public Patent with(Patent stored) {
        var told = stored.legalState();
        var later = legalState.standing() != LegalState.Standing.UNKNOWN
                && (told.source() == null
                        || legalState.asOf() != null
                                && told.asOf() != null
                                && legalState.asOf().isAfter(told.asOf()));
        return new Patent(
                stored.id(),
                number,
                kind,
                title,
                grantedOn == null ? stored.grantedOn() : grantedOn,
                endsOn == null ? stored.endsOn() : endsOn,
                later ? legalState : told,
                stored.facts());
    }

    /** Protection is over by this day at the latest (Patent Law art. 42), even if nobody told an ending date. */
    public LocalDate endsAtLatest() {
        return endsOn == null ? number.latestEnd() : endsOn;
    }

    /** The word that it is so; empty where the last word denies it and where there is none. */
    public Optional<LegalFact> holds(LegalFact.Kind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind && fact.holds())
                .findFirst();
    }

    /**
     * Of what nobody has said anything. An extract of the register, which a holder goes by, tells all kinds together; a file tells
     * only what it has a word for.
     */
    public Set<LegalFact.Kind> untold() {
        var untold = EnumSet.allOf(LegalFact.Kind.class);
        if (legalState.source() == null && legalState.standing() == LegalState.Standing.IN_FORCE) {
            untold.clear();
        }
        facts.forEach(fact -> untold.remove(fact.kind()));
        return untold;
    }
}
