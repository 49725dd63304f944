package lianqiao.licence;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.licence.LegalWorld.JUNE;
import static lianqiao.licence.TestForms.form;
import static lianqiao.licence.TestForms.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.eventlog.EventLog;
import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.LegalFact;
import lianqiao.patent.LegalFact.Kind;
import lianqiao.patent.LegalState.Standing;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * What a review does not lose and does not invent: each with the mutation that its test catches; and the end of a trial. Part of {@link LegalReviewTests}, so that one portal serves both.
 */
class ReviewFaults {
    static final String PAID = "{\"paidOn\":\"2026-01-02\",\"paidFen\":5000000}";

    @Autowired
    WebTestClient web;

    @Autowired
    DatabaseClient database;

    @Autowired
    Visitors visitors;

    @Autowired
    LegalReviews reviews;

    @Autowired
    ReviewPage page;

    @Autowired
    LegalWorld world;

    @Autowired
    Licences licences;

    @Autowired
    Uptakes uptakes;

    @Autowired
    UptakeCourses courses;

    @Autowired
    Reviewing reviewing;

    @Autowired
    RuleSettings settings;

    @Autowired
    EventLog log;

    @Autowired
    TransactionalOperator transaction;

    @Autowired
    ReactiveTransactionManager manager;

    Visitor institute;
    Visitor firm;
    WebTestClient operator;
    private int serial = 800_000;

    @BeforeAll
    void signIn() {
        institute = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120110");
        firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "510000");
        operator = visitors.anOperator();
    }

    /** Cut off between the change of state and its line in the log, nothing of the page stands, and the next try tells it once. */
    @Test
    void doesAPageThatWasCutOffAgainAndTellsItOnce() {
        assertThat(toldAfterACut(transaction)).isEqualTo("1");
    }

    /** The mutation: the state is written in a transaction of its own, so that a cut loses the event for good. */
    @Test
    void catchesAStateThatIsWrittenApartFromItsEvent() {
        var apart = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        assertThat(toldAfterACut(TransactionalOperator.create(manager, apart))).isEqualTo("0");
    }

    /** Unknown stays unknown: what a later file is silent of was neither paid nor passed. */
    @Test
    void restoresNothingByAFileThatIsSilent() {
        assertThat(suspendedAfterSilence(List.of())).containsExactly("ANNUAL_FEE_OVERDUE");
    }

    /** The mutation: whoever reads the file takes an empty cell for a no. */
    @Test
    void catchesSilenceThatIsTakenAsPassed() {
        var later = JUNE.plusDays(9);
        assertThat(suspendedAfterSilence(List.of(new LegalFact(Kind.FEE_OVERDUE, false, later, "登记簿", ""))))
                .isEmpty();
    }

    /** Trial, then pay: on the day after the trial both sides are told, once, however many reviews follow. */
    @Test
    void tellsBothSidesOnceThatTheFeeIsDueWhenATrialIsOver() {
        var paying = onTrial("{\"mode\":\"LUMP_SUM\",\"fen\":100}");
        var free = onTrial("{\"mode\":\"FREE\"}");
        reviewOn(Objects.requireNonNull(paying.trialEnds()));
        assertThat(feesDue(paying.id())).isEqualTo("0");
        reviewOn(paying.trialEnds().plusDays(1));
        reviewOn(paying.trialEnds().plusDays(2));
        assertThat(feesDue(paying.id())).isEqualTo("1");
        assertThat(feesDue(free.id())).isEqualTo("0");
        var day = paying.trialEnds().plusDays(1).toString();
        toldOf(institute, "许可使用费到期", day);
        toldOf(firm, "许可使用费到期", day);
    }

    void review() {
        carryOn(page, Objects.requireNonNull(reviews.begin(null).block()));
    }

    void carryOn(ReviewPage by, UUID id) {
        while (Boolean.TRUE.equals(by.next(id).block())) {
            assertThat(reviews.get(id).block().finishedAt()).isNull();
        }
        assertThat(reviews.get(id).block().finishedAt()).isNotNull();
    }

    UptakePaper taken(UUID licence, String payment) {
        var notice = post(firm.web(), "/api/v1/licences/" + licence + "/notices", "{\"version\":2,\"accepted\":true}")
                .expectStatus()
                .isCreated()
                .expectBody(NoticeView.class)
                .returnResult()
                .getResponseBody();
        var address = "/api/v1/uptake-notices/" + Objects.requireNonNull(notice).id() + "/conclude";
        return Objects.requireNonNull(post(institute.web(), address, payment)
                .expectStatus()
                .isCreated()
                .expectBody(UptakePaper.class)
                .returnResult()
                .getResponseBody());
    }

    /** What the log has of a suspension whose page was cut off before the log was written, after the review has gone on. */
    String toldAfterACut(TransactionalOperator how) {
        var number = next();
        var licence = published(institute.web(), form(number.value()));
        world.sayUnheard(number, JUNE, Standing.ENDED);
        var cut =
                new ReviewPage(new CutOffReviews(database), licences, courses, reviewing, log, how, Clock.systemUTC());
        var id = Objects.requireNonNull(reviews.begin(null).block());
        assertThatThrownBy(() -> cut.next(id).block()).hasMessage("cut off");
        carryOn(page, id);
        assertThat(world.suspended(licence)).containsExactly("PATENT_ENDED");
        return world.told("LicenceSuspended", licence);
    }

    /** @param heard what the reader of a file that says nothing of fees makes of it */
    List<String> suspendedAfterSilence(List<LegalFact> heard) {
        var number = next();
        var licence = published(institute.web(), form(number.value()));
        world.say(number, JUNE, Standing.IN_FORCE, new LegalFact(Kind.FEE_OVERDUE, true, JUNE, "登记簿", ""));
        review();
        world.say(number, JUNE.plusDays(9), Standing.IN_FORCE, heard.toArray(LegalFact[]::new));
        review();
        return world.suspended(licence);
    }

    UptakePaper onTrial(String then) {
        var terms = "{\"mode\":\"TRIAL\",\"months\":6,\"then\":" + then + "}";
        var licence = published(
                institute.web(), form(next().value()).replace("{\"mode\":\"LUMP_SUM\",\"fen\":5000000}", terms));
        return taken(licence, "{}");
    }

    /** A review of that day: the clock of the house stands in its night. */
    void reviewOn(LocalDate day) {
        var zone = ZoneId.of("Asia/Shanghai");
        var night = Clock.fixed(day.atTime(3, 0).atZone(zone).toInstant(), zone);
        var then = new Reviewing(licences, uptakes, new Surroundings(database, settings, night), night);
        carryOn(
                new ReviewPage(reviews, licences, courses, then, log, transaction, night),
                Objects.requireNonNull(reviews.begin(null).block()));
    }

    String feesDue(UUID uptake) {
        return world.told("UptakeFeeDue", uptake);
    }

    /** The one has a message that says all of this. */
    static void toldOf(Visitor one, String... words) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(text(get(one.web(), "/api/v1/messages?size=100")))
                        .contains(words));
    }

    static String text(WebTestClient.ResponseSpec answer) {
        return new String(
                Objects.requireNonNull(answer.expectBody().returnResult().getResponseBody()), StandardCharsets.UTF_8);
    }

    ApplicationNumber next() {
        return new ApplicationNumber(TestNumbers.of(serial++));
    }
}
