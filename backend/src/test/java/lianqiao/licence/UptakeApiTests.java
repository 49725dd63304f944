package lianqiao.licence;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.licence.TestForms.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.licence.UptakeCourse.FeeStage;
import lianqiao.licence.UptakeNotice.State;
import lianqiao.shared.OrganisationKind;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** From a firm's notice to a recorded licence, as the two sides do it (Patent Law art. 51, Implementing Rules art. 87). */
@PortalTest
@Import(Visitors.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UptakeApiTests {
    private static final String FREE = "{\"mode\":\"FREE\"}";
    private static final String TRIAL =
            "{\"mode\":\"TRIAL\",\"months\":6,\"then\":{\"mode\":\"LUMP_SUM\",\"fen\":100}}";
    private static final String FIXED = "{\"mode\":\"LUMP_SUM\",\"fen\":5000000}";

    @Autowired
    WebTestClient web;

    @Autowired
    DatabaseClient database;

    @Autowired
    Visitors visitors;

    private Visitor institute;
    private Visitor firm;
    private int serial = 700_000;

    @BeforeAll
    void signIn() {
        institute = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120110");
        firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "510000");
    }

    @Test
    void leadsFromNoticeAndPaymentToACertificateAndItsRecordal() throws IOException {
        var licence = published(FIXED);
        var notice = notice(firm, licence);
        get(institute.web(), "/api/v1/uptake-notices")
                .expectBody()
                .jsonPath("$.items[0].id")
                .isEqualTo(notice.id().toString())
                .jsonPath("$.items[0].licenseeName")
                .isEqualTo(firm.organisation().name());
        var paper = conclude(institute, notice);
        assertThat(paper.number()).matches("LQ-" + LocalDate.now().getYear() + "-\\d{6}");
        assertThat(paper.feeStage()).isEqualTo(FeeStage.PAID);
        assertThat(paper.licensee().name()).isEqualTo(firm.organisation().name());
        assertThat(word(paper, "certificate"))
                .contains(paper.number(), paper.patentNumber(), "样稿", "第51条", "50000.00 元");
        var recorded = post(
                        firm.web(),
                        "/api/v1/uptakes/" + paper.id() + "/recordal",
                        "{\"number\":\"备案-2026-1\",\"on\":\"2026-01-05\"}")
                .expectStatus()
                .isOk()
                .expectBody(UptakePaper.class)
                .returnResult()
                .getResponseBody();
        assertThat(Objects.requireNonNull(recorded).recordNumber()).isEqualTo("备案-2026-1");
        assertThat(word(recorded, "recordal"))
                .contains("备案-2026-1", firm.organisation().name(), "第87条");
        assertThat(events(paper.id())).isEqualTo("UptakeRecorded, UptakeFiled, ContractNumberEntered");
        // A wrong number is replaced: what the registers have of this contract follows.
        post(firm.web(), "/api/v1/uptakes/" + paper.id() + "/recordal", "{\"number\":\"备案-2026-2\"}")
                .expectStatus()
                .isOk();
        assertThat(events(paper.id()))
                .isEqualTo("UptakeRecorded, UptakeFiled, ContractNumberEntered,"
                        + " UptakeFiled, ContractNumberTakenBack, ContractNumberEntered");
        var another = conclude(institute, notice(firm, published(FIXED)));
        problem(
                post(firm.web(), "/api/v1/uptakes/" + another.id() + "/recordal", "{\"number\":\"备案 2026－2\"}"),
                422,
                "NUMBER_ELSEWHERE",
                "number");
        database.sql("UPDATE uptake SET cancelled_at = now() WHERE id = :id")
                .bind("id", another.id())
                .then()
                .block();
        assertThat(word(another, "certificate")).contains("已解除", "双方已于");
        problem(
                post(firm.web(), "/api/v1/uptakes/" + another.id() + "/recordal", "{\"number\":\"备案-2026-3\"}"),
                422,
                "UPTAKE_CANCELLED",
                null);
    }

    /** Patent Law art. 51: notice and payment make the licence, so the holder can't refuse it, but confirms the payment. */
    @Test
    void asksForThePaymentAndForTheHoldersWordOnIt() {
        var notice = notice(firm, published(FIXED));
        var conclude = "/api/v1/uptake-notices/" + notice.id() + "/conclude";
        problem(post(institute.web(), conclude, "{}"), 422, "PAYMENT_MISSING", "paidOn");
        problem(post(firm.web(), conclude, PAID), 403, "HOLDER_ONLY", null);
        problem(
                post(institute.web(), conclude, "{\"paidOn\":\"2099-01-01\",\"paidFen\":1}"),
                422,
                "DATE_IN_FUTURE",
                "paidOn");
        assertThat(conclude(institute, notice).paidFen()).isEqualTo(5_000_000L);
        problem(post(institute.web(), conclude, PAID), 422, "ALREADY_TAKEN_UP", "licensee");
    }

    @Test
    void letsAFirmConcludeAFreeLicenceByItsNoticeAlone() {
        var notice = notice(firm, published(FREE));
        var paper = post(firm.web(), "/api/v1/uptake-notices/" + notice.id() + "/conclude", "{}")
                .expectStatus()
                .isCreated()
                .expectBody(UptakePaper.class)
                .returnResult()
                .getResponseBody();
        assertThat(Objects.requireNonNull(paper).feeStage()).isEqualTo(FeeStage.FREE);
    }

    @Test
    void startsTheClockOfATrialAndTakesItsPaymentLater() {
        var notice = notice(firm, published(TRIAL));
        var paper = conclude(institute, notice, "{}");
        assertThat(paper.feeStage()).isEqualTo(FeeStage.ON_TRIAL);
        assertThat(paper.trialEnds())
                .isEqualTo(paper.effectiveDate().plusMonths(6).minusDays(1));
        assertThat(paper.due()).isEqualTo(paper.effectiveDate().plusMonths(6));
        problem(post(firm.web(), "/api/v1/uptakes/" + paper.id() + "/payment", PAID), 403, "HOLDER_ONLY", null);
        post(institute.web(), "/api/v1/uptakes/" + paper.id() + "/payment", PAID)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.feeStage")
                .isEqualTo("PAID");
    }

    @Test
    void showsANoticeAndACertificateToItsTwoSidesOnly() {
        var notice = notice(firm, published(FIXED));
        var paper = conclude(institute, notice);
        var stranger = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "510000");
        problem(get(stranger.web(), "/api/v1/uptake-notices/" + notice.id()), 404, "NOT_FOUND", null);
        problem(get(stranger.web(), "/api/v1/uptakes/" + paper.id()), 404, "NOT_FOUND", null);
        problem(
                post(stranger.web(), "/api/v1/uptakes/" + paper.id() + "/recordal", "{\"number\":\"x\"}"),
                404,
                "NOT_FOUND",
                null);
        problem(
                get(visitors.anEditorOf(OrganisationKind.AUTHORITY, "330000").web(), "/api/v1/uptakes/" + paper.id()),
                404,
                "NOT_FOUND",
                null);
        get(visitors.anEditorOf(OrganisationKind.AUTHORITY, "120000").web(), "/api/v1/uptakes/" + paper.id())
                .expectStatus()
                .isOk();
    }

    @Test
    void refusesANoticeOnTermsThatWereNotReadOrNotAccepted() {
        var licence = published(FIXED);
        var address = "/api/v1/licences/" + licence + "/notices";
        problem(post(firm.web(), address, "{\"version\":2,\"accepted\":false}"), 422, "TERMS_NOT_ACCEPTED", "accepted");
        problem(post(firm.web(), address, "{\"version\":1,\"accepted\":true}"), 409, "CHANGED_MEANWHILE", null);
        problem(post(institute.web(), address, "{\"version\":2,\"accepted\":true}"), 422, "OWN_LICENCE", "licensee");
        notice(firm, licence);
        problem(post(firm.web(), address, "{\"version\":2,\"accepted\":true}"), 422, "NOTICE_OPEN", null);
    }

    @Test
    void letsAFirmTakeItsNoticeBackAndGiveItAgain() {
        var licence = published(FIXED);
        var notice = notice(firm, licence);
        var back = "/api/v1/uptake-notices/" + notice.id() + "/take-back";
        problem(post(institute.web(), back, ""), 403, "LICENSEE_ONLY", null);
        post(firm.web(), back, "").expectStatus().isOk();
        problem(post(firm.web(), back, ""), 422, "NOTICE_CLOSED", null);
        assertThat(notice(firm, licence).state()).isEqualTo(State.GIVEN);
    }

    /** Patent Law art. 50: a withdrawal does not touch what was concluded before it; certificate and payment go on. */
    @Test
    void keepsTheCertificateValidWhenTheDeclarationIsWithdrawn() {
        var licence = published(TRIAL);
        var paper = conclude(institute, notice(firm, licence), "{}");
        post(institute.web(), "/api/v1/licences/" + licence + "/withdraw", "")
                .expectStatus()
                .isOk();
        get(firm.web(), "/api/v1/uptakes/" + paper.id())
                .expectBody()
                .jsonPath("$.number")
                .isEqualTo(paper.number());
        post(institute.web(), "/api/v1/uptakes/" + paper.id() + "/payment", PAID)
                .expectStatus()
                .isOk();
    }

    @Test
    void givesEveryCertificateANumberOfItsOwn() {
        Set<String> numbers = new HashSet<>();
        for (var i = 0; i < 5; i++) {
            numbers.add(conclude(institute, notice(firm, published(FIXED))).number());
        }
        assertThat(numbers).hasSize(5);
    }

    private static final String PAID = "{\"paidOn\":\"2026-01-02\",\"paidFen\":5000000}";

    private UUID published(String terms) {
        return TestForms.published(
                institute.web(), form(TestNumbers.of(serial++)).replace(FIXED, terms));
    }

    private NoticeView notice(Visitor by, UUID licence) {
        return Objects.requireNonNull(post(
                        by.web(),
                        "/api/v1/licences/" + licence + "/notices",
                        "{\"version\":2,\"accepted\":true,\"note\":\"用于产线\"}")
                .expectStatus()
                .isCreated()
                .expectBody(NoticeView.class)
                .returnResult()
                .getResponseBody());
    }

    private UptakePaper conclude(Visitor by, NoticeView notice) {
        return conclude(by, notice, PAID);
    }

    private UptakePaper conclude(Visitor by, NoticeView notice, String payment) {
        return Objects.requireNonNull(post(by.web(), "/api/v1/uptake-notices/" + notice.id() + "/conclude", payment)
                .expectStatus()
                .isCreated()
                .expectBody(UptakePaper.class)
                .returnResult()
                .getResponseBody());
    }

    private String word(UptakePaper paper, String name) throws IOException {
        var bytes = get(firm.web(), "/api/v1/uptakes/" + paper.id() + "/" + name + ".docx")
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            return text.getText();
        }
    }

    private String events(UUID subject) {
        return Objects.requireNonNull(database.sql(
                        "SELECT string_agg(type, ', ' ORDER BY seq) FROM event_log WHERE subject = '" + subject + "'")
                .mapValue(String.class)
                .one()
                .block());
    }
}
