package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;

@PortalTest
@TestMethodOrder(MethodOrderer.Random.class)
class LedgerFlowTests {
    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired
    EventLog log;

    @Autowired
    EventReaders readers;

    @Autowired
    DatabaseClient database;

    @Autowired
    TransactionalOperator transaction;

    @Autowired
    WebTestClient web;

    @Autowired
    LedgerAudit audit;

    @Autowired
    Environment environment;

    @Test
    void countsAnUptakeOnceHoweverOftenItsEventIsDelivered() {
        UUID patent = Ids.next();
        publish(patent, "120113");
        long place = takeUp(patent, "120113");
        assertThat(count("uptakes", "120113")).isEqualTo(1);
        assertThat(count("patents_concluded", "120113")).isEqualTo(1);
        readAgainFromTheBeginning(place);
        takeUpAgain(patent, "120113");
        assertThat(count("uptakes", "120113")).isEqualTo(1);
        assertThat(count("patents_concluded", "120113")).isEqualTo(1);
        assertThat(total("uptakes", "120113")).isEqualTo(1);
        assertThat(sound()).isEmpty();
    }

    @Test
    void showsValueTargetAndShareOnTheScoreboardAndTheEntriesBehindThem() {
        publish(Ids.next(), "120112");
        publish(Ids.next(), "120112");
        takeUp(Ids.next(), "120112");
        // other readers answer these events with events of their own: for a moment there is something to read again
        await().untilAsserted(() -> web.get()
                .uri("/api/v1/scoreboard")
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
        append("DealBegun", Ids.next(), Map.of("demonstration", false));
        readAll();
        web.get()
                .uri("/api/v1/scoreboard?region=120101")
                .exchange()
                .expectBody()
                .jsonPath("$.parked")
                .isEqualTo(1);
        database.sql("DELETE FROM event_parked").then().block();
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
        assertThatThrownBy(() -> database.sql(change).then().block()).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asOwner(change)).hasMessageContaining("only ever added to");
    }

    private void asOwner(String sql) throws Exception {
        Owner.run(Objects.requireNonNull(environment.getProperty("LIANQIAO_DATABASE_OWNER_URL")), sql);
    }

    private List<Finding> sound() {
        return Objects.requireNonNull(audit.report().block(SOON)).findings();
    }

    private void publish(UUID patent, String region) {
        append(
                "LicencePublished",
                Ids.next(),
                new Published(Ids.next(), patent, Ids.next(), region, "STATUTORY", true));
        readAll();
    }

    private long takeUp(UUID patent, String region) {
        long place = takeUpAgain(patent, region);
        readAll();
        return place;
    }

    private long takeUpAgain(UUID patent, String region) {
        return append(
                "UptakeRecorded",
                Facts.TWO,
                new TakenUp(Facts.TWO, patent, Facts.ONE, Facts.TWO, region, "120110", "STATUTORY", true));
    }

    private long append(String type, UUID subject, Object body) {
        NewEvent event = new NewEvent(type, subject, body);
        return Objects.requireNonNull(log.append(Actor.system("test"), List.of(event))
                .as(transaction::transactional)
                .block(SOON));
    }

    private void readAgainFromTheBeginning(long place) {
        readers.rewind("ledger", 0).block(SOON);
        readers.waitFor("ledger", place, SOON).block();
    }

    private void readAll() {
        readers.waitFor("ledger", Objects.requireNonNull(log.head().block()), SOON)
                .block();
    }

    private long count(String measure, String region) {
        readAll();
        return one(
                "SELECT count(*) FROM ledger_entry WHERE measure = :measure AND supply_region = :region",
                measure,
                region);
    }

    private long total(String measure, String region) {
        return one(
                "SELECT sum(value)::bigint FROM measure_total WHERE measure = :measure AND supply_region = :region",
                measure,
                region);
    }

    private long one(String sql, String measure, String region) {
        return Objects.requireNonNull(database.sql(sql)
                .bind("measure", measure)
                .bind("region", region)
                .mapValue(Long.class)
                .one()
                .block());
    }

    record Published(
            UUID licence, UUID patent, UUID holder, String supplyRegion, String basis, boolean demonstration) {}

    record TakenUp(
            UUID licence,
            UUID patent,
            UUID licensee,
            UUID licensor,
            String supplyRegion,
            String demandRegion,
            String basis,
            boolean demonstration) {}
}
