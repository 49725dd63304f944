package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Whoever tampers with a ledger of 20 rows is found, and the row is named. */
class ChainCheckTests {
    private static final int ROWS = 20;
    private final List<Entry> ledger = Facts.ledger(ROWS);

    @Test
    void findsNothingInASoundLedger() {
        assertThat(found(ledger)).isEmpty();
    }

    /** Rows of before parks were a dimension stand unchanged below those of now. */
    @Test
    void findsNothingInALedgerOfBothForms() {
        List<Entry> both = new ArrayList<>();
        String last = Entry.BEGINNING;
        for (Entry entry : ledger) {
            Entry unsealed =
                    new Entry(entry.seq() < 8 ? 1 : 2, entry.seq(), entry.fact(), "1", entry.recordedAt(), last, "");
            last = unsealed.computedHash(entry.seq());
            both.add(new Entry(
                    unsealed.form(), entry.seq(), entry.fact(), "1", entry.recordedAt(), unsealed.prevHash(), last));
        }
        assertThat(found(both)).isEmpty();
    }

    @Test
    void findsNothingInAnEmptyLedger() {
        assertThat(found(List.of())).isEmpty();
    }

    @Property(tries = 200)
    void findsAChangedRowInPagesOfAnySize(
            @ForAll @IntRange(min = 1, max = ROWS) int row,
            @ForAll @IntRange(min = 0, max = 4) int column,
            @ForAll @IntRange(min = 1, max = 25) int page) {
        List<Entry> tampered = replaced(row, entry -> changed(entry, column));
        ChainCheck check = new ChainCheck(Ledger.Tail.NONE);
        for (int from = 0; from < tampered.size(); from += page) {
            check.walk(tampered.subList(from, Math.min(tampered.size(), from + page)));
        }
        assertThat(check.findings()).containsExactly(Finding.changed(row));
    }

    @Property(tries = 100)
    void findsARowThatWasChangedAndHashedAgain(@ForAll @IntRange(min = 1, max = ROWS - 1) int row) {
        assertThat(found(replaced(row, entry -> sealed(changed(entry, 0))))).containsExactly(Finding.changed(row));
    }

    @Property(tries = 100)
    void findsEachDeletedRow(
            @ForAll @Size(min = 1, max = 5) java.util.Set<@IntRange(min = 1, max = ROWS - 1) Integer> rows) {
        List<Entry> left = ledger.stream()
                .filter(entry -> !rows.contains((int) entry.seq()))
                .toList();
        assertThat(found(left))
                .containsExactlyElementsOf(rows.stream()
                        .sorted()
                        .map(row -> Finding.missing((long) row))
                        .toList());
    }

    @Property(tries = 100)
    void findsADeletedRowThoughTheGapIsClosed(@ForAll @IntRange(min = 1, max = ROWS - 1) int row) {
        List<Entry> closed = new ArrayList<>(ledger.subList(0, row - 1));
        ledger.subList(row, ROWS).forEach(entry -> closed.add(moved(entry, entry.seq() - 1)));
        assertThat(found(closed)).containsExactly(Finding.missing(row));
    }

    @Property(tries = 100)
    void findsAnInsertedRowThoughTheLaterOnesAreRenumbered(@ForAll @IntRange(min = 1, max = ROWS) int row) {
        String before = row == 1 ? Entry.BEGINNING : ledger.get(row - 2).hash();
        List<Entry> opened = new ArrayList<>(ledger.subList(0, row - 1));
        opened.add(Entry.next(row, Facts.fact("licences_published", "forged", 1), "1", Facts.AT, before));
        ledger.subList(row - 1, ROWS).forEach(entry -> opened.add(moved(entry, entry.seq() + 1)));
        assertThat(found(opened)).containsExactly(Finding.inserted(row));
    }

    @Test
    void goesOnBehindTheFirstFinding() {
        List<Entry> twice = new ArrayList<>(replaced(3, entry -> changed(entry, 0)));
        twice.remove(9);
        assertThat(found(twice)).containsExactly(Finding.changed(3), Finding.missing(10));
    }

    @Test
    void knowsTheLastRowThatItWalked() {
        ChainCheck check = new ChainCheck(Ledger.Tail.NONE);
        check.walk(ledger);
        assertThat(check.lastSeq()).isEqualTo(ROWS);
    }

    private static List<Finding> found(List<Entry> entries) {
        ChainCheck check = new ChainCheck(Ledger.Tail.NONE);
        check.walk(entries);
        return check.findings();
    }

    private List<Entry> replaced(int row, UnaryOperator<Entry> by) {
        List<Entry> entries = new ArrayList<>(ledger);
        entries.set(row - 1, by.apply(entries.get(row - 1)));
        return entries;
    }

    private static Entry changed(Entry entry, int column) {
        Fact fact = entry.fact();
        return switch (column) {
            case 0 ->
                with(
                        entry,
                        new Fact(
                                fact.measure(),
                                fact.key(),
                                fact.event(),
                                fact.eventSeq(),
                                fact.eventType(),
                                2,
                                fact.occurredAt(),
                                fact.dimensions(),
                                fact.link()));
            case 1 ->
                with(
                        entry,
                        new Fact(
                                "uptakes",
                                fact.key(),
                                fact.event(),
                                fact.eventSeq(),
                                fact.eventType(),
                                fact.amount(),
                                fact.occurredAt(),
                                fact.dimensions(),
                                fact.link()));
            case 2 -> new Entry(2, entry.seq(), fact, "2", entry.recordedAt(), entry.prevHash(), entry.hash());
            case 3 -> new Entry(2, entry.seq(), fact, "1", entry.recordedAt(), "f".repeat(64), entry.hash());
            default -> new Entry(2, entry.seq(), fact, "1", entry.recordedAt(), entry.prevHash(), "f".repeat(64));
        };
    }

    private static Entry with(Entry entry, Fact fact) {
        return new Entry(
                entry.form(),
                entry.seq(),
                fact,
                entry.ruleVersion(),
                entry.recordedAt(),
                entry.prevHash(),
                entry.hash());
    }

    private static Entry sealed(Entry entry) {
        return Entry.next(entry.seq(), entry.fact(), entry.ruleVersion(), entry.recordedAt(), entry.prevHash());
    }

    private static Entry moved(Entry entry, long seq) {
        return new Entry(
                entry.form(),
                seq,
                entry.fact(),
                entry.ruleVersion(),
                entry.recordedAt(),
                entry.prevHash(),
                entry.hash());
    }
}
