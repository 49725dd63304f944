package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lianqiao.PortalTest;
import lianqiao.eventlog.Event;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Mono;

/** Every fact has one entry and the totals say the same, whatever happens to the reader; and what would break it is caught. */
@PortalTest
class LedgerOnceTests {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final AtomicInteger PATENT = new AtomicInteger();

    @Autowired
    LedgerReader reader;

    @Autowired
    Measures measures;

    @Autowired
    AgreedBefore agreed;

    @Autowired
    Ledger ledger;

    @Autowired
    Totals totals;

    @Autowired
    Clock clock;

    @Autowired
    LedgerAudit audit;

    @Autowired
    TransactionalOperator transaction;

    @Autowired
    ReactiveTransactionManager transactions;

    @Autowired
    DatabaseClient database;

    @Test
    void givesOneEntryToEachFactThatSeveralInstancesReadAtOnce() {
        List<Event> batch =
                IntStream.range(0, 40).mapToObj(i -> published("several-" + i)).toList();
        Stream.of(1, 2, 3, 4).parallel().forEach(instance -> read(reader, batch));
        assertThat(entries("several-")).isEqualTo(40);
        assertThat(audit.report().block(SOON))
                .extracting(LedgerAudit.Report::sound)
                .isEqualTo(true);
    }

    @Test
    void leavesNothingOfABatchWhoseOffsetWasNotMoved() {
        dies(reader, "dies-");
        assertThat(entries("dies-")).isZero();
        assertThat(audit.report().block(SOON))
                .extracting(LedgerAudit.Report::sound)
                .isEqualTo(true);
    }

    /** Told twice in one batch, by two instances at once, and again after a crash: countered once, and what is told anew counts anew. */
    @Test
    void countersACorrectedEntryOnceHoweverOftenTheCorrectionIsDelivered() {
        Event told = published("wrong-1");
        Event corrected = CounterEntryTests.corrected(PATENT.incrementAndGet(), "STATUTORY/wrong-1");
        reader.apply(List.of(told, corrected))
                .then(Mono.error(new IllegalStateException()))
                .as(transaction::transactional)
                .onErrorComplete()
                .block(SOON);
        assertThat(entries("wrong-")).isZero();
        Stream.of(1, 2, 3).parallel().forEach(instance -> read(reader, List.of(told, corrected, corrected)));
        read(reader, List.of(corrected));
        assertThat(entries("wrong-")).isEqualTo(2);
        assertThat(amount("wrong-")).isZero();
        Event again = Facts.published(PATENT.incrementAndGet(), "STATUTORY", "wrong-1", "120116");
        read(reader, List.of(again));
        read(reader, List.of(told, corrected, again));
        assertThat(amount("wrong-")).isEqualTo(1);
        assertThat(audit.report().block(SOON))
                .extracting(LedgerAudit.Report::sound)
                .isEqualTo(true);
    }

    @Test
    void catchesAReaderThatForgetsWhatItHasCounted() {
        LedgerReader forgetful = new LedgerReader(measures, agreed, ledger, totals, clock) {
            private final AtomicInteger delivery = new AtomicInteger();

            @Override
            Mono<List<Fact>> fresh(List<Fact> facts) {
                String suffix = " " + delivery.incrementAndGet();
                return Mono.just(facts.stream().map(fact -> named(fact, suffix)).toList());
            }
        };
        List<Event> batch = List.of(published("forgotten-1"));
        read(forgetful, batch);
        read(forgetful, batch);
        assertThat(entries("forgotten-")).isEqualTo(2);
        read(reader, List.of(published("kept-1")));
        read(reader, List.of(published("kept-1")));
        assertThat(entries("kept-")).isEqualTo(1);
    }

    @Test
    void catchesTotalsThatMoveInATransactionOfTheirOwn() {
        TransactionalOperator own = TransactionalOperator.create(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
        LedgerReader apart = new LedgerReader(measures, agreed, ledger, totals, clock) {
            @Override
            Mono<Void> write(List<Entry> entries) {
                return ledger.add(entries).then(totals.add(entries).as(own::transactional));
            }
        };
        dies(apart, "apart-");
        assertThat(Objects.requireNonNull(audit.report().block(SOON)).findings())
                .extracting(Finding::kind)
                .isNotEmpty()
                .containsOnly(Finding.Kind.TOTALS_DIFFER);
        // Mend it for the other tests of this class.
        for (String table : List.of("measure_total", "place_total")) {
            database.sql("UPDATE " + table + " SET value = value - 1, entries = entries - 1")
                    .then()
                    .block();
        }
    }

    /** The process dies between the effect and the offset: the transaction is rolled back. */
    private void dies(LedgerReader instance, String patent) {
        Mono<Void> broken =
                instance.apply(List.of(published(patent + "1"))).then(Mono.error(new IllegalStateException()));
        broken.as(transaction::transactional).onErrorComplete().block(SOON);
    }

    private void read(LedgerReader instance, List<Event> batch) {
        instance.apply(batch).as(transaction::transactional).block(SOON);
    }

    private static Event published(String patent) {
        return Facts.published(PATENT.incrementAndGet(), "STATUTORY", patent, "120116");
    }

    private static Fact named(Fact fact, String suffix) {
        return new Fact(
                fact.measure(),
                fact.key() + suffix,
                fact.event(),
                fact.eventSeq(),
                fact.eventType(),
                fact.amount(),
                fact.occurredAt(),
                fact.dimensions(),
                fact.link());
    }

    private long amount(String patent) {
        return Objects.requireNonNull(database.sql("SELECT sum(amount)::bigint FROM ledger_entry WHERE fact LIKE :fact")
                .bind("fact", "STATUTORY/" + patent + "%")
                .mapValue(Long.class)
                .one()
                .block());
    }

    private long entries(String patent) {
        return Objects.requireNonNull(database.sql("SELECT count(*) FROM ledger_entry WHERE fact LIKE :fact")
                .bind("fact", "STATUTORY/" + patent + "%")
                .mapValue(Long.class)
                .one()
                .block());
    }
}
