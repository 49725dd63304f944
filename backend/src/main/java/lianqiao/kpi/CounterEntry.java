package lianqiao.kpi;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lianqiao.eventlog.Event;

/**
 * What an approved correction writes: an entry of the opposite amount, with everything else of the entry that it counters, on the day on
 * which that one counts. Pure.
 */
final class CounterEntry {
    static final String EVENT = "EntryCorrected";
    /** Behind the key of what it counters: each entry is countered once, however often and by whomever it is told. */
    static final String KEY = Fact.TURN + "corrected";

    private CounterEntry() {}

    /** The fact of which the event speaks: only measure and key are told. */
    static Fact about(Event event) {
        return new Fact(
                event.body().at("/measure").asString(),
                event.body().at("/fact").asString(),
                event.id(),
                event.seq(),
                event.type(),
                0,
                event.at(),
                new Dimensions(null, null, null, null, null, null, null, null, null, null, null, null, null, false),
                "");
    }

    /**
     * @param said all that the ledger has of the same fact
     * @return empty where nothing is left to counter: what was taken back by its own event isn't taken back again
     */
    static Optional<Fact> of(Event event, List<Entry> said) {
        List<Entry> before = said.stream()
                .filter(entry -> entry.fact().eventSeq() < event.seq())
                .toList();
        return before.stream()
                .filter(entry -> entry.fact().key().equals(about(event).key()))
                .filter(entry -> isBalanced(entry, before))
                .findFirst()
                .map(entry -> of(event, entry));
    }

    /** Whether what is counted afterwards is nothing, or no more than was ever told at once. */
    static boolean isBalanced(Entry entry, List<Entry> said) {
        long after = said.stream().mapToLong(one -> one.fact().amount()).sum()
                - entry.fact().amount();
        long told = said.stream()
                .min(Comparator.comparingLong(one -> one.fact().eventSeq()))
                .map(first -> first.fact().amount())
                .orElse(0L);
        long most = said.stream()
                .mapToLong(one -> one.fact().amount())
                .filter(amount -> Long.signum(amount) == Long.signum(told))
                .map(Math::abs)
                .max()
                .orElse(0);
        return after == 0 || Long.signum(after) == Long.signum(told) && Math.abs(after) <= most;
    }

    private static Fact of(Event event, Entry entry) {
        Fact countered = entry.fact();
        return new Fact(
                countered.measure(),
                countered.key() + KEY,
                event.id(),
                event.seq(),
                event.type(),
                -countered.amount(),
                countered.occurredAt(),
                countered.dimensions(),
                "/ledger/corrections/" + event.subject(),
                new Fact.Corrects(entry.seq(), event.body().at("/reason").asString()));
    }
}
