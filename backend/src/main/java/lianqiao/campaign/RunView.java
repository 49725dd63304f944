package lianqiao.campaign;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run and how far it has come.
 *
 * @param needs how many needs are in scope; absent until they are counted
 * @param done how many of them are matched
 * @param stored how many new matches were stored
 * @param problem why it waits or gave up, as a sentence
 */
public record RunView(
        UUID id,
        UUID campaign,
        RunState state,
        @Nullable Long needs,
        long done,
        long stored,
        @Nullable String problem,
        Instant startedAt,
        Instant changedAt,
        @Nullable Instant endedAt) {
    static RunView of(Run run) {
        return new RunView(
                run.id(),
                run.campaign(),
                run.state(),
                run.needs(),
                run.done(),
                run.stored(),
                run.problem(),
                run.startedAt(),
                run.changedAt(),
                run.endedAt());
    }

    boolean isOver() {
        return endedAt != null;
    }
}
