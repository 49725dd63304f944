package lianqiao.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A step of a route, as its file says (resource {@code deal/routes}).
 *
 * @param key its name in the route
 * @param state the column of the board in which a deal stands after it
 * @param event what is told when it is taken
 * @param counter what is told when it is taken back; absent where nothing is counted
 * @param by who may take it
 * @param otherSide only by the side that did not take the step before: both agree
 * @param takesLicence the demander takes the open licence with it
 * @param needsReason it says why not
 * @param todo what comes next, whose turn it is, and until when; absent where nothing is left to be done
 * @param next the steps that may follow
 * @param back the steps to which it may be taken back
 * @param evidence kinds of evidence (resource {@code evidence/kinds.yaml}) that must be there
 */
record Step(
        String key,
        Refusal.Text title,
        DealState state,
        String event,
        @Nullable String counter,
        Set<Part> by,
        boolean otherSide,
        boolean takesLicence,
        boolean needsReason,
        @Nullable Todo todo,
        List<String> next,
        List<String> back,
        Set<String> evidence,
        List<StepValue> values) {

    /** What every move is told as that has no name of its own. */
    static final String MOVED = "DealMoved";

    /**
     * @param responsible null for the side that did not take the step
     * @param days from the step until it is due; 0 where it may be left undone
     */
    record Todo(@Nullable Part responsible, int days, Refusal.Text action) {
        boolean isDue() {
            return days > 0;
        }

        Part responsibleAfter(Part taker) {
            return responsible == null ? taker.other() : responsible;
        }
    }

    /** What is due after it; empty where nothing is. */
    Optional<Todo> due() {
        return Optional.ofNullable(todo).filter(Todo::isDue);
    }

    boolean leadsTo(String other) {
        return next.contains(other);
    }

    boolean returnsTo(String other) {
        return back.contains(other);
    }

    /** The numbers of public registers among what it recorded, each with the day that the step tells. */
    List<DealNumbers.Said> numbers(Stand stand) {
        LocalDate on = values.stream()
                .filter(value ->
                        value.kind() == ValueKind.DATE && stand.values().containsKey(value.key()))
                .findFirst()
                .map(value -> LocalDate.parse(stand.values().getOrDefault(value.key(), "")))
                .orElse(null);
        return values.stream()
                .filter(value -> value.register() != null && stand.values().containsKey(value.key()))
                .map(value -> new DealNumbers.Said(
                        Objects.requireNonNull(value.register()),
                        stand.values().getOrDefault(value.key(), ""),
                        on,
                        "values." + value.key()))
                .toList();
    }
}
