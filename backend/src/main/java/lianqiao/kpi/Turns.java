package lianqiao.kpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Facts that can be taken back and told again: what is counted now was told once more than it was taken back. Pure. It goes by what
 * the log said before each event, so that an event which is read again decides as it did the first time.
 */
final class Turns {
    private final Map<Map.Entry<String, String>, List<Fact>> said = new HashMap<>();

    private Turns(List<Fact> entries) {
        entries.forEach(this::note);
    }

    /**
     * Those facts that change what is counted, each under a key of its own; what is no turn and was never told is left as it is.
     *
     * @param facts in the order of the log
     * @param entries all that the ledger has of the same
     */
    static List<Fact> settled(List<Fact> facts, List<Fact> entries) {
        var turns = new Turns(entries);
        return facts.stream().flatMap(fact -> turns.settle(fact).stream()).toList();
    }

    private Optional<Fact> settle(Fact fact) {
        var before = said.getOrDefault(fact.said(), List.of()).stream()
                .filter(entry -> entry.eventSeq() < fact.eventSeq())
                .toList();
        var counted = before.stream().mapToLong(Fact::amount).sum();
        var changesNothing = fact.amount() > 0 ? counted > 0 : counted <= 0;
        if (changesNothing || before.isEmpty() && fact.isTurn()) {
            return Optional.empty();
        }
        var settled = before.isEmpty() ? fact : again(fact, before);
        note(settled);
        return Optional.of(settled);
    }

    private static Fact again(Fact fact, List<Fact> before) {
        var turn = fact.withKey(fact.said().getValue() + Fact.TURN + fact.eventSeq());
        return before.stream()
                .filter(entry -> entry.amount() > 0 && fact.isTurn())
                .max(Comparator.comparingLong(Fact::eventSeq))
                .map(turn::like)
                .orElse(turn);
    }

    private void note(Fact fact) {
        var known = said.computeIfAbsent(fact.said(), key -> new ArrayList<>());
        if (known.stream().noneMatch(entry -> entry.key().equals(fact.key()))) {
            known.add(fact);
        }
    }
}
