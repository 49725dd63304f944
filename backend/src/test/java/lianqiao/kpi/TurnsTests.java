package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is taken back and told again counts once or not at all, however often the log is read. */
class TurnsTests {
    private static final String KEY = "STATUTORY/P1";

    /** 0 publishes, 1 takes back, 2 tells again; the same log is read to its end, then again from anywhere. */
    @Property(tries = 300)
    void countsAsTheLastWordSaysHoweverOftenTheLogIsRead(
            @ForAll @Size(max = 12) List<@IntRange(max = 2) Integer> log, @ForAll @IntRange(max = 12) int again) {
        var events = events(log);
        var once = read(events, List.of(), UnaryOperator.identity());
        assertThat(sum(once)).isEqualTo(lastWord(log));
        var twice = read(events.subList(Math.min(again, events.size()), events.size()), once, UnaryOperator.identity());
        assertThat(twice).isEqualTo(once);
    }

    /** The mutation: an event is judged by all that the ledger has, as if the log said it before. */
    @Test
    void catchesAReaderThatGoesByWhatWasSaidLater() {
        var events = events(List.of(0, 1));
        var once = read(events, List.of(), UnaryOperator.identity());
        UnaryOperator<List<Fact>> blind = said -> said.stream()
                .map(fact -> fact("%s".formatted(fact.key()), 0, fact.amount()))
                .toList();
        assertThat(sum(read(events, once, blind))).isNotEqualTo(sum(once));
    }

    @Test
    void givesACounterEntryTheRegionsOfWhatItCounters() {
        var told = fact(KEY, 10, 1);
        var elsewhere = new Fact("m", KEY + "#20", Facts.ONE, 20, "T", -1, Facts.AT, nowhere(), "/x");
        assertThat(Turns.settled(List.of(told, elsewhere), List.of(), fact -> false)
                        .getLast()
                        .dimensions())
                .isEqualTo(told.dimensions());
    }

    private static Dimensions nowhere() {
        return Facts.dimensions("999999", null, null, null, true);
    }

    private static List<Fact> events(List<Integer> log) {
        return IntStream.range(0, log.size())
                .mapToObj(place -> switch (log.get(place)) {
                    case 0 -> fact(KEY, 10 + place, 1);
                    case 1 -> fact(KEY + "#" + (10 + place), 10 + place, -1);
                    default -> fact(KEY + "#" + (10 + place), 10 + place, 1);
                })
                .toList();
    }

    /** As the reader does: what is settled and has no entry yet is added. */
    private static List<Fact> read(List<Fact> events, List<Fact> entries, UnaryOperator<List<Fact>> seen) {
        var known = entries.stream().map(Fact::key).toList();
        var fresh = Turns.settled(events, seen.apply(entries), fact -> false).stream()
                .filter(fact -> !known.contains(fact.key()))
                .toList();
        return new ArrayList<>(Stream.concat(entries.stream(), fresh.stream()).toList());
    }

    private static long sum(List<Fact> entries) {
        return entries.stream().mapToLong(Fact::amount).sum();
    }

    private static long lastWord(List<Integer> log) {
        var published = false;
        var counted = 0L;
        for (var word : log) {
            published |= word == 0;
            counted = word == 1 ? 0 : word == 0 || published ? 1 : counted;
        }
        return counted;
    }

    private static Fact fact(String key, long seq, long amount) {
        var by = Facts.fact("m", key, seq);
        return new Fact("m", key, Facts.TWO, seq, "T", amount, Facts.AT, by.dimensions(), by.link());
    }
}
