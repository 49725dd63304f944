package lianqiao.need;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.Api.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItems;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import lianqiao.PortalTest;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Placements;
import lianqiao.listing.Reclassified;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/** The way of a need from its form to its end, and who learns what of it. */
@PortalTest
@Import(Visitors.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeedCourseTests {
    private static final String NEEDS = "/api/v1/needs";
    private static final String FORM = """
            {"title":"寻求动力电池隔膜涂覆技术","text":"现有锂离子电池隔膜在高温下收缩。"}
            """;

    @Autowired
    WebTestClient web;

    @Autowired
    DatabaseClient database;

    @Autowired
    Visitors visitors;

    @Autowired
    List<Reclassified<?>> features;

    @Autowired
    Placements placements;

    @Autowired
    TransactionalOperator transaction;

    private Visitor firm;

    @BeforeAll
    void signIn() {
        firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120116");
    }

    @Test
    void readsTargetsInNumbersAndTellsAllThatIsWrongWithThemAtOnce() {
        var need = posted(with("""
                "figures":[{"name":"热收缩率","comparison":"AT_MOST","value":1.0,"unit":"%"},
                           {"name":"厚度","comparison":"BETWEEN","value":9,"upper":12,"unit":"μm"}, {}]"""));
        assertThat(need.figures())
                .containsExactly(
                        new Figure("热收缩率", Comparison.AT_MOST, new BigDecimal("1.0"), null, "%"),
                        new Figure("厚度", Comparison.BETWEEN, new BigDecimal("9"), new BigDecimal("12"), "μm"));
        assertThat(Tables.one(
                        database,
                        "SELECT body #>> '{listing,text}' FROM event_log WHERE subject = '" + need.id() + "'"))
                .contains("热收缩率 ≤ 1.0 %", "厚度 9 ~ 12 μm");
        post(
                        firm.web(),
                        NEEDS,
                        with("\"figures\":[{\"value\":3},{\"name\":\"厚度\"},"
                                + "{\"name\":\"温度\",\"comparison\":\"BETWEEN\",\"value\":9,\"upper\":2}]"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.refusals[*].field")
                .value(hasItems("figures[0].name", "figures[1].value", "figures[2].upper"));
    }

    @Test
    void keepsACorrectedNodeThroughRevisionsUntilTheClassifierIsAskedAgain() {
        var need = posted(with("\"nodes\":[{\"node\":\"nev-icv/bms\",\"weight\":1.0}]"));
        var again = revised(need, "\"title\":\"寻求全新的创新药结晶工艺\"");
        assertThat(again.nodes()).containsExactly(new NodeWeight("nev-icv/bms", 1.0));
        assertThat(again.nodesKept()).isTrue();
        var given = revised(again, "\"reclassify\":true");
        assertThat(given.nodesKept()).isFalse();
        assertThat(given.nodes()).isNotEqualTo(need.nodes());
    }

    @Test
    void isMetByASupplyOfThePortalAndTakenUpAgainAsADraftCopiedFromIt() {
        var need = posted(FORM);
        problem(
                post(firm.web(), NEEDS + "/" + need.id() + "/meet", "{\"metBy\":\"" + need.id() + "\"}"),
                422,
                "NOT_A_COUNTERPART",
                "metBy");
        problem(post(firm.web(), NEEDS + "/" + need.id() + "/reopen", ""), 422, "NOT_ENDED", null);
        post(firm.web(), NEEDS + "/" + need.id() + "/meet", "{}")
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("MET");
        var copy = Objects.requireNonNull(post(firm.web(), NEEDS + "/" + need.id() + "/reopen", "")
                .expectStatus()
                .isCreated()
                .expectBody(NeedView.class)
                .returnResult()
                .getResponseBody());
        assertThat(copy.state()).isEqualTo(NeedState.DRAFT);
        assertThat(copy.copiedFrom()).isEqualTo(need.id());
        assertThat(copy.text()).isEqualTo(need.text());
        assertThat(copy.nodes()).isEqualTo(need.nodes());
        assertThat(events(need)).isEqualTo("NeedPublished, NeedMet");
        assertThat(events(copy)).isEqualTo("NeedDrafted");
    }

    /** Event, index, export, matches and the audit of an authority: by name and by id. */
    @Test
    void nobodyLearnsWhoPostedAnAnonymousNeed() {
        var shy = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120116");
        var title = "匿名发布的隔膜涂覆需求";
        var need = Objects.requireNonNull(
                post(shy.web(), NEEDS, with("\"anonymous\":true").replace("寻求动力电池隔膜涂覆技术", title))
                        .expectBody(NeedView.class)
                        .returnResult()
                        .getResponseBody());
        var name = shy.organisation().name();
        var id = shy.organisation().id().toString();
        await().atMost(Duration.ofSeconds(20)).until(() -> said(web, "/api/v1/search?q=" + title)
                .contains(need.id().toString()));
        var authority = visitors.anEditorOf(OrganisationKind.AUTHORITY, "120116");
        for (var told : List.of(
                Tables.one(database, "SELECT body::text FROM event_log WHERE subject = '" + need.id() + "'"),
                said(web, NEEDS + "/" + need.id()),
                said(web, "/api/v1/search?q=" + title),
                said(web, "/api/v1/search/export.csv?q=" + title),
                said(web, "/api/v1/listings/" + need.id() + "/matches?against=" + need.id()),
                said(authority.web(), "/api/v1/audit?subject=" + need.id()),
                said(authority.web(), "/api/v1/audit/export.csv?subject=" + need.id()))) {
            assertThat(told).contains(need.id().toString()).doesNotContain(name).doesNotContain(id);
        }
        assertThat(said(authority.web(), "/api/v1/audit?actor=" + id))
                .doesNotContain(need.id().toString());
        get(web, NEEDS + "/" + need.id())
                .expectBody()
                .jsonPath("$.holderKind")
                .isEqualTo("ENTERPRISE")
                .jsonPath("$.holderVerified")
                .isEqualTo(true);
        database.sql("UPDATE organisation SET verification = 'REFUSED' WHERE id = :id")
                .bind("id", shy.organisation().id())
                .then()
                .block();
        get(web, NEEDS + "/" + need.id())
                .expectBody()
                .jsonPath("$.holderVerified")
                .isEqualTo(false);
    }

    /** A firm asks, an institute offers: each finds the other with its reasons, and what doesn't meet is told why. */
    @Test
    void aNeedForConditionsAndAnOfferFindEachOther() {
        var institute = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120116");
        var wanted = made(firm, "condition-needs", """
                {"title":"气凝胶中试放大寻求厂房","conditions":[{"kind":"SITE","areaM2":1500},{"kind":"PARTNER"}],"anonymous":true}
                """);
        var hall = made(institute, "offers", """
                {"title":"甲类中试厂房出租","conditions":[{"kind":"SITE","areaM2":3200}],"pricing":"PER_YEAR","priceFen":48000000}
                """);
        var money = made(institute, "offers", """
                {"title":"中试阶段资金支持","conditions":[{"kind":"FUNDS","amountFen":500000000}]}
                """);
        await().atMost(Duration.ofSeconds(20)).until(() -> said(web, "/api/v1/listings/" + wanted + "/matches")
                .contains(hall));
        assertThat(said(web, "/api/v1/listings/" + wanted + "/matches"))
                .contains("CONDITIONS_MET", "SIZE_ENOUGH")
                .doesNotContain(money);
        assertThat(said(institute.web(), "/api/v1/listings/" + hall + "/matches"))
                .contains(wanted)
                .doesNotContain(firm.organisation().id().toString());
        assertThat(said(web, "/api/v1/listings/" + wanted + "/matches?against=" + money))
                .contains("CONDITIONS_DONT_MEET");
        assertThat(said(web, "/api/v1/search?kind=OFFER&region=120116")).contains(hall, money);
        problem(post(institute.web(), "/api/v1/condition-needs/" + wanted + "/close", "{}"), 404, "NOT_FOUND", null);
        post(firm.web(), "/api/v1/condition-needs/" + wanted + "/meet", "{\"metBy\":\"" + hall + "\"}")
                .expectBody()
                .jsonPath("$.metKind")
                .isEqualTo("OFFER");
        get(web, "/api/v1/condition-needs/" + wanted)
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("MET")
                .jsonPath("$.metBy")
                .isEmpty()
                .jsonPath("$.holderName")
                .isEmpty();
    }

    /** As an edit of the taxonomy does it, page by page: what a person placed stays, the rest is placed anew. */
    @Test
    void aClassificationOfEverythingLeavesWhatAPersonPlaced() {
        var words = "\"title\":\"动力电池液冷板与热管理中试场地\",\"conditions\":[{\"kind\":\"SITE\"}]";
        var kept = made(firm, "offers", "{" + words + ",\"nodes\":[{\"node\":\"nev-icv/bms\",\"weight\":1.0}]}");
        var placed = made(firm, "offers", "{" + words + "}");
        var was = Tables.one(database, "SELECT nodes::text FROM offer WHERE id = '" + placed + "'");
        database.sql("UPDATE offer SET nodes = '[]' WHERE id IN ('" + kept + "', '" + placed + "')")
                .then()
                .block();
        var offers = features.stream()
                .filter(feature -> feature.name().equals("offer"))
                .findFirst()
                .orElseThrow();
        var page = Objects.requireNonNull(placements
                .place(offers, null, 200)
                .as(transaction::transactional)
                .block());
        assertThat(page.changed())
                .extracting(event -> event.subject().toString())
                .contains(placed)
                .doesNotContain(kept);
        assertThat(page.kept()).isPositive();
        assertThat(Tables.one(database, "SELECT nodes::text FROM offer WHERE id = '" + kept + "'"))
                .isEqualTo("[]");
        assertThat(Tables.one(database, "SELECT nodes::text FROM offer WHERE id = '" + placed + "'"))
                .isEqualTo(was)
                .isNotEqualTo("[]");
    }

    private static String made(Visitor by, String list, String form) {
        return String.valueOf(Objects.requireNonNull(post(by.web(), "/api/v1/" + list, form)
                        .expectStatus()
                        .isCreated()
                        .expectBody(PostingView.class)
                        .returnResult()
                        .getResponseBody())
                .id());
    }

    private static String said(WebTestClient by, String path) {
        return new String(
                Objects.requireNonNull(get(by, path)
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody()),
                StandardCharsets.UTF_8);
    }

    private static String with(String more) {
        return FORM.replaceFirst("\\{", Matcher.quoteReplacement("{" + more + ","));
    }

    private NeedView revised(NeedView need, String more) {
        var form = "{\"version\":" + need.version() + "," + more + ",\"text\":\"改过的说明\""
                + (more.contains("title") ? "" : ",\"title\":\"寻求全新的创新药结晶工艺\"") + "}";
        return Objects.requireNonNull(put(firm.web(), NEEDS + "/" + need.id(), form)
                .expectStatus()
                .isOk()
                .expectBody(NeedView.class)
                .returnResult()
                .getResponseBody());
    }

    private NeedView posted(String form) {
        return Objects.requireNonNull(post(firm.web(), NEEDS, form)
                .expectStatus()
                .isCreated()
                .expectBody(NeedView.class)
                .returnResult()
                .getResponseBody());
    }

    private String events(NeedView need) {
        return Tables.one(
                database,
                "SELECT string_agg(type, ', ' ORDER BY seq) FROM event_log WHERE subject = '" + need.id() + "'");
    }
}
