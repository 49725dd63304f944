package lianqiao.kpi;

import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** The closings of the ledger's months: made when a month is over, by whichever portal comes first, and never changed. */
@Component
class Closings {
    /** Told to the log, so that it lies in a second place and reaches whoever listens to it. */
    record LedgerMonthClosed(String month, long firstSeq, long lastSeq, long entries, String lastHash, String hash) {
        static NewEvent of(Closing made) {
            String month = made.month().toString();
            UUID subject = UUID.nameUUIDFromBytes(("ledger-closing " + month).getBytes(StandardCharsets.UTF_8));
            return new NewEvent(
                    "LedgerMonthClosed",
                    subject,
                    new LedgerMonthClosed(
                            month, made.firstSeq(), made.lastSeq(), made.entries(), made.lastHash(), made.hash()));
        }
    }

    /** What is not closed yet: from which month and row on, and what is chained to. */
    private record Open(YearMonth month, Ledger.Tail from, String prevHash) {}

    private final DatabaseClient database;
    private final Ledger ledger;
    private final EventLog log;
    private final TransactionalOperator transaction;
    private final Clock clock;

    Closings(DatabaseClient database, Ledger ledger, EventLog log, TransactionalOperator transaction, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All of them, the oldest first. */
    Mono<List<Closing>> all() {
        return database.sql("SELECT * FROM ledger_closing ORDER BY month")
                .map(Closings::read)
                .all()
                .collectList();
    }

    /** Closes the oldest month that is over and isn't closed. @return empty if there is none */
    Mono<Closing> closeNext() {
        // The ledger's end is held: nobody adds a row to the month that is being closed.
        return ledger.lockedTail()
                .then(open())
                .filter(open -> !Closing.endOf(open.month()).isAfter(clock.instant()))
                .flatMap(this::close)
                .as(transaction::transactional);
    }

    private Mono<Open> open() {
        return last().map(last ->
                        new Open(last.month().plusMonths(1), tail(last.lastSeq(), last.lastHash()), last.hash()))
                .switchIfEmpty(Mono.defer(this::beginning));
    }

    private static Ledger.Tail tail(long seq, String hash) {
        return new Ledger.Tail(seq, hash, Instant.EPOCH);
    }

    private Mono<Closing> last() {
        return database.sql("SELECT * FROM ledger_closing ORDER BY month DESC LIMIT 1")
                .map(Closings::read)
                .one();
    }

    private Mono<Open> beginning() {
        return database.sql("SELECT recorded_at FROM ledger_entry ORDER BY seq LIMIT 1")
                .mapValue(OffsetDateTime.class)
                .one()
                .map(first -> new Open(Closing.monthOf(first.toInstant()), Ledger.Tail.NONE, Entry.BEGINNING));
    }

    private Mono<Closing> close(Open open) {
        return lastOf(open).flatMap(last -> count(open.from().seq(), last.seq())
                .map(rows ->
                        Closing.next(open.month(), open.from().seq() + 1, last, rows, clock.instant(), open.prevHash()))
                .flatMap(made -> add(made)
                        .then(log.append(Actor.system("ledger-closing"), List.of(LedgerMonthClosed.of(made))))
                        .thenReturn(made)));
    }

    private Mono<Ledger.Tail> lastOf(Open open) {
        return database.sql("""
                        SELECT seq, hash, recorded_at AS at FROM ledger_entry WHERE seq > :seq AND recorded_at < :end
                        ORDER BY seq DESC LIMIT 1""")
                .bind("seq", open.from().seq())
                .bind("end", time(Closing.endOf(open.month())))
                .map(Ledger::tailOf)
                .one()
                .defaultIfEmpty(open.from());
    }

    private Mono<Long> count(long after, long upTo) {
        return database.sql("SELECT count(*) FROM ledger_entry WHERE seq > :after AND seq <= :up_to")
                .bind("after", after)
                .bind("up_to", upTo)
                .mapValue(Long.class)
                .one();
    }

    private Mono<Void> add(Closing made) {
        return database.sql("""
                        INSERT INTO ledger_closing (month, first_seq, last_seq, entries, last_hash, closed_at, prev_hash, hash)
                        VALUES (:month, :first_seq, :last_seq, :entries, :last_hash, :closed_at, :prev_hash, :hash)""")
                .bind("month", made.month().toString())
                .bind("first_seq", made.firstSeq())
                .bind("last_seq", made.lastSeq())
                .bind("entries", made.entries())
                .bind("last_hash", made.lastHash())
                .bind("closed_at", time(made.closedAt()))
                .bind("prev_hash", made.prevHash())
                .bind("hash", made.hash())
                .then();
    }

    private static Closing read(Readable columns) {
        Row row = new Row(columns);
        return new Closing(
                YearMonth.parse(row.text("month")),
                row.number("first_seq"),
                row.number("last_seq"),
                row.number("entries"),
                row.text("last_hash"),
                row.instant("closed_at"),
                row.text("prev_hash"),
                row.text("hash"));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
