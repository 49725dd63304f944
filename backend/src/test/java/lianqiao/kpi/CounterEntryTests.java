package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lianqiao.eventlog.Event;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What a correction writes counters one entry, whole, and never takes a fact away twice. */
class CounterEntryTests {
    private static final String KEY = "STATUTORY/P1";

    @Test
    void countersAnEntryOnItsOwnDayInItsOwnPlaceAndSaysWhy() {
        Entry told = entry(KEY, 10, 1);
        Fact counter = counter(corrected(20, KEY), List.of(told)).orElseThrow();
        assertThat(counter.amount()).isEqualTo(-1);
        assertThat(counter.key()).isEqualTo(KEY + "#corrected");
        assertThat(counter.dimensions()).isEqualTo(told.fact().dimensions());
        assertThat(counter.occurredAt()).isEqualTo(told.fact().occurredAt());
        assertThat(counter.corrects()).isEqualTo(new Fact.Corrects(told.seq(), "COUNTED_TWICE"));
        assertThat(counter.link()).isEqualTo("/ledger/corrections/" + Facts.ONE);
    }

    @Test
    void countersNothingThatItsOwnEventHasTakenBackMeanwhile() {
        List<Entry> said = List.of(entry(KEY, 10, 1), entry(KEY + "#15", 15, -1));
        assertThat(counter(corrected(20, KEY), said)).isEmpty();
    }

    @Test
    void countersACorrectionThatWasWrongAndThenCountsAgain() {
        List<Entry> said = List.of(entry(KEY, 10, 5), entry(KEY + "#corrected", 20, -5));
        Fact again = counter(corrected(30, KEY + "#corrected"), said).orElseThrow();
        assertThat(again.amount()).isEqualTo(5);
        assertThat(again.key()).isEqualTo(KEY + "#corrected#corrected");
    }

    /** Told again after it was corrected, it counts: the correction of the correction would count it twice. */
    @Test
    void doesNotCountAFactTwiceByCorrectingItsCorrection() {
        List<Entry> said = List.of(entry(KEY, 10, 1), entry(KEY + "#corrected", 20, -1), entry(KEY + "#25", 25, 1));
        assertThat(counter(corrected(30, KEY + "#corrected"), said)).isEmpty();
    }

    @Test
    void knowsNothingOfAnEntryThatTheLogDoesNotTell() {
        assertThat(counter(corrected(20, KEY), List.of())).isEmpty();
    }

    /**
     * 0 tells or tells again, 1 takes back, 2 corrects the newest entry that has no correction; read to the end, then again from anywhere:
     * nothing is added by reading again, and the fact counts once or not at all.
     */
    @Property(tries = 300)
    void countsAFactOnceOrNotAtAllHoweverOftenTheLogIsRead(
            @ForAll @Size(max = 12) List<@IntRange(max = 2) Integer> log, @ForAll @IntRange(max = 12) int again) {
        List<Event> events = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (int place = 0; place < log.size(); place++) {
            events.add(event(log.get(place), 10 + place, entries));
            read(events.get(place), entries);
            assertThat(sum(entries)).isBetween(0L, 1L);
        }
        int before = entries.size();
        events.subList(Math.min(again, events.size()), events.size()).forEach(event -> read(event, entries));
        assertThat(entries).hasSize(before);
    }

    /** The mutation: a counter-entry without a key of its own is added at each delivery. */
    @Test
    void catchesACounterEntryThatIsKeyedToItsDelivery() {
        Entry told = entry(KEY, 10, 1);
        Fact once = counter(corrected(20, KEY), List.of(told)).orElseThrow();
        Entry first = Entry.next(2, once.withKey(KEY + "#delivery-1"), "1", Facts.AT, told.hash());
        Fact twice =
                counter(corrected(20, KEY), List.of(told, first)).orElseThrow().withKey(KEY + "#delivery-2");
        assertThat(first.fact().amount() + twice.amount() + told.fact().amount())
                .isNegative();
    }

    private static Event event(int kind, long seq, List<Entry> entries) {
        return switch (kind) {
            case 0 -> Facts.published(seq, "STATUTORY", "P1", "120116");
            case 1 -> Facts.event(seq, "LicenceMarkedDuplicate", """
                    {'licence': '%s', 'patent': 'P1', 'holder': '%s', 'supplyRegion': '120116', 'basis': 'STATUTORY', 'alone': true,
                     'demonstration': false}""".formatted(Facts.ONE, Facts.TWO));
            default -> corrected(seq, newest(entries));
        };
    }

    private static String newest(List<Entry> entries) {
        List<String> keys = entries.stream().map(entry -> entry.fact().key()).toList();
        return keys.reversed().stream()
                .filter(key -> !keys.contains(key + "#corrected"))
                .findFirst()
                .orElse("STATUTORY/P1");
    }

    /** As the reader does. */
    private static void read(Event event, List<Entry> entries) {
        List<Fact> facts = event.type().equals(CounterEntry.EVENT)
                ? counter(event, List.copyOf(entries)).stream().toList()
                : Turns.settled(
                        Facts.measures().read(List.of(event)),
                        entries.stream().map(Entry::fact).toList(),
                        fact -> false);
        facts.stream()
                .filter(fact ->
                        entries.stream().noneMatch(entry -> entry.fact().key().equals(fact.key())))
                .forEach(fact -> entries.add(Entry.next(entries.size() + 1L, fact, "1", Facts.AT, Entry.BEGINNING)));
    }

    private static long sum(List<Entry> entries) {
        return entries.stream().mapToLong(entry -> entry.fact().amount()).sum();
    }

    private static Optional<Fact> counter(Event event, List<Entry> said) {
        return CounterEntry.of(event, said);
    }

    static Event corrected(long seq, String fact) {
        return Facts.event(seq, CounterEntry.EVENT, """
                {'correction': '%s', 'entry': 1, 'measure': 'licences_published', 'fact': '%s', 'reason': 'COUNTED_TWICE'}""".formatted(Facts.ONE, fact));
    }

    private static Entry entry(String key, long eventSeq, long amount) {
        Fact like = Facts.fact("licences_published", key, eventSeq);
        Fact fact = new Fact(
                like.measure(),
                key,
                like.event(),
                eventSeq,
                like.eventType(),
                amount,
                Facts.AT,
                like.dimensions(),
                "/x");
        return Entry.next(eventSeq, fact, "1", Facts.AT, Entry.BEGINNING);
    }
}
