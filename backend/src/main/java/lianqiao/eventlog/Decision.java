package lianqiao.eventlog;

import java.util.List;

/** What a command decided: the answer to its giver, and what happened because of it. */
public record Decision<T>(T answer, List<NewEvent> events) {
    public static <T> Decision<T> of(T answer, NewEvent... events) {
        return new Decision<>(answer, List.of(events));
    }
}
