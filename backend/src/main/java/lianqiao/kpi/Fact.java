package lianqiao.kpi;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that a measure counts, read out of one event.
 *
 * @param key what happened, so that it counts once: two events that tell the same fact make one entry
 * @param link where in the API the thing itself stands
 */
record Fact(
        String measure,
        String key,
        UUID event,
        long eventSeq,
        String eventType,
        long amount,
        Instant occurredAt,
        Dimensions dimensions,
        String link) {}
