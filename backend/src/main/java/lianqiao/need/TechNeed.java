package lianqiao.need;

import java.time.Clock;
import java.time.Instant;
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
 * @param nodesKept a person corrected the chain nodes, so nothing classifies them again
 * @param source where it was published, if elsewhere
 */
public record TechNeed(
        NeedId id,
        long version,
        NeedState state,
        Ask ask,
        Asker asker,
        List<NodeWeight> nodes,
        boolean nodesKept,
        @Nullable String source,
        Dates dates,
        boolean demonstration) {

    /** When it was made, last changed, opened and ended. */
    public record Dates(
            Instant created,
            Instant changed,
            @Nullable Instant published,
            @Nullable Instant ended) {
        static Dates draft(Instant now) {
            return new Dates(now, now, null, null);
        }
    }

    /** Opens it to everyone; all that is missing is told at once. */
    TechNeed publish(Clock clock) {
        var refusals = new ArrayList<Refusal>();
        if (state != NeedState.DRAFT) {
            refusals.add(NeedRefusals.notADraft(state));
        }
        refusals.addAll(missing(LocalDate.now(clock)));
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        var now = clock.instant();
        return in(NeedState.OPEN, new Dates(dates.created(), now, now, null));
    }

    /** Ends it: closed when it was met, withdrawn when it is no longer to be shown. */
    TechNeed end(NeedState how, Clock clock) {
        if (state != NeedState.OPEN) {
            throw NeedRefusals.notOpen(state).asException();
        }
        var now = clock.instant();
        return in(how, new Dates(dates.created(), now, dates.published(), now));
    }

    /** A need is no declaration: it may be reworded while it is open, and must stay complete then. */
    TechNeed revise(Ask newAsk, boolean anonymous, Assignment assigned, Clock clock) {
        if (state != NeedState.DRAFT && state != NeedState.OPEN) {
            throw NeedRefusals.notOpen(state).asException();
        }
        var who = new Asker(asker.organisation(), asker.name(), asker.kind(), anonymous);
        var then = new Dates(dates.created(), clock.instant(), dates.published(), dates.ended());
        var revised = new TechNeed(
                id, version, state, newAsk, who, assigned.nodes(), assigned.kept(), source, then, demonstration);
        var refusals = state == NeedState.OPEN ? revised.missing(LocalDate.now(clock)) : List.<Refusal>of();
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return revised;
    }

    /** May be found and matched on that day. */
    boolean isOpenOn(LocalDate today) {
        return state == NeedState.OPEN
                && (ask.deadline() == null || !ask.deadline().isBefore(today));
    }

    /** As it reads once it is stored over the row that it came from. */
    TechNeed stored() {
        return new TechNeed(id, version + 1, state, ask, asker, nodes, nodesKept, source, dates, demonstration);
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

    private TechNeed in(NeedState next, Dates then) {
        return new TechNeed(id, version, next, ask, asker, nodes, nodesKept, source, then, demonstration);
    }
}
