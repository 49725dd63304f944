package lianqiao.kpi;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import lianqiao.eventlog.EventLog;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** The closing of a month before it is over, and an audit that knows of none. */
@TestComponent
class MonthEnd {
    private final DatabaseClient database;
    private final Ledger ledger;
    private final EventLog log;
    private final TransactionalOperator transaction;
    private final Clock clock;
    private final Closings closings;
    private final KeptTotals kept;

    MonthEnd(
            DatabaseClient database,
            Ledger ledger,
            EventLog log,
            TransactionalOperator transaction,
            Clock clock,
            Closings closings,
            KeptTotals kept) {
        this.database = database;
        this.ledger = ledger;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
        this.closings = closings;
        this.kept = kept;
    }

    /** Closes the month of that row as if the next one had begun; or says what the first one was closed with. */
    Closing closed(Entry row) {
        Instant later = Closing.endOf(Closing.monthOf(row.recordedAt())).plusSeconds(60);
        return Objects.requireNonNull(closings.all().block(LedgerWorld.SOON)).stream()
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(
                        new Closings(database, ledger, log, transaction, Clock.fixed(later, clock.getZone()))
                                .closeNext()
                                .block(LedgerWorld.SOON)));
    }

    /** The mutation: what an audit finds that knows of no closings. */
    List<Finding> findingsWithoutClosings() {
        Closings unknown = new Closings(database, ledger, log, transaction, clock) {
            @Override
            Mono<List<Closing>> all() {
                return Mono.just(List.of());
            }
        };
        LedgerAudit forgetful = new LedgerAudit(ledger, unknown, kept, database, clock);
        return Objects.requireNonNull(forgetful.report().block(LedgerWorld.SOON))
                .findings();
    }
}
