package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A ledger of twelve rows in three months, with the closings of the first two and of an empty one between. */
class ClosingCheckTests {
    private static final Instant SOON = Instant.parse("2026-12-31T16:30:00Z");
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    /** Fixed for ever, like the text of a row. */
    private static final String GOLDEN = """
            lianqiao-closing-1
            month=7:2026-09
            first_seq=1:1
            last_seq=1:5
            entries=1:5
            last_hash=64:b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2
            closed_at=27:2026-09-30T16:00:01.000000Z
            prev_hash=64:0000000000000000000000000000000000000000000000000000000000000000
            """;

    private final List<Entry> rows = ledger("120116");
    private final List<Closing> closings = closings(rows);

    @Test
    void writesEveryColumnOfAClosingAndHashesThatText() {
        Closing closing = Closing.next(
                SEPTEMBER,
                1,
                tail(5, "b2".repeat(32)),
                5,
                Closing.endOf(SEPTEMBER).plusSeconds(1),
                Entry.BEGINNING);
        assertThat(closing.text()).isEqualTo(GOLDEN);
        assertThat(GOLDEN.getBytes(StandardCharsets.UTF_8)).hasSize(271);
        assertThat(closing.hash()).isEqualTo("4708042af0479e15becc8ec345cf0a37277c69525217ea0bf5e31060e6118247");
    }

    @Test
    void aMonthIsOverAtMidnightInChina() {
        assertThat(Closing.endOf(SEPTEMBER)).isEqualTo("2026-09-30T16:00:00Z");
        assertThat(Closing.monthOf(Instant.parse("2026-09-30T15:59:59.999999Z")))
                .isEqualTo(SEPTEMBER);
        assertThat(Closing.monthOf(Instant.parse("2026-09-30T16:00:00Z"))).isEqualTo(SEPTEMBER.plusMonths(1));
    }

    @Test
    void findsNothingWhereTheRowsAreWhatTheyWereWhenTheirMonthsWereClosed() {
        assertThat(found(rows, closings)).isEmpty();
    }

    /** Nothing of this can be told from the rows alone: they are a sound chain. */
    @Test
    void findsALedgerOfWhichEveryRowWasWrittenAnew() {
        List<Entry> anew = ledger("120110");
        ChainCheck chain = new ChainCheck(Ledger.Tail.NONE);
        chain.walk(anew);
        assertThat(chain.findings()).isEmpty();
        assertThat(found(anew, closings))
                .containsExactly(Finding.differs(closings.get(0)), Finding.differs(closings.get(2)));
    }

    @Test
    void findsRowsThatWereCutOffAClosedMonth() {
        assertThat(found(rows.subList(0, 7), closings)).containsExactly(Finding.differs(closings.get(2)));
    }

    @Test
    void findsAClosingThatWasChanged() {
        for (int column = 0; column < 7; column++) {
            List<Closing> changed = new ArrayList<>(closings);
            changed.set(2, changed(closings.get(2), column));
            assertThat(found(rows, changed)).contains(Finding.closingChanged(changed.get(2)));
        }
    }

    /** Whoever seals a changed closing again breaks the chain to the next one. */
    @Test
    void findsAClosingThatWasMadeAnew() {
        List<Entry> anew = ledger("120110");
        Closing first = closings(anew).getFirst();
        assertThat(found(anew, List.of(first, closings.get(1), closings.get(2))))
                .contains(Finding.closingChanged(closings.get(1)));
    }

    @Test
    void findsAClosingThatWasTakenOutAtTheBeginningInTheMiddleOrAtTheEnd() {
        assertThat(found(rows, List.of(closings.get(0), closings.get(2))))
                .containsExactly(Finding.closingMissing(
                        SEPTEMBER.plusMonths(1), closings.get(2).firstSeq()));
        assertThat(found(rows, closings.subList(1, 3))).contains(Finding.closingMissing(SEPTEMBER, 6));
        assertThat(found(rows, closings.subList(0, 2)))
                .containsExactly(Finding.closingMissing(SEPTEMBER.plusMonths(2), 6));
        assertThat(found(rows, List.of())).hasSize(3);
    }

    private static List<Finding> found(List<Entry> rows, List<Closing> closings) {
        ClosingCheck check = new ClosingCheck(closings, null, true);
        check.walk(rows);
        return check.findings(SOON);
    }

    /** Rows 1 to 5 in September, none in October, 6 to 9 in November, 10 to 12 in December. */
    private static List<Entry> ledger(String region) {
        List<Entry> entries = new ArrayList<>();
        String last = Entry.BEGINNING;
        for (int seq = 1; seq <= 12; seq++) {
            int month = seq <= 5 ? 9 : seq <= 9 ? 11 : 12;
            Instant at = Closing.endOf(YearMonth.of(2026, month)).minusSeconds(100 - seq);
            Dimensions by = Facts.dimensions(region, null, null, null, false);
            Fact fact = new Fact("m", "f" + seq, Facts.ONE, seq, "T", 1, at, by, "/x");
            entries.add(Entry.next(seq, fact, "1", at, last));
            last = entries.getLast().hash();
        }
        return entries;
    }

    private static List<Closing> closings(List<Entry> rows) {
        Ledger.Tail fifth = tail(5, rows.get(4).hash());
        Closing september = Closing.next(SEPTEMBER, 1, fifth, 5, Closing.endOf(SEPTEMBER), Entry.BEGINNING);
        YearMonth october = SEPTEMBER.plusMonths(1);
        Closing empty = Closing.next(october, 6, fifth, 0, Closing.endOf(october), september.hash());
        YearMonth november = october.plusMonths(1);
        Ledger.Tail ninth = tail(9, rows.get(8).hash());
        return List.of(september, empty, Closing.next(november, 6, ninth, 4, Closing.endOf(november), empty.hash()));
    }

    private static Ledger.Tail tail(long seq, String hash) {
        return new Ledger.Tail(seq, hash, Instant.EPOCH);
    }

    private static Closing changed(Closing it, int column) {
        return new Closing(
                it.month(),
                it.firstSeq() + (column == 0 ? 1 : 0),
                it.lastSeq() + (column == 1 ? 1 : 0),
                it.entries() + (column == 2 ? 1 : 0),
                column == 3 ? "f".repeat(64) : it.lastHash(),
                it.closedAt().plusSeconds(column == 4 ? 1 : 0),
                column == 5 ? "f".repeat(64) : it.prevHash(),
                column == 6 ? "f".repeat(64) : it.hash());
    }
}
