package lianqiao.campaign;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One pass of a campaign over the open needs.
 *
 * @param cursor id of the last need that is done with; null before the first page
 * @param needs how many needs are in scope, counted when it began
 * @param done how many of them are matched
 * @param stored how many new matches it stored
 * @param problem why it waits or gave up
 */
record Run(
        UUID id,
        UUID campaign,
        RunState state,
        @Nullable UUID cursor,
        @Nullable Long needs,
        long done,
        long stored,
        @Nullable String problem,
        Instant startedAt,
        Instant changedAt,
        @Nullable Instant endedAt) {
    boolean isOver() {
        return endedAt != null;
    }

    /** The same run where its cursor stands elsewhere. */
    Run at(@Nullable UUID need) {
        return new Run(id, campaign, state, need, needs, done, stored, problem, startedAt, changedAt, endedAt);
    }
}
