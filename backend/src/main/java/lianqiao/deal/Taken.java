package lianqiao.deal;

import java.util.List;

/**
 * A step that was taken.
 *
 * @param deal as it stands now
 * @param stand what it recorded; of a step back, what the step that it went back to had recorded
 * @param undone what it took back, the latest first; only what is counted somewhere
 */
record Taken(Deal deal, Kind kind, Step step, Stand stand, List<Stand> undone) {
    enum Kind {
        ON,
        BACK,
        /** The asker agreed to be named; the deal stays where it is. */
        NAMED
    }
}
