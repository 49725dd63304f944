package lianqiao.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.Tables;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.licence.Licensing;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

@PortalTest
@TestPropertySource(properties = "lianqiao.demonstration=true")
class DemonstrationLoaderTests {
    @Autowired
    WebTestClient web;

    @Autowired
    DatabaseClient database;

    @Autowired
    DemonstrationLoader loader;

    @Autowired
    Participants participants;

    @Autowired
    Licensing licensing;

    @Autowired
    EventLog log;

    @Autowired
    EventReaders readers;

    @ParameterizedTest
    @MethodSource("lianqiao.demonstration.DemonstrationFiles#accounts")
    void letsEveryDemonstrationAccountSignIn(GivenAccount account) {
        web.post()
                .uri("/api/v1/session")
                .bodyValue(Map.of("login", account.login(), "password", DemonstrationFiles.password()))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void loadsOnceHoweverOftenItIsAsked() {
        var before = counts();
        loader.load().block();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void goesOnAfterAnInterruptionWithoutAddingAnythingTwice() {
        var before = counts();
        database.sql("UPDATE demonstration_load SET finished_at = NULL").then().block();
        loader.load().block();
        assertThat(counts()).isEqualTo(before);
        assertThat(Tables.count(database, "SELECT count(*) FROM demonstration_load WHERE finished_at IS NOT NULL"))
                .isEqualTo(1);
    }

    @Test
    void declaresTheLicencesThroughTheirCommandsSoThatEachChangeIsAnEvent() {
        var licences = DemonstrationFiles.licences();
        assertThat(Tables.count(database, "SELECT count(*) FROM event_log WHERE type = 'LicenceDrafted'"))
                .isEqualTo(licences.size());
        assertThat(Tables.count(database, "SELECT count(*) FROM licence WHERE demonstration"))
                .isEqualTo(licences.size());
        assertThat(Tables.count(database, "SELECT count(*) FROM licence WHERE state = 'PUBLISHED'"))
                .isEqualTo(licences.size() - 3L);
        assertThat(Tables.count(database, "SELECT count(*) FROM licence WHERE state = 'WITHDRAWN'"))
                .isEqualTo(1);
    }

    @Test
    void postsTheNeedsSomeOfThemAnonymously() {
        var needs = DemonstrationFiles.needs();
        assertThat(Tables.count(database, "SELECT count(*) FROM tech_need WHERE demonstration AND state = 'OPEN'"))
                .isEqualTo(needs.size());
        assertThat(Tables.count(database, "SELECT count(*) FROM tech_need WHERE anonymous"))
                .isEqualTo(needs.stream().filter(GivenNeed::isAnonymous).count())
                .isPositive();
        assertThat(Tables.count(database, "SELECT count(*) FROM event_log WHERE type = 'NeedPublished'"))
                .isEqualTo(needs.size());
    }

    @Test
    void showsFinanceProductsAndFinancingNeedsOneOfThemMet() {
        assertThat(Tables.count(
                        database, "SELECT count(*) FROM finance_product WHERE demonstration AND state = 'OPEN'"))
                .isEqualTo(DemonstrationFiles.products().size());
        assertThat(Tables.count(database, "SELECT count(*) FROM financing_need WHERE demonstration AND state = 'OPEN'"))
                .isEqualTo(DemonstrationFiles.financings().size() - 1L);
        assertThat(Tables.count(
                        database, "SELECT count(*) FROM financing_need WHERE state = 'MET' AND met_by IS NOT NULL"))
                .isEqualTo(1);
    }

    @Test
    void preparesACampaignForEachCentreAndLeavesRunningItToTheVisitor() {
        assertThat(Tables.count(database, "SELECT count(DISTINCT centre) FROM campaign WHERE demonstration"))
                .isEqualTo(2);
        assertThat(Tables.count(database, "SELECT count(*) FROM event_log WHERE type = 'MatchStored'"))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("lianqiao.demonstration.DemonstrationFiles#needs")
    void proposesOneOfTheIntendedLicencesAmongTheFiveBestOfEachNeed(GivenNeed given) {
        var head = Objects.requireNonNull(log.head().block());
        readers.waitFor("index", head, Duration.ofSeconds(60)).block();
        var titles = DemonstrationFiles.licences().stream()
                .filter(licence -> given.expects().contains(licence.key()))
                .map(GivenLicence::title)
                .toList();
        assertThat(best(id("tech_need", given.title()))).as(given.title()).containsAnyElementsOf(titles);
    }

    private List<String> best(UUID need) {
        var found = web.get()
                .uri("/api/v1/listings/{id}/matches?size=5", need)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(found).at("/items").values().stream()
                .map(item -> item.at("/listing/title").asString())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void keepsTheBadExampleAsADraftThatTheRulesRefuse(GivenLicence given) {
        var id = id("licence", given.title());
        StepVerifier.create(licensing.publish(participants.onBehalf(given.holder()), null, id))
                .expectErrorSatisfies(error -> assertThat(((RefusedException) error).refusals())
                        .extracting(Refusal::code)
                        .containsExactlyInAnyOrderElementsOf(Objects.requireNonNull(given.refusedWith())))
                .verify();
    }

    static List<GivenLicence> refused() {
        return DemonstrationFiles.licences().stream()
                .filter(licence -> licence.refusedWith() != null)
                .toList();
    }

    private Map<String, Long> counts() {
        return Map.of(
                "organisation",
                Tables.count(database, "SELECT count(*) FROM organisation WHERE demonstration"),
                "account",
                Tables.count(database, "SELECT count(*) FROM account WHERE demonstration"),
                "event",
                Tables.count(database, "SELECT count(*) FROM event_log"));
    }

    private UUID id(String table, String title) {
        return Objects.requireNonNull(database.sql("SELECT id FROM " + table + " WHERE title = :title")
                .bind("title", title)
                .mapValue(UUID.class)
                .one()
                .block());
    }
}
