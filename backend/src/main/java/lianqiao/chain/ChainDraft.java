package lianqiao.chain;

import java.time.Instant;
import java.util.UUID;
import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An edit that doesn't hold yet: seen by the organisation that drafts it, and by nobody else.
 *
 * @param organisation absent for the operator of the portal
 * @param revision that it became
 */
record ChainDraft(
        UUID id,
        long version,
        String chain,
        ChainEdit edit,
        String why,
        State state,
        @Nullable Integer revision,
        @Nullable UUID organisation,
        Instant changedAt) {
    enum State {
        OPEN,
        APPLIED,
        DISCARDED
    }

    /** What was applied or given up is not touched again. */
    ChainDraft requireOpen() {
        if (state != State.OPEN) {
            throw EditRefusals.draftEnded(state == State.APPLIED).asException();
        }
        return this;
    }

    boolean belongsTo(Actor actor) {
        return organisation == null ? actor.isOperator() : actor.actsFor(organisation);
    }

    ChainDraft reworded(ChainEdit next, String reason, Instant now) {
        return new ChainDraft(id, version + 1, chain, next, reason, state, revision, organisation, now);
    }

    ChainDraft ended(State how, @Nullable Integer became, Instant now) {
        return new ChainDraft(id, version + 1, chain, edit, why, how, became, organisation, now);
    }
}
