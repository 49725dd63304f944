package lianqiao.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.licence.TestNumbers;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@PortalTest
@Import(Visitors.class)
@TestPropertySource(properties = {"lianqiao.campaign.page=4", "lianqiao.campaign.poll=300ms"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignRunTests {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int NEEDS = 18;

    @Autowired
    Visitors visitors;

    @Autowired
    WebTestClient web;

    @Autowired
    DatabaseClient database;

    @Autowired
    EventLog log;

    @Autowired
    EventReaders readers;

    @Autowired
    Runs runs;

    @Autowired
    RunInProgress work;

    private Visitor institute;
    private Visitor centre;
    private int serial = 7000;

    @BeforeAll
    void publish() {
        institute = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120116");
        centre = visitors.anEditorOf(OrganisationKind.OPERATION_CENTRE, "120000");
        UUID firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110")
                .organisation()
                .id();
        List.of("锂离子电池隔膜涂覆方法", "锂离子电池热管理系统", "电池隔膜缺陷检测").forEach(this::licence);
        for (int i = 0; i < NEEDS; i++) {
            OpenNeed.add(database, firm, "锂离子电池隔膜改性 " + i, i % 3 == 0 ? "510100" : "120110");
        }
    }

    @Test
    void storesEachMatchWithOneEventAndOneEntryAndAddsNothingInASecondRun() {
        String campaign = campaign("{\"title\":\"电池对接\"}");
        Map<?, ?> first = finished(campaign, started(campaign));
        assertThat(first.get("state")).isEqualTo("DONE");
        assertThat(first.get("needs")).isEqualTo(NEEDS);
        assertThat(first.get("done")).isEqualTo(NEEDS);
        long stored = count("match WHERE campaign = '" + campaign + "'");
        assertThat(stored).isPositive().isEqualTo(((Number) first.get("stored")).longValue());
        assertThat(events(campaign)).isEqualTo(stored);
        assertThat(entries(campaign)).isEqualTo(stored);
        Map<?, ?> second = finished(campaign, started(campaign));
        assertThat(second.get("stored")).isEqualTo(0);
        assertThat(second.get("done")).isEqualTo(NEEDS);
        assertThat(entries(campaign)).isEqualTo(stored);
    }

    @Test
    void addsWhatWasPublishedSinceTheLastRun() {
        String campaign = campaign("{\"title\":\"补充对接\"}");
        long before = ((Number) finished(campaign, started(campaign)).get("stored")).longValue();
        licence("锂离子电池隔膜改性工艺");
        long added = ((Number) finished(campaign, started(campaign)).get("stored")).longValue();
        assertThat(added).isPositive();
        assertThat(entries(campaign)).isEqualTo(before + added);
    }

    @Test
    void takesTheNeedsOfItsScopeOnly() {
        String campaign = campaign("{\"title\":\"成都\",\"regions\":[\"510000\"]}");
        assertThat(finished(campaign, started(campaign)).get("done")).isEqualTo(NEEDS / 3);
        assertThat(count("match m JOIN tech_need n ON n.id = m.demand WHERE n.region <> '510100' AND m.campaign = '"
                        + campaign + "'"))
                .isZero();
    }

    @Test
    void keepsEachMatchOnceWhenTwoCarryTheSameRunOn() {
        String campaign = campaign("{\"title\":\"两台\"}");
        Run run = Objects.requireNonNull(
                runs.begin(UUID.randomUUID(), UUID.fromString(campaign)).block());
        Stream.of(1, 2, 3).parallel().forEach(one -> work.toItsEnd(run, () -> true));
        Map<?, ?> ended = finished(campaign, run.id().toString());
        assertThat(ended.get("done")).isEqualTo(NEEDS);
        assertThat(((Number) ended.get("stored")).longValue())
                .isEqualTo(count("match WHERE campaign = '" + campaign + "'"));
        assertThat(entries(campaign)).isEqualTo(events(campaign));
    }

    @Test
    void pushesTheProgressUntilTheEnd() {
        String campaign = campaign("{\"title\":\"进度\"}");
        String run = started(campaign);
        List<RunView> seen = web.get()
                .uri("/api/v1/campaigns/" + campaign + "/runs/" + run + "/progress")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(RunView.class)
                .getResponseBody()
                .collectList()
                .block(SOON);
        assertThat(seen).isNotEmpty();
        assertThat(seen.getLast().state()).isEqualTo(RunState.DONE);
        assertThat(seen).isSortedAccordingTo((a, b) -> Long.compare(a.done(), b.done()));
    }

    @Test
    void showsTheStoredMatchesWithTheirReasonsAndBothListings() {
        String campaign = campaign("{\"title\":\"看结果\"}");
        finished(campaign, started(campaign));
        web.get()
                .uri("/api/v1/campaigns/" + campaign + "/matches?size=5")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(5)
                .jsonPath("$.items[0].reasons[0].code")
                .exists()
                .jsonPath("$.items[0].supplyListing.title")
                .exists();
        web.get()
                .uri("/api/v1/campaigns/" + campaign)
                .exchange()
                .expectBody()
                .jsonPath("$.lastRun.state")
                .isEqualTo("DONE")
                .jsonPath("$.matches")
                .value(matches -> assertThat(((Number) matches).longValue()).isPositive());
    }

    /** Whatever became of the two since: the log has them as they were scored. */
    @Test
    void computesAStoredMatchAgainToTheSameFigureFromTheRowsAsTheyWere() {
        Visitor firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "330000");
        String need = id(post(firm.web(), "/api/v1/needs", "{\"title\":\"锂离子电池隔膜缺陷检测\",\"text\":\"在线检测隔膜\"}")
                .expectStatus()
                .isCreated());
        String campaign = campaign("{\"title\":\"复算\",\"regions\":[\"330000\"]}");
        finished(campaign, started(campaign));
        firm.web()
                .put()
                .uri("/api/v1/needs/" + need)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"version\":1,\"title\":\"齿轮减速器\",\"text\":\"低噪声\"}")
                .exchange()
                .expectStatus()
                .isOk();
        post(firm.web(), "/api/v1/needs/" + need + "/withdraw", "{\"version\":2}")
                .expectStatus()
                .isOk();
        String match = Objects.requireNonNull(
                database.sql("SELECT id::text FROM match WHERE demand = '" + need + "' ORDER BY score DESC LIMIT 1")
                        .mapValue(String.class)
                        .one()
                        .block());
        String again = "/api/v1/campaigns/" + campaign + "/matches/" + match + "/recomputed";
        web.get()
                .uri(again)
                .exchange()
                .expectBody()
                .jsonPath("$.same")
                .isEqualTo(true)
                .jsonPath("$.demandVersion")
                .isEqualTo(1);
        String other = campaign("{\"title\":\"伪造\"}");
        database.sql("INSERT INTO match SELECT gen_random_uuid(), '" + other + "', demand, supply, demand_version,"
                        + " supply_version, score + 1, reasons, weights, stored_at, taxonomy FROM match WHERE id = '"
                        + match
                        + "'")
                .then()
                .block();
        String forged =
                Objects.requireNonNull(database.sql("SELECT id::text FROM match WHERE campaign = '" + other + "'")
                        .mapValue(String.class)
                        .one()
                        .block());
        web.get()
                .uri("/api/v1/campaigns/" + other + "/matches/" + forged + "/recomputed")
                .exchange()
                .expectBody()
                .jsonPath("$.same")
                .isEqualTo(false);
    }

    @Test
    void letsTheCentreAloneBeginADealFromItsMatch() {
        String campaign = campaign("{\"title\":\"对接成交\"}");
        finished(campaign, started(campaign));
        Map<String, Object> match = Objects.requireNonNull(
                database.sql("SELECT demand, supply FROM match WHERE campaign = '" + campaign + "' LIMIT 1")
                        .fetch()
                        .one()
                        .block());
        String pair = "{\"demand\":\"%s\",\"supply\":\"%s\",\"campaign\":\"%s\"}"
                .formatted(match.get("demand"), match.get("supply"), campaign);
        Visitor other = visitors.anEditorOf(OrganisationKind.OPERATION_CENTRE, "510000");
        post(other.web(), "/api/v1/deals", pair).expectStatus().isForbidden();
        post(centre.web(), "/api/v1/deals", pair)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.centre")
                .isEqualTo(centre.organisation().id().toString());
    }

    @Test
    void isFoundByTheClausesThatItServesAndByTheirDocument() {
        String serving = campaign("{\"title\":\"落实\",\"clauses\":[\"SEED-004/4-2\",\"SEED-003/3-1\"]}");
        campaign("{\"title\":\"另一条\",\"clauses\":[\"SEED-003/3-15\"]}");
        assertThat(serving("SEED-004/4-2")).containsExactly(serving);
        assertThat(serving("SEED-004")).containsExactly(serving);
        assertThat(serving("SEED-003/3-1")).as("3-15 is another clause").containsExactly(serving);
        assertThat(serving("SEED-003")).hasSize(2).contains(serving);
    }

    private List<String> serving(String clause) {
        Page<CampaignView> found = Objects.requireNonNull(web.get()
                .uri("/api/v1/campaigns?clause=" + clause)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<Page<CampaignView>>() {})
                .returnResult()
                .getResponseBody());
        return found.items().stream()
                .peek(one -> assertThat(one.clauses()).anyMatch(name -> name.startsWith(clause)))
                .map(one -> one.id().toString())
                .toList();
    }

    @Test
    void refusesWhatNobodyCouldRun() {
        problem(
                post(centre.web(), "/api/v1/campaigns", "{\"title\":\"x\",\"chains\":[\"no-chain\"]}"),
                422,
                "UNKNOWN_CHAIN");
        problem(
                post(centre.web(), "/api/v1/campaigns", "{\"title\":\"x\",\"regions\":[\"999999\"]}"),
                422,
                "UNKNOWN_REGION");
        problem(
                post(centre.web(), "/api/v1/campaigns", "{\"title\":\"x\",\"clauses\":[\"SEED-009/1\"]}"),
                422,
                "UNKNOWN_CLAUSE");
        String campaign = campaign("{\"title\":\"别人的\"}");
        Visitor other = visitors.anEditorOf(OrganisationKind.OPERATION_CENTRE, "510000");
        problem(post(other.web(), "/api/v1/campaigns/" + campaign + "/runs", ""), 404, "NOT_FOUND");
    }

    private String campaign(String form) {
        return id(post(centre.web(), "/api/v1/campaigns", form).expectStatus().isCreated());
    }

    private String started(String campaign) {
        return id(post(centre.web(), "/api/v1/campaigns/" + campaign + "/runs", "")
                .expectStatus()
                .isAccepted());
    }

    private Map<?, ?> finished(String campaign, String run) {
        return await().atMost(SOON).until(() -> run(campaign, run), now -> now.get("endedAt") != null);
    }

    private Map<?, ?> run(String campaign, String run) {
        return Objects.requireNonNull(web.get()
                .uri("/api/v1/campaigns/" + campaign + "/runs/" + run)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
    }

    private void licence(String title) {
        String form = """
                {"basis":"STATUTORY","patent":{"number":"%s","grantedOn":"2018-05-01","endsOn":"2036-04-28"},
                 "title":"%s","summary":"","ipc":["H01M10/0525"],"patentees":["某研究所"],
                 "feeTerms":{"mode":"LUMP_SUM","fen":5000000},"from":"2026-01-01","until":"2030-01-01","territory":"中国境内"}
                """.formatted(TestNumbers.of(serial++), title);
        String id = id(
                post(institute.web(), "/api/v1/licences", form).expectStatus().isCreated());
        post(institute.web(), "/api/v1/licences/" + id + "/publish", "")
                .expectStatus()
                .isOk();
    }

    private static String id(ResponseSpec answer) {
        Map<?, ?> body = answer.expectBody(Map.class).returnResult().getResponseBody();
        return String.valueOf(Objects.requireNonNull(body).get("id"));
    }

    private static ResponseSpec post(WebTestClient as, String uri, String body) {
        var request = as.post().uri(uri).contentType(MediaType.APPLICATION_JSON);
        return body.isEmpty() ? request.exchange() : request.bodyValue(body).exchange();
    }

    private static void problem(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }

    private long events(String campaign) {
        return count("event_log WHERE type = 'MatchStored' AND body ->> 'campaign' = '" + campaign + "'");
    }

    private long entries(String campaign) {
        readers.waitFor("ledger", Objects.requireNonNull(log.head().block()), SOON)
                .block();
        return count("ledger_entry WHERE measure = 'matches_made' AND campaign = '" + campaign + "'");
    }

    private long count(String from) {
        return Objects.requireNonNull(database.sql("SELECT count(*) FROM " + from)
                .mapValue(Long.class)
                .one()
                .block());
    }
}
