package lianqiao.patent;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.Tables.one;
import static lianqiao.patent.StockWorld.STOCK;
import static lianqiao.patent.StockWorld.assessed;
import static lianqiao.patent.StockWorld.entered;
import static lianqiao.patent.StockWorld.form;
import static lianqiao.patent.StockWorld.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.shared.OrganisationKind;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

@PortalTest
@Import(Visitors.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromotionApiTests {
    private static final String LISTS = "/api/v1/promotions";

    @Autowired
    WebTestClient web;

    @Autowired
    DatabaseClient database;

    @Autowired
    Visitors visitors;

    private Visitor institute;
    private Visitor centre;
    private Visitor firm;
    private Visitor stranger;

    @BeforeAll
    void signIn() {
        institute = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120102");
        centre = visitors.anEditorOf(OrganisationKind.OPERATION_CENTRE, "120116");
        firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        stranger = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
    }

    @Test
    void keepsWhatWasSentToWhomAndWhatTheyAnswered() {
        var good = assessed(institute, entered(institute, ""), 90, 90, 90);
        var unwilling = StockWorld.view(
                institute.web(), STOCK, form(number(), "一种不转让的装置", "").replace("\"LICENCE\",\"TRANSFER\"", "\"NONE\""));
        assessed(institute, unwilling, 95, 95, 95);
        var list = made(
                centre,
                "{\"title\":\"A 级\",\"filter\":{\"holder\":[\""
                        + institute.organisation().id() + "\"],\"tier\":[\"A\"]}}");
        assertThat(list.patents()).isEqualTo(1);
        problem(get(firm.web(), LISTS + "/" + list.id()), 404, "NOT_FOUND", null);
        var sent = sent(
                centre, list.id(), "{\"organisation\":\"" + firm.organisation().id() + "\",\"message\":\"请看\"}");
        problem(
                post(
                        centre.web(),
                        LISTS + "/" + list.id() + "/sendings",
                        "{\"organisation\":\"" + firm.organisation().id() + "\"}"),
                422,
                "ALREADY_SENT",
                "organisation");
        // The firm sees title and summary of what was sent to it, though the public does not.
        get(firm.web(), LISTS + "/" + list.id() + "/patents")
                .expectBody()
                .jsonPath("$.items[0].title")
                .isEqualTo(good.title())
                .jsonPath("$.items[0].library")
                .doesNotExist();
        problem(get(stranger.web(), LISTS + "/" + list.id() + "/patents"), 404, "NOT_FOUND", null);
        var answer = LISTS + "/" + list.id() + "/sendings/"
                + sent.sendings().getFirst().id() + "/answer";
        problem(post(stranger.web(), answer, "{\"answer\":\"INTERESTED\"}"), 404, "NOT_FOUND", null);
        problem(post(firm.web(), answer, "{}"), 422, "ANSWER_MISSING", "answer");
        post(firm.web(), answer, "{\"answer\":\"INTERESTED\",\"note\":\"下周来看\"}")
                .expectStatus()
                .isOk();
        problem(post(centre.web(), answer, "{\"answer\":\"LATER\"}"), 422, "ALREADY_ANSWERED", "answer");
        assertThat(one(
                        database,
                        "SELECT body ->> 'concerned' FROM event_log WHERE type = 'PromotionSent' AND subject = '"
                                + list.id() + "'"))
                .contains(firm.organisation().id().toString());
    }

    @Test
    void makesAListForTheChainsThatAFirmAsksFor() {
        var holder = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120102");
        var stock = entered(holder, ",\"nodes\":[{\"node\":\"biomed/api\",\"weight\":1}]");
        entered(holder, "一种风电叶片检测方法", ",\"nodes\":[{\"node\":\"nev-icv/bms\",\"weight\":1}]");
        post(firm.web(), "/api/v1/needs", """
                        {"title":"寻求原料药结晶工艺","text":"收率低","nodes":[{"node":"biomed/api","weight":1}]}
                        """).expectStatus().isCreated();
        var form = "{\"title\":\"给该企业\",\"filter\":{\"firm\":\""
                + firm.organisation().id() + "\",\"holder\":[\""
                + holder.organisation().id() + "\"]}}";
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(one(
                        database,
                        "SELECT count(*)::text FROM asked_node WHERE organisation = '"
                                + firm.organisation().id() + "'"))
                .isNotEqualTo("0"));
        var list = made(centre, form);
        get(centre.web(), LISTS + "/" + list.id() + "/patents")
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.items[0].id")
                .isEqualTo(stock.id().toString());
    }

    @Test
    void anInstituteListsOnlyWhatIsItsOwnAndAnEmptyListIsNone() {
        var other = visitors.anEditorOf(OrganisationKind.INSTITUTE, "510100");
        var stock = entered(institute, "");
        problem(
                post(other.web(), LISTS, "{\"title\":\"别人的\",\"filter\":{\"ids\":[\"" + stock.id() + "\"]}}"),
                422,
                "LIST_EMPTY",
                "filter");
        problem(post(centre.web(), LISTS, "{}"), 422, "TITLE_MISSING", "title");
    }

    @Test
    void exportsTextThatASpreadsheetCarriesOutNowhere() throws IOException {
        var stock = entered(institute, "=HYPERLINK(1)", "");
        var csv = new String(file(institute, STOCK + "/export.csv?ids=" + stock.id()), StandardCharsets.UTF_8);
        assertThat(csv).contains("\"'=HYPERLINK(1)\"").contains('"' + stock.number() + '"');
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(file(institute, STOCK + "/export.xlsx?ids=" + stock.id())))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(0)).isEqualTo(stock.number());
            assertThat(rows.get(1).getCell(1).getFormula()).isNull();
        }
    }

    @Test
    void keepsTheDayOfRegistrationOnTheNationalPlatform() {
        var stock = entered(institute, "");
        post(
                        institute.web(),
                        STOCK + "/registrations",
                        "{\"ids\":[\"" + stock.id() + "\"],\"registeredOn\":\"2026-06-01\"}")
                .expectStatus()
                .isOk();
        get(institute.web(), STOCK + "/" + stock.id())
                .expectBody()
                .jsonPath("$.library.registeredOn")
                .isEqualTo("2026-06-01");
        problem(
                post(
                        stranger.web(),
                        STOCK + "/registrations",
                        "{\"ids\":[\"" + stock.id() + "\"],\"registeredOn\":\"2026-06-01\"}"),
                404,
                "NOT_FOUND",
                null);
        problem(
                post(institute.web(), STOCK + "/registrations", "{\"ids\":[],\"registeredOn\":\"2999-06-01\"}"),
                422,
                "OUT_OF_RANGE",
                "ids");
    }

    @Test
    void declaresWhatIsItsOwnOnly() {
        var stock = entered(institute, "");
        get(institute.web(), STOCK + "/" + stock.id() + "/declaration")
                .expectBody()
                .jsonPath("$.patent.number")
                .isEqualTo(stock.number())
                .jsonPath("$.knowHow")
                .isEqualTo("已完成中试");
        problem(get(stranger.web(), STOCK + "/" + stock.id() + "/declaration"), 404, "NOT_FOUND", null);
        post(stranger.web(), "/api/v1/licences/from-stock", "{\"ids\":[\"" + stock.id() + "\"]}")
                .expectBody()
                .jsonPath("$.published")
                .isEqualTo(0)
                .jsonPath("$.items[0].refusals[0].code")
                .isEqualTo("NOT_FOUND");
        // Without a fee it stays a draft, and says why.
        post(institute.web(), "/api/v1/licences/from-stock", "{\"ids\":[\"" + stock.id() + "\"]}")
                .expectBody()
                .jsonPath("$.published")
                .isEqualTo(0)
                .jsonPath("$.items[0].state")
                .isEqualTo("DRAFT")
                .jsonPath("$.items[0].refusals[?(@.code == 'FEE_TERMS_INCOMPLETE')]")
                .isNotEmpty();
    }

    private static byte[] file(Visitor as, String uri) {
        return Objects.requireNonNull(get(as.web(), uri)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody());
    }

    private static Promotion made(Visitor by, String form) {
        return Objects.requireNonNull(post(by.web(), LISTS, form)
                .expectStatus()
                .isCreated()
                .expectBody(Promotion.class)
                .returnResult()
                .getResponseBody());
    }

    private static Promotion sent(Visitor by, UUID list, String form) {
        return Objects.requireNonNull(post(by.web(), LISTS + "/" + list + "/sendings", form)
                .expectStatus()
                .isCreated()
                .expectBody(Promotion.class)
                .returnResult()
                .getResponseBody());
    }
}
