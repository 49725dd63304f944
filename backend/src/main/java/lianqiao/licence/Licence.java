package lianqiao.licence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lianqiao.chain.Assignment;
import lianqiao.chain.NodeWeight;
import lianqiao.party.Organisation;
import lianqiao.patent.Patent;
import lianqiao.shared.Ids;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * An open licence (专利开放许可, Patent Law art. 50–52, Implementing Rules art. 85–88): what a holder offers to anyone on
 * stated terms. Pure: it decides, it stores nothing.
 *
 * @param version of the row it was read from; 0 before it is stored
 * @param assigned its chain nodes; what a person corrected nothing classifies again
 * @param origin of an EXTERNAL one
 * @param suspended codes of what the patent's state brought up since it was published; while there are any, nobody takes it up
 * @param claim the other end of a claim: of an EXTERNAL one that which took its place, else the EXTERNAL one that it was made of
 * @param duplicateOf what a person said it is the same as; while it is set, only the other one is found and taken
 */
public record Licence(
        LicenceId id,
        long version,
        LicenceState state,
        Basis basis,
        Patent patent,
        Declaration declaration,
        Holder holder,
        Assignment assigned,
        @Nullable Origin origin,
        Dates dates,
        List<String> suspended,
        @Nullable UUID claim,
        @Nullable UUID duplicateOf,
        boolean demonstration) {

    private static final Set<String> FOR_GOOD = Set.of("PATENT_ENDED", "NOT_GRANTED");

    public List<NodeWeight> nodes() {
        return assigned.nodes();
    }

    public boolean nodesKept() {
        return assigned.kept();
    }

    /** When it was made, last changed, published and withdrawn. */
    public record Dates(
            Instant created,
            Instant changed,
            @Nullable Instant published,
            @Nullable Instant withdrawn) {
        static Dates draft(Instant now) {
            return new Dates(now, now, null, null);
        }

        private Dates changed(Instant now) {
            return new Dates(created, now, published, withdrawn);
        }
    }

    static Licence begin(FormReader.Filled filled, Holder holder, boolean demonstration, Clock clock) {
        return new Licence(
                new LicenceId(Ids.next()),
                0,
                LicenceState.DRAFT,
                filled.basis(),
                filled.patent(),
                filled.declaration(),
                holder,
                filled.assignment(),
                null,
                Dates.draft(clock.instant()),
                List.of(),
                null,
                null,
                demonstration);
    }

    /** The same under another id: a draft that is checked again while it is rewritten. */
    Licence as(LicenceId known) {
        return copy(known, version, state, dates, suspended, claim, duplicateOf);
    }

    /** Every rule at once: refusals, what is unknown, warnings. */
    Examination check(Circumstances around) {
        return PublicationRule.examineAll(this, around);
    }

    /** A title is needed to publish, though not to keep a draft. */
    Licence publish(Circumstances around, Clock clock) {
        var refusals = new ArrayList<Refusal>();
        if (basis == Basis.EXTERNAL) {
            refusals.add(LicenceRefusals.externalNotClaimed());
        }
        if (state != LicenceState.DRAFT) {
            refusals.add(LicenceRefusals.notADraft(state));
        }
        refusals.addAll(check(around).asRefusals());
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        var now = clock.instant();
        return in(LicenceState.PUBLISHED, new Dates(dates.created(), now, now, null));
    }

    /** Announced withdrawal (Patent Law art. 50): licences taken before it stay valid, so no uptake is touched. */
    Licence withdraw(Clock clock) {
        if (state != LicenceState.PUBLISHED) {
            throw LicenceRefusals.notPublished(state).asException();
        }
        var now = clock.instant();
        return in(LicenceState.WITHDRAWN, new Dates(dates.created(), now, dates.published(), now));
    }

    /** The patent's state changed since it was published; no codes mean that it stands again. */
    Licence suspend(List<String> codes, Clock clock) {
        return in(state, dates.changed(clock.instant()), codes, claim);
    }

    /** A person said that it is the same as the kept one; null: that it stands for itself again. */
    Licence asDuplicateOf(@Nullable UUID kept, Clock clock) {
        return copy(id, version, state, dates.changed(clock.instant()), suspended, claim, kept);
    }

    /** Its term is over; what was taken before stays valid. */
    Licence expire(Clock clock) {
        return in(LicenceState.EXPIRED, dates.changed(clock.instant()), List.of(), claim);
    }

    /**
     * A draft of the claimant's own, with all that the other platform said.
     *
     * @param confirmed an authority has said that it may
     */
    Licence claimBy(Organisation claimant, boolean verified, boolean confirmed, @Nullable Basis asked, Clock clock) {
        var refusals = ClaimRefusals.of(this, claimant, verified, confirmed, asked);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return new Licence(
                new LicenceId(Ids.next()),
                0,
                LicenceState.DRAFT,
                asked == null ? Basis.STATUTORY : asked,
                patent,
                declaration,
                new Holder(claimant.id(), claimant.name(), claimant.kind(), claimant.region()),
                assigned,
                null,
                Dates.draft(clock.instant()),
                List.of(),
                id.value(),
                null,
                claimant.demonstration());
    }

    /** An EXTERNAL one ends when what its holder made of it is published. */
    Licence giveWayTo(Licence successor, Clock clock) {
        if (basis != Basis.EXTERNAL || claim != null) {
            throw ClaimRefusals.alreadyClaimed().asException();
        }
        var now = clock.instant();
        var then = new Dates(dates.created(), now, dates.published(), now);
        return in(LicenceState.WITHDRAWN, then, List.of(), successor.id().value());
    }

    /** Only a draft is rewritten; a published declaration is withdrawn and declared anew (Implementing Rules art. 85). */
    Licence revise(Basis newBasis, Patent newPatent, Declaration newDeclaration, Assignment newAssigned, Clock clock) {
        if (state != LicenceState.DRAFT) {
            throw LicenceRefusals.notADraft(state).asException();
        }
        return new Licence(
                id,
                version,
                state,
                newBasis,
                newPatent,
                newDeclaration,
                holder,
                newAssigned,
                origin,
                dates.changed(clock.instant()),
                suspended,
                claim,
                duplicateOf,
                demonstration);
    }

    /**
     * A firm has a licence by written notice and payment on the announced terms (Patent Law art. 51). That it has none of this
     * patent yet is held by the table of uptakes.
     */
    Uptake takeUp(UUID uptake, TakeUp request, Circumstances around, Clock clock) {
        var refusals = UptakeRefusals.of(this, request.licensee(), around);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return new Uptake(
                uptake,
                id.value(),
                patent.id(),
                request.licensee(),
                request.effectiveDate(),
                request.feeFen(),
                clock.instant(),
                null);
    }

    /**
     * A published licence expires with its term. The term of an EXTERNAL one is what its source once said: the date is shown, but
     * only its holder could tell whether it still stands.
     */
    public LicenceState stateOn(LocalDate today) {
        var until = declaration.until();
        var over = basis != Basis.EXTERNAL && until != null && until.isBefore(today);
        return state == LicenceState.PUBLISHED && over ? LicenceState.EXPIRED : state;
    }

    /** May be found, matched and taken up. */
    public boolean isOpenOn(LocalDate today) {
        return stateOn(today) == LicenceState.PUBLISHED && suspended.isEmpty() && duplicateOf == null;
    }

    /** Over for good: what may pass, such as an unpaid fee or a pledge, only suspends it. */
    boolean isGoneOn(LocalDate today) {
        return stateOn(today) != LicenceState.PUBLISHED || !Collections.disjoint(suspended, FOR_GOOD);
    }

    /** As it reads once it is stored over the row that it came from. */
    Licence stored() {
        return copy(id, version + 1, state, dates, suspended, claim, duplicateOf);
    }

    private Licence in(LicenceState next, Dates then) {
        return in(next, then, suspended, claim);
    }

    private Licence in(LicenceState next, Dates then, List<String> codes, @Nullable UUID otherEnd) {
        return copy(id, version, next, then, codes, otherEnd, duplicateOf);
    }

    /** What is declared stays: only {@link #revise} writes that anew. */
    private Licence copy(
            LicenceId as,
            long at,
            LicenceState next,
            Dates then,
            List<String> codes,
            @Nullable UUID otherEnd,
            @Nullable UUID kept) {
        return new Licence(
                as,
                at,
                next,
                basis,
                patent,
                declaration,
                holder,
                assigned,
                origin,
                then,
                codes,
                otherEnd,
                kept,
                demonstration);
    }
}
