package lianqiao.kpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Facts that can be taken back and told again: what is counted now was told once more than it was taken back. Pure. It goes by what
 * the log said before each event, so that an event which is read again decides as it did the first time.
 */
final class Turns {
    private final Map<Map.Entry<String, String>, List<Fact>> said = new HashMap<>();
    private final Predicate<Fact> dated;

    private Turns(List<Fact> entries, Predicate<Fact> dated) {
        this.dated = dated;
        entries.forEach(this::note);
    }

    /**
     * Those facts that change what is counted, each under a key of its own; what is no turn and was never told is left as it is.
     *
     * @param facts in the order of the log
     * @param entries all that the ledger has of the same
     * @param dated which of them take back only from their own day on
     */
    static List<Fact> settled(List<Fact> facts, List<Fact> entries, Predicate<Fact> dated) {
        var turns = new Turns(entries, dated);
        return facts.stream().flatMap(fact -> turns.settle(fact).stream()).toList();
    }

    private Optional<Fact> settle(Fact fact) {
        var before = said.getOrDefault(fact.said(), List.of()).stream()
                .filter(entry -> entry.eventSeq() < fact.eventSeq())
                .toList();
        var tells = !fact.isTurn() || fact.amount() > 0;
        if (tells == isCounted(before) || before.isEmpty() && fact.isTurn()) {
            return Optional.empty();
        }
        var settled = before.isEmpty() ? fact : again(fact, before);
        note(settled);
        return Optional.of(settled);
    }

    /** A fact may have the amount 0 (a base of nothing at all), so it is told and taken back in turn. */
    private static boolean isCounted(List<Fact> before) {
        var sum = before.stream().mapToLong(Fact::amount).sum();
        return sum > 0 || sum == 0 && before.stream().allMatch(entry -> entry.amount() == 0) && before.size() % 2 == 1;
    }

    private Fact again(Fact fact, List<Fact> before) {
        var turn = fact.withKey(fact.said().getValue() + Fact.TURN + fact.eventSeq());
        return before.stream()
                .filter(entry -> fact.isTurn())
                .max(Comparator.comparingLong(Fact::eventSeq))
                .map(last -> turn.countering(last, dated.test(fact)))
                .orElse(turn);
    }

    private void note(Fact fact) {
        var known = said.computeIfAbsent(fact.said(), key -> new ArrayList<>());
        if (known.stream().noneMatch(entry -> entry.key().equals(fact.key()))) {
            known.add(fact);
        }
    }
}
