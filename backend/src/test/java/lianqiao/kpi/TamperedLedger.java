package lianqiao.kpi;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import lianqiao.eventlog.Event;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Some rows of the ledger under the hand of somebody who has the owner's password, and how they stood before. */
@TestComponent
class TamperedLedger {
    /** The row that is tampered with; others stand before and behind it. */
    static final long ROW = 4;

    private final LedgerWorld world;
    private final LedgerReader reader;
    private final Ledger ledger;
    private final TransactionalOperator transaction;

    TamperedLedger(LedgerWorld world, LedgerReader reader, Ledger ledger, TransactionalOperator transaction) {
        this.world = world;
        this.reader = reader;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    void hasSomeRows() throws SQLException {
        if (entries() == 0) {
            read(IntStream.rangeClosed(1, 9)
                    .mapToObj(i -> Facts.published(i, "STATUTORY", "P" + i, "120116"))
                    .toList());
            world.asOwner("CREATE TABLE kept AS SELECT * FROM ledger_entry");
        }
    }

    void read(List<Event> events) {
        reader.apply(events).as(transaction::transactional).block(LedgerWorld.SOON);
    }

    void tamper(String change) throws SQLException {
        world.asOwner("ALTER TABLE ledger_entry DISABLE TRIGGER ALL; " + change
                + "; ALTER TABLE ledger_entry ENABLE ALWAYS TRIGGER ledger_entry_refuses_change");
    }

    void restore() throws SQLException {
        tamper("DELETE FROM ledger_entry; INSERT INTO ledger_entry SELECT * FROM kept");
    }

    /** From here on the rows that stand there now are those that are restored. */
    void keep() throws SQLException {
        world.asOwner("DROP TABLE kept; CREATE TABLE kept AS SELECT * FROM ledger_entry");
    }

    void add(List<Entry> rows) {
        ledger.add(rows).block(LedgerWorld.SOON);
    }

    long entries() {
        return Objects.requireNonNull(ledger.tail().block(LedgerWorld.SOON)).seq();
    }

    List<Entry> rows() {
        return Objects.requireNonNull(ledger.after(0, entries(), 100).block(LedgerWorld.SOON));
    }

    Entry row(long seq) {
        return find(seq).orElseThrow();
    }

    Optional<Entry> find(long seq) {
        return ledger.entry(seq).blockOptional(LedgerWorld.SOON);
    }
}
