package lianqiao.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.Assignment;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;

/**
 * A need for conditions (专利产业化需求), or an offer of conditions and rights. Pure: it decides, it stores nothing.
 *
 * @param version of the row it was read from; 0 before it is stored
 * @param assigned its chain nodes; what a person said of them, nothing classifies again
 */
record Posting(
        PostingKind kind,
        UUID id,
        long version,
        Course course,
        Terms terms,
        Asker asker,
        Assignment assigned,
        boolean demonstration) {

    NeedState state() {
        return course.state();
    }

    /** Opens it to everyone; all that is missing is told at once. */
    Posting publish(Clock clock) {
        var refusals = new ArrayList<Refusal>();
        if (state() != NeedState.DRAFT) {
            refusals.add(NeedRefusals.notADraft(state()));
        }
        refusals.addAll(missing(LocalDate.now(clock)));
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return on(course.opened(clock.instant()));
    }

    Posting end(NeedState how, Ending ending, Clock clock) {
        return on(course.ended(how, ending, clock.instant()));
    }

    /** It may be reworded while it is open, and must stay complete then. */
    Posting revise(Terms newTerms, boolean anonymous, Assignment newlyAssigned, Clock clock) {
        var who = new Asker(asker.organisation(), asker.name(), asker.kind(), anonymous);
        var revised = new Posting(
                kind, id, version, course.changed(clock.instant()), newTerms, who, newlyAssigned, demonstration);
        var refusals = state() == NeedState.OPEN ? revised.missing(LocalDate.now(clock)) : List.<Refusal>of();
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return revised;
    }

    /** A new draft of what has ended; a deadline that has passed is left out. */
    Posting again(UUID newId, Clock clock) {
        if (!course.isEnded()) {
            throw NeedRefusals.notEnded(state()).asException();
        }
        var course = Course.draft(clock.instant(), id);
        return new Posting(
                kind, newId, 0, course, terms.stillAhead(LocalDate.now(clock)), asker, assigned, demonstration);
    }

    /** May be found and matched on that day. */
    boolean isOpenOn(LocalDate today) {
        return state() == NeedState.OPEN
                && (terms.deadline() == null || !terms.deadline().isBefore(today));
    }

    /** The next version of it, at other nodes. */
    Posting placed(Assignment at) {
        return new Posting(kind, id, version + 1, course, terms, asker, at, demonstration);
    }

    /** As it reads once it is stored over the row that it came from. */
    Posting stored() {
        return new Posting(kind, id, version + 1, course, terms, asker, assigned, demonstration);
    }

    private List<Refusal> missing(LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (terms.title().isBlank()) {
            refusals.add(PostingRefusals.titleMissing());
        }
        if (terms.conditions().isEmpty()) {
            refusals.add(PostingRefusals.conditionsMissing());
        }
        if (terms.pricing().namesSum() && terms.priceFen() == null) {
            refusals.add(PostingRefusals.priceMissing());
        }
        if (terms.deadline() != null && terms.deadline().isBefore(today)) {
            refusals.add(NeedRefusals.deadlinePassed());
        }
        if (kind == PostingKind.OFFER) {
            refusals.addAll(OfferedRights.missing(terms.conditions()));
        }
        return refusals;
    }

    private Posting on(Course next) {
        return new Posting(kind, id, version, next, terms, asker, assigned, demonstration);
    }
}
