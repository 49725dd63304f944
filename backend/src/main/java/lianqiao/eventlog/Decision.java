package lianqiao.eventlog;

import java.util.List;
import java.util.stream.Stream;

/** What a command decided: the answer to its giver, and what happened because of it. */
public record Decision<T>(T answer, List<NewEvent> events) {
    public static <T> Decision<T> of(T answer, NewEvent... events) {
        return new Decision<>(answer, List.of(events));
    }

    /** The same with something more that happened because of it. */
    public Decision<T> and(NewEvent event) {
        return new Decision<>(
                answer, Stream.concat(events.stream(), Stream.of(event)).toList());
    }
}
