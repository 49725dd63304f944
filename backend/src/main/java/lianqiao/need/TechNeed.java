package lianqiao.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianqiao.chain.Assignment;
import lianqiao.chain.NodeWeight;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A technology need (技术需求). Pure: it decides, it stores nothing.
 *
 * @param version of the row it was read from; 0 before it is stored
 * @param assigned its chain nodes; what a person said of them, nothing classifies again
 * @param source where it was published, if elsewhere
 */
public record TechNeed(
        NeedId id,
        long version,
        Course course,
        Ask ask,
        Asker asker,
        Assignment assigned,
        @Nullable String source,
        boolean demonstration) {

    NeedState state() {
        return course.state();
    }

    List<NodeWeight> nodes() {
        return assigned.nodes();
    }

    /** Opens it to everyone; all that is missing is told at once. */
    TechNeed publish(Clock clock) {
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

    TechNeed end(NeedState how, Ending ending, Clock clock) {
        return on(course.ended(how, ending, clock.instant()));
    }

    /** A need is no declaration: it may be reworded while it is open, and must stay complete then. */
    TechNeed revise(Ask newAsk, boolean anonymous, Assignment newlyAssigned, Clock clock) {
        var who = new Asker(asker.organisation(), asker.name(), asker.kind(), anonymous);
        var revised = new TechNeed(
                id, version, course.changed(clock.instant()), newAsk, who, newlyAssigned, source, demonstration);
        var refusals = state() == NeedState.OPEN ? revised.missing(LocalDate.now(clock)) : List.<Refusal>of();
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return revised;
    }

    /** A new draft of what has ended, with a person's choice of nodes; a deadline that has passed is left out. */
    TechNeed again(NeedId newId, Clock clock) {
        if (!course.isEnded()) {
            throw NeedRefusals.notEnded(state()).asException();
        }
        return new TechNeed(
                newId,
                0,
                Course.draft(clock.instant(), id.value()),
                ask.stillAhead(LocalDate.now(clock)),
                asker,
                assigned,
                null,
                demonstration);
    }

    /** May be found and matched on that day. */
    boolean isOpenOn(LocalDate today) {
        return state() == NeedState.OPEN
                && (ask.deadline() == null || !ask.deadline().isBefore(today));
    }

    /** The next version of it, at other nodes. */
    TechNeed placed(Assignment at) {
        return new TechNeed(id, version + 1, course, ask, asker, at, source, demonstration);
    }

    /** As it reads once it is stored over the row that it came from. */
    TechNeed stored() {
        return new TechNeed(id, version + 1, course, ask, asker, assigned, source, demonstration);
    }

    private List<Refusal> missing(LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (ask.title().isBlank()) {
            refusals.add(NeedRefusals.titleMissing());
        }
        if (ask.problem().isBlank()) {
            refusals.add(NeedRefusals.problemMissing());
        }
        if (ask.deadline() != null && ask.deadline().isBefore(today)) {
            refusals.add(NeedRefusals.deadlinePassed());
        }
        return refusals;
    }

    private TechNeed on(Course next) {
        return new TechNeed(id, version, next, ask, asker, assigned, source, demonstration);
    }
}
