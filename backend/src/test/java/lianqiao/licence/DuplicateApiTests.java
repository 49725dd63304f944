package lianqiao.licence;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.Tables.one;
import static lianqiao.licence.TestForms.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Found on entry, found afterwards, decided side by side; and what a licence costs among the others of its node. */
@PortalTest
@Import(Visitors.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuplicateApiTests {
    @Autowired
    WebTestClient web;

    @Autowired
    DatabaseClient database;

    @Autowired
    Visitors visitors;

    private Visitor institute;
    private int serial = 900_000;

    @BeforeAll
    void signIn() {
        institute = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120110");
    }

    /** Patent Law art. 50: one declaration of one patent, whatever spelling its number has; the other one is linked. */
    @Test
    void findsTheSameNumberInAnySpellingWhileOneTypes() {
        var number = TestNumbers.of(serial++);
        var standing = published(number, "一种泵");
        var spelled = "ZL " + number.replace(".", "．");
        post(institute.web(), "/api/v1/licences/check", form(spelled))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.refusals[0].code")
                .isEqualTo("ALREADY_DECLARED")
                .jsonPath("$.refusals[0].licence")
                .isEqualTo(standing.toString());
    }

    /** What can't be read and what may not be published are told together, while one types. */
    @Test
    void tellsFaultsOfTheFormAndOfTheLawAtOnce() {
        var bad =
                form("200310102344.6").replace("{\"mode\":\"LUMP_SUM\",\"fen\":5000000}", "{\"mode\":\"NEGOTIABLE\"}");
        post(institute.web(), "/api/v1/licences/check", bad)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.refusals.length()")
                .isEqualTo(2)
                .jsonPath("$.refusals[0].code")
                .isEqualTo("CHECK_DIGIT_WRONG")
                .jsonPath("$.refusals[1].code")
                .isEqualTo("FEE_TERMS_INCOMPLETE");
    }

    @Test
    void findsNearlyEqualTitlesOfOneHolderAfterwardsAndTakesOneDecision() {
        var one = published(TestNumbers.of(serial++), "锂离子电池隔膜的涂布装置");
        var other = published(TestNumbers.of(serial++), "锂离子电池隔膜的涂布装量");
        var pair = await().atMost(Duration.ofSeconds(20)).until(() -> pairOf(one, other), id -> !id.isEmpty());
        var stranger = visitors.anEditorOf(OrganisationKind.INSTITUTE, "510000");
        var address = "/api/v1/licence-duplicates/" + pair + "/decision";
        seenBy(visitors.anEditorOf(OrganisationKind.AUTHORITY, "120000"), pair, true);
        seenBy(visitors.anEditorOf(OrganisationKind.AUTHORITY, "510000"), pair, false);
        problem(post(stranger.web(), address, "{\"same\":true}"), 404, "NOT_FOUND", null);
        get(stranger.web(), "/api/v1/licence-duplicates")
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(0);
        get(institute.web(), "/api/v1/licence-duplicates")
                .expectBody()
                .jsonPath("$.items[0].id")
                .isEqualTo(pair);
        post(institute.web(), address, "{\"same\":false}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.verdict")
                .isEqualTo("DIFFERENT");
        get(institute.web(), "/api/v1/licence-duplicates?verdict=DIFFERENT")
                .expectBody()
                .jsonPath("$.items[?(@.id=='" + pair + "')]")
                .exists();
    }

    /** Said to be one, the later leaves the search and leads to the earlier; said to be two after all, it is back. */
    @Test
    void takesTheLaterOneOutOfTheSearchAndBringsItBackWhenTheWordIsTakenBack() {
        var title = "高镍三元正极材料的气相包覆装置";
        var kept = published(TestNumbers.of(serial++), title + "甲");
        var later = published(TestNumbers.of(serial++), title + "乙");
        found(kept, true);
        found(later, true);
        var pair = await().atMost(Duration.ofSeconds(20)).until(() -> pairOf(kept, later), id -> !id.isEmpty());
        var address = "/api/v1/licence-duplicates/" + pair + "/decision";
        for (var again = 0; again < 2; again++) {
            post(institute.web(), address, "{\"same\":true}")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.kept")
                    .isEqualTo(kept.toString());
        }
        get(web, "/api/v1/licences/" + later)
                .expectBody()
                .jsonPath("$.duplicateOf")
                .isEqualTo(kept.toString());
        found(later, false);
        found(kept, true);
        var firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "510000");
        var notice = "/api/v1/licences/" + later + "/notices";
        problem(post(firm.web(), notice, "{\"version\":3,\"accepted\":true}"), 422, "DUPLICATE_LISTING", null);
        post(institute.web(), address, "{\"same\":false}").expectStatus().isOk();
        found(later, true);
        post(firm.web(), notice, "{\"version\":4,\"accepted\":true}")
                .expectStatus()
                .isCreated();
        assertThat(one(
                        database,
                        "SELECT string_agg(type, ' ' ORDER BY seq) FROM event_log WHERE subject = '" + later
                                + "' AND type LIKE '%Duplicate'"))
                .isEqualTo("LicenceMarkedDuplicate LicenceUnmarkedDuplicate");
    }

    /** The kept one is withdrawn: what led to it stands for itself again, its holder is told, and the ledger counts it anew. */
    @Test
    void bringsTheLaterOneBackByItselfWhenTheKeptOneIsWithdrawnAndCountsThePairOnce() {
        var title = "固态电解质薄膜的热压复合装置";
        var kept = published(TestNumbers.of(serial++), title + "甲");
        var later = published(TestNumbers.of(serial++), title + "乙");
        counted(later, "1");
        var pair = await().atMost(Duration.ofSeconds(20)).until(() -> pairOf(kept, later), id -> !id.isEmpty());
        post(institute.web(), "/api/v1/licence-duplicates/" + pair + "/decision", "{\"same\":true}")
                .expectStatus()
                .isOk();
        counted(later, "1 -1");
        counted(kept, "1");
        found(later, false);
        post(institute.web(), "/api/v1/licences/" + kept + "/withdraw", "")
                .expectStatus()
                .isOk();
        found(later, true);
        counted(later, "1 -1 1");
        counted(kept, "1");
        ReviewFaults.toldOf(institute, "恢复展示", title + "乙");
        get(web, "/api/v1/ledger/verify").expectBody().jsonPath("$.sound").isEqualTo(true);
    }

    @Test
    void reckonsTheCostAndItsPlaceInTheChainNode() {
        var id = published(TestNumbers.of(serial++), "电动汽车电池管理系统的主动均衡方法");
        get(web, "/api/v1/licences/" + id + "/cost?years=5")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.lowFen")
                .isEqualTo(5_000_000)
                .jsonPath("$.lines[0].text.zh")
                .isEqualTo("一次总付 5 万元")
                .jsonPath("$.place.compared")
                .value(compared -> assertThat((Integer) compared).isPositive());
        problem(get(web, "/api/v1/licences/" + id + "/cost?years=0"), 422, "OUT_OF_RANGE", "years");
    }

    /** Named for those with a deal only: neither the public view nor the log has it. */
    @Test
    void keepsTheContactFromThePublicAndTheLog() {
        var number = TestNumbers.of(serial++);
        var withContact = form(number)
                .replaceFirst("\\{", "{\"contact\":{\"name\":\"王小明\",\"phone\":\"022-1\",\"mail\":\"w@example.com\"},");
        var view = post(institute.web(), "/api/v1/licences", withContact)
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        assertThat(Objects.requireNonNull(view).toString()).doesNotContain("王小明");
        get(institute.web(), "/api/v1/licences/" + view.get("id") + "/contact")
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("王小明");
        assertThat(one(database, "SELECT count(*)::text FROM event_log WHERE body::text LIKE '%王小明%'"))
                .isEqualTo("0");
    }

    /** An authority reads what lies in its region. */
    private static void seenBy(Visitor authority, String pair, boolean is) {
        var seen = get(authority.web(), "/api/v1/licence-duplicates?size=100")
                .expectBody()
                .jsonPath("$.items[?(@.id=='" + pair + "')]");
        if (is) {
            seen.exists();
        } else {
            seen.doesNotExist();
        }
    }

    private void found(UUID licence, boolean is) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(get(
                                web,
                                "/api/v1/search?kind=LICENCE&size=50&holder="
                                        + institute.organisation().id())
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody()
                        .contains(licence.toString()))
                .isEqualTo(is));
    }

    /** The amounts of all entries of the licence's patent, in their order. */
    private void counted(UUID licence, String amounts) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(one(database, """
                        SELECT coalesce(string_agg(amount::text, ' ' ORDER BY seq), '') FROM ledger_entry
                        WHERE measure = 'licences_published'
                            AND split_part(fact, '#', 1) = (SELECT basis || '/' || patent FROM licence WHERE id = '%s')
                        """.formatted(licence)))
                .isEqualTo(amounts));
    }

    private String pairOf(UUID one, UUID other) {
        return one(
                database,
                "SELECT coalesce(max(id::text), '') FROM licence_suspect WHERE one IN ('" + one + "','" + other
                        + "') AND other IN ('" + one + "','" + other + "')");
    }

    private UUID published(String number, String title) {
        return TestForms.published(institute.web(), form(number).replace("一种锂离子电池隔膜", title));
    }
}
