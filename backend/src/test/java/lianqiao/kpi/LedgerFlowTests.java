package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.shared.Ids;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;

@PortalTest
@Import({Visitors.class, LedgerWorld.class})
@TestMethodOrder(MethodOrderer.Random.class)
class LedgerFlowTests implements CorrectionCases, RebuildCases {
    @Autowired
    LedgerWorld world;

    @Autowired
    Visitors visitors;

    @Autowired
    WebTestClient web;

    @Test
    void countsAnUptakeOnceHoweverOftenItsEventIsDelivered() {
        UUID patent = Ids.next();
        world.facts.publish(patent, "120113");
        long place = world.facts.takeUp(patent, "120113");
        assertThat(world.count("uptakes", "120113")).isEqualTo(1);
        assertThat(world.count("patents_concluded", "120113")).isEqualTo(1);
        world.facts.readAgainFromTheBeginning(place);
        world.facts.takeUpAgain(patent, "120113");
        assertThat(world.count("uptakes", "120113")).isEqualTo(1);
        assertThat(world.count("patents_concluded", "120113")).isEqualTo(1);
        assertThat(world.total("uptakes", "120113")).isEqualTo(1);
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void showsValueTargetAndShareOnTheScoreboardAndTheEntriesBehindThem() {
        world.facts.publish(Ids.next(), "120112");
        world.facts.publish(Ids.next(), "120112");
        world.facts.takeUp(Ids.next(), "120112");
        // other readers answer these events with events of their own: for a moment there is something to read again
        await().untilAsserted(() -> web.get()
                .uri("/api/v1/scoreboard?targets=false")
                .exchange()
                .expectBody()
                .jsonPath("$.unread")
                .isEqualTo(0));
        web.get()
                .uri("/api/v1/scoreboard?region=120112")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.rows[?(@.indicator=='T0-OLP-OT')].value")
                .isEqualTo(2)
                .jsonPath("$.rows[?(@.indicator=='T0-OLP-OT')].target")
                .isEqualTo(30)
                .jsonPath("$.rows[?(@.indicator=='T0-OLP-OT')].demonstration")
                .isEqualTo(2)
                .jsonPath("$.rows[?(@.indicator=='T0-OLR-ALL')].value")
                .isEqualTo(0.5);
        web.get()
                .uri("/api/v1/ledger?measure=licences_published&region=120112&side=SUPPLY")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(2)
                .jsonPath("$.items[0].event.type")
                .isEqualTo("LicencePublished")
                .jsonPath("$.items[0].organisation")
                .doesNotExist();
    }

    @Test
    void setsAsideAnEventThatCannotBeReadAndSaysThatItIsPending() {
        world.facts.append("DealBegun", Ids.next(), Map.of("demonstration", false));
        world.facts.readAll();
        web.get()
                .uri("/api/v1/scoreboard?region=120101")
                .exchange()
                .expectBody()
                .jsonPath("$.parked")
                .isEqualTo(1);
        Tables.change(world.database, "DELETE FROM event_parked");
    }

    @Test
    void refusesARegionThatNobodyKnows() {
        web.get()
                .uri("/api/v1/scoreboard?region=999999")
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("UNKNOWN_REGION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE ledger_entry SET amount = 2", "DELETE FROM ledger_entry", "TRUNCATE ledger_entry"})
    void refusesChangeToTheApplicationsRoleAndToTheOwner(String change) {
        assertThatThrownBy(() -> Tables.change(world.database, change)).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> world.asOwner(change)).hasMessageContaining("only ever added to");
    }

    /** As deals told it before November 2026: the disbursement says nothing of the pledge, the deal's own log does. */
    @Test
    void countsALoanOfAnOldEventByThePledgeThatItsDealHadToldBefore() {
        UUID deal = Ids.next();
        world.facts.append(
                "PledgeRegistered",
                deal,
                old(deal, "pledge-registered", Map.of("registeredOn", "2026-05-01", "pledgedPatents", "2")));
        world.facts.append(
                "LoanDisbursed",
                deal,
                old(deal, "disbursed", Map.of("disbursedOn", "2026-05-20", "disbursedFen", "700")));
        assertThat(world.count("patent_loans", "120107")).isEqualTo(1);
        assertThat(world.total("patent_loan_amount", "120107")).isEqualTo(700);
    }

    private static Map<String, Object> old(UUID deal, String step, Map<String, String> values) {
        return Map.of(
                "deal",
                deal,
                "step",
                step,
                "financing",
                "PLEDGE_LOAN",
                "supplyRegion",
                "120107",
                "demandRegion",
                "120107",
                "nodes",
                List.of(),
                "values",
                values,
                "demonstration",
                true);
    }

    @Override
    public LedgerWorld world() {
        return world;
    }

    @Override
    public Visitors visitors() {
        return visitors;
    }
}
