package lianqiao.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An index of Elasticsearch as the portal knows it.
 *
 * @param mapping version of the mapping that it was made with
 * @param copied listings copied into it so far
 * @param touchedAt last sign of life of its build
 * @param error why the build gave up
 */
record IndexState(
        String name,
        Phase state,
        int mapping,
        long copied,
        Instant startedAt,
        Instant touchedAt,
        @Nullable Instant finishedAt,
        @Nullable String error) {

    enum Phase {
        LIVE,
        BUILDING,
        FAILED,
        RETIRED
    }

    /** Nobody needs it any more. */
    boolean isWaste() {
        return state == Phase.FAILED || state == Phase.RETIRED;
    }

    boolean isLive() {
        return state == Phase.LIVE;
    }

    boolean isBuilding() {
        return state == Phase.BUILDING;
    }
}
