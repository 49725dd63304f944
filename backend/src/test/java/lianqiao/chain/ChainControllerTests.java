package lianqiao.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianqiao.Api;
import lianqiao.EditedChain;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Rounds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
@Import({Visitors.class, TroubledFeature.class})
class ChainControllerTests {
    private static final JsonMapper JSON = new JsonMapper();
    /** Not the one that the other tests look at. */
    private static final String CHAIN = "comm";

    @Autowired
    WebTestClient web;

    @Autowired
    Visitors visitors;

    @Autowired
    TroubledFeature troubled;

    @Autowired
    @Qualifier("reclassifier")
    Rounds reclassifier;

    @Autowired
    DatabaseClient database;

    @Test
    void anyoneMayListTheChains() {
        web.get()
                .uri("/api/v1/chains")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(27)
                .jsonPath("$.items[0].id")
                .isEqualTo("nev-icv")
                .jsonPath("$.items[0].nodes")
                .isEqualTo(15);
    }

    @Test
    void aChainShowsItsNodesFromUpstreamToDownstream() {
        web.get()
                .uri("/api/v1/chains/nev-icv")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.positions[0].name")
                .isEqualTo("上游")
                .jsonPath("$.positions[0].nodes[0].key")
                .isEqualTo("nev-icv/battery-cell")
                .jsonPath("$.positions[2].position")
                .isEqualTo("DOWNSTREAM")
                .jsonPath("$.edges[0].to")
                .isEqualTo("nev-icv/bms");
    }

    @Test
    void aChainThatDoesNotExistIsNotFound() {
        web.get().uri("/api/v1/chains/alchemy").exchange().expectStatus().isNotFound();
    }

    @Test
    void suggestsNodesWithWhatSpeaksForThem() {
        web.post()
                .uri("/api/v1/chains/classify")
                .bodyValue(Map.of("title", "一种动力电池包液冷板", "ipc", List.of("H01M50/20")))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.nodes[0].node")
                .isEqualTo("power-battery/pack")
                .jsonPath("$.nodes[0].chainName")
                .isEqualTo("动力电池")
                .jsonPath("$.nodes[0].evidence[?(@.kind=='TITLE_KEYWORD')].found")
                .value(found -> assertThat(found.toString()).contains("液冷板"));
    }

    @Test
    void anEmptyDraftGetsNoNode() {
        web.post()
                .uri("/api/v1/chains/classify")
                .bodyValue(Map.of())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.nodes.length()")
                .isEqualTo(0);
    }

    @Test
    void anEditHoldsForEverybodyHasItsHistoryAndIsTakenBack() {
        Visitors.Visitor centre = visitors.anEditorOf(OrganisationKind.OPERATION_CENTRE, "120110");
        EditedChain form = EditedChain.of(web, CHAIN).spoken(0, "量子鹅卵石").named(1, "改名的环节");
        String node = form.key(0);
        String draft = id(Api.post(centre.web(), "/api/v1/chains/" + CHAIN + "/drafts", form.body("企业这样叫")));
        assertThat(classified("一种量子鹅卵石")).doesNotContain(node);
        long revision = number(Api.post(centre.web(), "/api/v1/chain-drafts/" + draft + "/apply", ""), "number");
        assertThat(classified("一种量子鹅卵石")).contains(node);
        assertThat(classified("甲")).contains("/" + revision + "\"");
        Api.get(web, "/api/v1/chains/" + CHAIN + "/revisions")
                .expectBody()
                .jsonPath("$.items[0].number")
                .isEqualTo((int) revision)
                .jsonPath("$.items[0].who")
                .isEqualTo(centre.organisation().name())
                .jsonPath("$.items[0].why")
                .isEqualTo("企业这样叫")
                .jsonPath("$.items[0].added.length()")
                .isEqualTo(2);
        Api.get(web, "/api/v1/search?q=改名的环节").expectStatus().isOk();
        assertThat(body(Api.get(web, "/api/v1/suggest?q=改名的环节"))).contains("NODE");
        Api.problem(
                Api.post(centre.web(), "/api/v1/chain-drafts/" + draft + "/apply", ""), 422, "DRAFT_ENDED", "state");
        String undo = "/api/v1/chains/" + CHAIN + "/revisions/" + revision + "/undo";
        Api.problem(Api.post(centre.web(), undo, "{}"), 422, "REASON_MISSING", "why");
        assertThat(number(Api.post(centre.web(), undo, "{\"why\":\"改错了\"}"), "undoes"))
                .isEqualTo(revision);
        assertThat(classified("一种量子鹅卵石")).doesNotContain(node);
        Api.problem(Api.post(centre.web(), undo, "{\"why\":\"再来\"}"), 409, "CHANGED_MEANWHILE", null);
    }

