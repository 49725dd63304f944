package lianqiao.patent;

import static lianqiao.Api.post;
import static lianqiao.Tables.one;
import static lianqiao.patent.StockWorld.assessed;
import static lianqiao.patent.StockWorld.entered;
import static lianqiao.patent.StockWorld.library;
import static lianqiao.patent.StockWorld.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.eventlog.EventLog;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Mono;

/**
 * A round of the tiers that ends in its middle is done again, once; with the mutation that the test catches. Part of {@link
 * StockApiTests}, so that one portal serves both.
 */
class TierFaults {
    @Autowired
    DatabaseClient database;

    @Autowired
    Visitors visitors;

    @Autowired
    EventLog log;

    @Autowired
    TransactionalOperator transaction;

    @Autowired
    private ReactiveTransactionManager manager;

    @Autowired
    private TierWorker worker;

    @Autowired
    private Retierings work;

    @Autowired
    private Standings standings;

    @Autowired
    private TierSettings settings;

    @Autowired
    private Reckoning reckoning;

    Visitor institute;
    Visitor other;
    Visitor centre;
    Visitor authority;

    @BeforeAll
    void signIn() {
        institute = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120102");
        other = visitors.anEditorOf(OrganisationKind.INSTITUTE, "510100");
        centre = visitors.anEditorOf(OrganisationKind.OPERATION_CENTRE, "120116");
        authority = visitors.anEditorOf(OrganisationKind.AUTHORITY, "120000");
    }

    /** As a run that nobody disturbed: every patent reckoned, each change told once, the work at its end. */
    @Test
    void doesARoundOfTheTiersThatWasCutOffAgainAndTellsItOnce() {
        assertThat(toldAfterACut(transaction)).isEqualTo("1");
    }

    /** The mutation: standings are written in a transaction of their own, so that a cut loses the event for good. */
    @Test
    void catchesTiersThatAreWrittenApartFromTheirEvents() {
        var apart = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        assertThat(toldAfterACut(TransactionalOperator.create(manager, apart))).isEqualTo("0");
    }

    /** What the log has of a patent that a new setting lifts to A, after a round was cut off and the work has gone on. */
    private String toldAfterACut(TransactionalOperator how) {
        worker.stop();
        try {
            var stock = assessed(institute, entered(institute, ""), 75, 75, 75);
            assertThat(library(stock).tier()).isEqualTo(Tier.B);
            var setting = set(70);
            var cut = new TierWorker(new CutOff(database), standings, settings, reckoning, log, how);
            assertThatThrownBy(cut::round).hasMessage("cut off");
            var again = new TierWorker(work, standings, settings, reckoning, log, transaction);
            var rounds = 0;
            while (again.round()) {
                assertThat(rounds++).isLessThan(20);
            }
            assertThat(library(read(centre, stock)).tier()).isEqualTo(Tier.A);
            assertThat(one(
                            database,
                            "SELECT (done = total AND ended_at IS NOT NULL)::text FROM stock_retiering WHERE setting = "
                                    + setting))
                    .isEqualTo("true");
            return told(stock.id(), setting);
        } finally {
            set(80);
            worker.start();
        }
    }

    /** @return the version of the setting */
    private String set(int tierA) {
        var version = one(database, "SELECT max(version)::text FROM stock_tier_setting");
        post(centre.web(), "/api/v1/stock-tiers", """
                        {"version":%s,"maturityWeight":40,"fitWeight":30,"prospectWeight":30,"tierA":%d,"tierB":60,"reason":"试"}
                        """.formatted(version, tierA))
                .expectStatus()
                .is2xxSuccessful();
        return one(database, "SELECT max(version)::text FROM stock_tier_setting");
    }

    private String told(UUID stock, String setting) {
        return one(
                database,
                "SELECT count(*)::text FROM event_log WHERE type = 'StockTierChanged' AND subject = '" + stock
                        + "' AND body ->> 'setting' = '" + setting + "'");
    }

    /** Ends where a round would note how far it is: after the standings were written, before the log was. */
    private static class CutOff extends Retierings {
        CutOff(DatabaseClient database) {
            super(database);
        }

        @Override
        Mono<Void> advance(int setting, UUID cursor, int done, int changed) {
            return Mono.error(() -> new IllegalStateException("cut off"));
        }
    }
}
