package lianqiao.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lianqiao.shared.HouseClock;
import org.jspecify.annotations.Nullable;

/**
 * Something that a measure counts, read out of one event.
 *
 * @param key what happened, so that it counts once: two events that tell the same fact make one entry; what takes it back or tells it
 *     again has the place of its event behind it, {@code key#4711}
 * @param link where in the API the thing itself stands
 * @param corrects the entry that a correction counters; null for everything else
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
        String link,
        @Nullable Corrects corrects) {
    static final String TURN = "#";

    /** @param seq of the entry that is countered @param reason code of why; the words stay with the correction */
    record Corrects(long seq, String reason) {}

    Fact(
            String measure,
            String key,
            UUID event,
            long eventSeq,
            String eventType,
            long amount,
            Instant occurredAt,
            Dimensions dimensions,
            String link) {
        this(measure, key, event, eventSeq, eventType, amount, occurredAt, dimensions, link, null);
    }

    /** What happened, whether it is told, taken back or told again. */
    Map.Entry<String, String> said() {
        int turn = key.indexOf(TURN);
        return Map.entry(measure, turn < 0 ? key : key.substring(0, turn));
    }

    /** The day in China on which it happened. */
    LocalDate day() {
        return occurredAt.atZone(HouseClock.ZONE).toLocalDate();
    }

    /** {@code 202611} */
    int month() {
        return Span.month(day());
    }

    boolean isTurn() {
        return key.contains(TURN);
    }

    Fact withKey(String other) {
        return new Fact(measure, other, event, eventSeq, eventType, amount, occurredAt, dimensions, link, corrects);
    }

    /**
     * A counter-entry has the sum, the regions, the organisation and the node of the entry that it counters, and stands in its month:
     * so what ought never to have counted is gone from the figure in which it stood.
     *
     * @param dated it keeps its own day: what it counters was right until then
     */
    Fact countering(Fact entry, boolean dated) {
        return new Fact(
                measure,
                key,
                event,
                eventSeq,
                eventType,
                -entry.amount,
                dated ? occurredAt : entry.occurredAt,
                entry.dimensions,
                entry.link,
                corrects);
    }
}
