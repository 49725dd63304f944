package lianqiao.campaign;

import static lianqiao.Api.created;
import static lianqiao.Api.get;
import static lianqiao.Api.id;
import static lianqiao.Api.post;
import static lianqiao.Api.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.PortalTest;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.licence.TestForms;
import lianqiao.licence.TestNumbers;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@PortalTest
@Import(Visitors.class)
@TestPropertySource(properties = {"lianqiao.campaign.page=4", "lianqiao.campaign.poll=300ms"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignRunTests implements CampaignFormCases {
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
    private Organiser organiser;
    private int serial = 7000;

    @Override
    public Visitors visitors() {
        return visitors;
    }

    @Override
    public Organiser organiser() {
        return organiser;
    }

    @BeforeAll
    void publish() {
        institute = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120116");
        centre = visitors.anEditorOf(OrganisationKind.OPERATION_CENTRE, "120000");
        organiser = new Organiser(centre.web(), web);
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
        String campaign = organiser.campaign("{\"title\":\"电池对接\"}");
        JsonNode first = organiser.finished(campaign);
        assertThat(first.path("state").asString()).isEqualTo("DONE");
        assertThat(first.path("needs").asInt()).isEqualTo(NEEDS);
        assertThat(first.path("done").asInt()).isEqualTo(NEEDS);
        long stored = Tables.count(database, "SELECT count(*) FROM match WHERE campaign = '" + campaign + "'");
        assertThat(stored).isPositive().isEqualTo(first.path("stored").asLong());
        assertThat(events(campaign)).isEqualTo(stored);
        assertThat(entries(campaign)).isEqualTo(stored);
        JsonNode second = organiser.finished(campaign);
        assertThat(second.get("stored").asInt()).isEqualTo(0);
        assertThat(second.path("done").asInt()).isEqualTo(NEEDS);
        assertThat(entries(campaign)).isEqualTo(stored);
    }

    @Test
    void addsWhatWasPublishedSinceTheLastRun() {
        String campaign = organiser.campaign("{\"title\":\"补充对接\"}");
        long before = organiser.finished(campaign).path("stored").asLong();
        licence("锂离子电池隔膜改性工艺");
        long added = organiser.finished(campaign).path("stored").asLong();
        assertThat(added).isPositive();
        assertThat(entries(campaign)).isEqualTo(before + added);
    }

    @Test
    void takesTheNeedsOfItsScopeOnly() {
        String campaign = organiser.campaign("{\"title\":\"成都\",\"regions\":[\"510000\"]}");
        assertThat(organiser.finished(campaign).path("done").asInt()).isEqualTo(NEEDS / 3);
        assertThat(Tables.count(
                        database,
                        "SELECT count(*) FROM match m JOIN tech_need n ON n.id = m.demand WHERE n.region <> '510100' AND m.campaign = '"
                                + campaign + "'"))
                .isZero();
    }

    @Test
    void keepsEachMatchOnceWhenTwoCarryTheSameRunOn() {
        String campaign = organiser.campaign("{\"title\":\"两台\"}");
        Run run = Objects.requireNonNull(
                runs.begin(UUID.randomUUID(), UUID.fromString(campaign)).block());
        Stream.of(1, 2, 3).parallel().forEach(one -> work.toItsEnd(run, () -> true));
        JsonNode ended = organiser.finished(campaign, run.id().toString());
        assertThat(ended.path("done").asInt()).isEqualTo(NEEDS);
        assertThat(ended.path("stored").asLong())
                .isEqualTo(Tables.count(database, "SELECT count(*) FROM match WHERE campaign = '" + campaign + "'"));
        assertThat(entries(campaign)).isEqualTo(events(campaign));
    }

    @Test
    void pushesTheProgressUntilTheEnd() {
        String campaign = organiser.campaign("{\"title\":\"进度\"}");
        String run = organiser.started(campaign);
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
        String campaign = organiser.campaign("{\"title\":\"看结果\"}");
        organiser.finished(campaign);
        get(web, "/api/v1/campaigns/" + campaign + "/matches?size=5")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(5)
                .jsonPath("$.items[0].reasons[0].code")
                .exists()
                .jsonPath("$.items[0].supplyListing.title")
                .exists();
        get(web, "/api/v1/campaigns/" + campaign)
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
        String need = id(created(post(firm.web(), "/api/v1/needs", "{\"title\":\"锂离子电池隔膜缺陷检测\",\"text\":\"在线检测隔膜\"}")));
        String campaign = organiser.campaign("{\"title\":\"复算\",\"regions\":[\"330000\"]}");
        organiser.finished(campaign);
        put(firm.web(), "/api/v1/needs/" + need, "{\"version\":1,\"title\":\"齿轮减速器\",\"text\":\"低噪声\"}")
                .expectStatus()
                .isOk();
        post(firm.web(), "/api/v1/needs/" + need + "/withdraw", "{\"version\":2}")
                .expectStatus()
                .isOk();
        String match = Tables.one(
                database, "SELECT id::text FROM match WHERE demand = '" + need + "' ORDER BY score DESC LIMIT 1");
        String again = "/api/v1/campaigns/" + campaign + "/matches/" + match + "/recomputed";
        get(web, again)
                .expectBody()
                .jsonPath("$.same")
                .isEqualTo(true)
                .jsonPath("$.demandVersion")
                .isEqualTo(1);
        String other = organiser.campaign("{\"title\":\"伪造\"}");
        Tables.change(
                database,
                "INSERT INTO match SELECT gen_random_uuid(), '" + other + "', demand, supply, demand_version,"
                        + " supply_version, score + 1, reasons, weights, stored_at, taxonomy FROM match WHERE id = '"
                        + match
                        + "'");
        String forged = Tables.one(database, "SELECT id::text FROM match WHERE campaign = '" + other + "'");
        get(web, "/api/v1/campaigns/" + other + "/matches/" + forged + "/recomputed")
                .expectBody()
                .jsonPath("$.same")
                .isEqualTo(false);
    }

    @Test
    void letsTheCentreAloneBeginADealFromItsMatch() {
        String campaign = organiser.campaign("{\"title\":\"对接成交\"}");
        organiser.finished(campaign);
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

    private long events(String campaign) {
        return Tables.count(
                database,
                "SELECT count(*) FROM event_log WHERE type = 'MatchStored' AND body ->> 'campaign' = '" + campaign
                        + "'");
    }

    private long entries(String campaign) {
        readers.waitFor("ledger", Objects.requireNonNull(log.head().block()), SOON)
                .block();
        return Tables.count(
                database,
                "SELECT count(*) FROM ledger_entry WHERE measure = 'matches_made' AND campaign = '" + campaign + "'");
    }

    private void licence(String title) {
        TestForms.published(institute.web(), TestForms.form(TestNumbers.of(serial++), title, ""));
    }
}