    @Test
    void listingsFollowAnEditButThoseThatAPersonPlacedStay() {
        Visitors.Visitor centre = visitors.anEditorOf(OrganisationKind.OPERATION_CENTRE, "120110");
        Visitors.Visitor firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        EditedChain form = EditedChain.of(web, CHAIN).spoken(2, "星际风筝");
        String node = form.key(2);
        String need = "{\"title\":\"求一种星际风筝\",\"text\":\"星际风筝\",\"region\":\"120110\"%s}";
        String placed = id(Api.post(firm.web(), "/api/v1/needs", need.formatted("")));
        String kept = id(Api.post(
                firm.web(), "/api/v1/needs", need.formatted(",\"nodes\":[{\"node\":\"nev-icv/bms\",\"weight\":1}]")));
        String draft = id(Api.post(centre.web(), "/api/v1/chains/" + CHAIN + "/drafts", form.body("新说法")));
        // the other test's edits are followed, too
        untilSettled();
        long before = events("TroubledPlaced");
        troubled.asked.clear();
        troubled.breaksOff = true;
        long revision = number(Api.post(centre.web(), "/api/v1/chain-drafts/" + draft + "/apply", ""), "number");
        await().until(() -> !troubled.breaksOff);
        // the portal that died in the middle starts again: another thread, at the cursor
        reclassifier.stop();
        reclassifier.start();
        untilSettled();
        assertThat(troubled.asked).containsExactly("0", "1", "1", "2", "3");
        assertThat(body(Api.get(firm.web(), "/api/v1/needs/" + placed))).contains(node);
        assertThat(body(Api.get(firm.web(), "/api/v1/needs/" + kept)))
                .contains("nev-icv/bms")
                .doesNotContain(node);
        assertThat(events("TroubledPlaced") - before).isEqualTo(3);
        assertThat(events("NeedReclassified")).isEqualTo(1);
        Api.get(web, "/api/v1/reclassification")
                .expectBody()
                .jsonPath("$.newest.revision")
                .isEqualTo((int) revision)
                .jsonPath("$.newest.done")
                .isEqualTo(5)
                .jsonPath("$.newest.changed")
                .isEqualTo(4)
                .jsonPath("$.newest.kept")
                .isEqualTo(1);
    }

    private void untilSettled() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> body(Api.get(web, "/api/v1/reclassification")).contains("\"settled\":true"));
    }

    private String classified(String title) {
        return body(web.post()
                .uri("/api/v1/chains/classify")
                .bodyValue(Map.of("title", title))
                .exchange());
    }

    private long events(String type) {
        return Objects.requireNonNull(database.sql("SELECT count(*) FROM event_log WHERE type = :type")
                .bind("type", type)
                .mapValue(Long.class)
                .one()
                .block());
    }

    private static String id(WebTestClient.ResponseSpec answer) {
        return JSON.readTree(body(answer.expectStatus().isCreated())).path("id").asString();
    }

    private static long number(WebTestClient.ResponseSpec answer, String field) {
        return JSON.readTree(body(answer.expectStatus().isCreated()))
                .path(field)
                .asLong();
    }

    private static String body(WebTestClient.ResponseSpec answer) {
        return new String(
                Objects.requireNonNull(answer.expectBody().returnResult().getResponseBody()), StandardCharsets.UTF_8);
    }
}
