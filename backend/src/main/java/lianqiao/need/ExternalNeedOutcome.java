package lianqiao.need;

import java.util.UUID;

/** What became of a row of an import. */
public record ExternalNeedOutcome(UUID need, Change change) {
    /** Against what the portal had of that source and number before. */
    public enum Change {
        ADDED,
        CHANGED,
        UNCHANGED
    }
}
