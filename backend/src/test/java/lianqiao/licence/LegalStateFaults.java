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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.eventlog.Event;
import lianqiao.patent.LegalState.Standing;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a new word on a patent does at once; with the mutation that the test of its cut catches. */
class LegalStateFaults extends ReviewFaults {
    private static final String HEAD = "专利号,截至日期,法律状态,年费逾期,来源\n";

    @Autowired
    private Surroundings surroundings;

    @Autowired
    private Clock clock;

    /** Cut off between the change of state and its line in the log, nothing stands, and the next try tells it once. */
    @Test
    void hearsANewWordAgainAfterACutAndTellsItOnce() {
        assertThat(heardAfterACut(transaction)).isEqualTo("1");
    }

    /** The mutation: the state is written in a transaction of its own, so that a cut loses the event for good. */
    @Test
    void catchesAStateThatIsWrittenApartFromWhatIsToldOfIt() {
        var apart = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        assertThat(heardAfterACut(TransactionalOperator.create(manager, apart))).isEqualTo("0");
    }

    /** Without a review: the word alone suspends every licence on its patent, and no other. */
    @Test
    void suspendsByTheWordAlone() {
        var number = next();
        var licence = published(institute.web(), form(number.value()));
        var other = published(institute.web(), form(next().value()));
        world.say(number, JUNE, Standing.ENDED);
        soon(licence, "PATENT_ENDED");
        assertThat(world.suspended(other)).isEmpty();
        toldOf(institute, "开放许可已暂停");
    }

    /** The whole way over HTTP: file, report, suspension at once, news to both sides, silence, and a later file that restores. */
    @Test
    void suspendsByAFileOfTheRegisterTellsItStaysByASilentOneAndIsRestoredByALaterOne() {
        var number = next();
        var title = "一种登记簿水泵" + number;
        var licence = published(institute.web(), form(number.value()).replace("一种锂离子电池隔膜", title));
        taken(licence, PAID);
        var report = imported(number + ",%s,有效,是,登记簿副本\n20173333,%s,有效,也许,\n", 30);
        assertThat(report)
                .contains("YEAR_IMPLAUSIBLE", "STATE_NOT_UNDERSTOOD", "SOURCE_MISSING")
                .doesNotContain(number.value());
        soon(licence, "ANNUAL_FEE_OVERDUE");
        toldOf(institute, "开放许可已暂停", title);
        toldOf(firm, "开放许可已暂停", title);
        assertThat(imported(number + ",%s,有效,,登记簿副本\n", 20)).doesNotContain(number.value());
        reviewAsTheOperatorAsks();
        assertThat(world.suspended(licence)).containsExactly("ANNUAL_FEE_OVERDUE");
        imported(number + ",%s,有效,否,登记簿副本\n", 10);
        soon(licence);
        toldOf(institute, "开放许可已恢复", title);
        toldOf(firm, "开放许可已恢复", title);
        get(web, "/api/v1/licences/" + licence)
                .expectBody()
                .jsonPath("$.check.outcome")
                .isEqualTo("UNKNOWN");
    }

    /** Tried with its changes shown, applied, taken back as a whole: the licence is open again and the words are gone. */
    @Test
    void takesAFileOfTheRegisterBackWithAllThatFollowedFromIt() {
        var number = next();
        var licence = published(institute.web(), form(number.value()));
        var told = "SELECT string_agg(kind || as_of, ' ' ORDER BY kind) FROM legal_word WHERE patent ="
                + " (SELECT id FROM patent WHERE number = '" + number + "')";
        world.say(number, JUNE, Standing.IN_FORCE);
        var file = HEAD + number + ",2026-07-01,终止,,登记簿\n" + number + ",2026-07-02,终止,是,登记簿\n";
        var id = sent(file, "&dryRun=true");
        rests(id, "CHECKED");
        assertThat(text(get(operator, "/api/v1/imports/" + id + "/changes")))
                .contains("\"standing\":\"IN_FORCE\"", "\"standing\":\"ENDED\"", "\"FEE_OVERDUE\":\"YES 2026-07-02\"");
        assertThat(world.one(told)).isEqualTo("IN_FORCE2026-06-01");
        post(operator, "/api/v1/imports/" + id + "/apply", "").expectStatus().isAccepted();
        rests(id, "DONE");
        soon(licence, "PATENT_ENDED", "ANNUAL_FEE_OVERDUE");
        post(operator, "/api/v1/imports/" + id + "/undo", "").expectStatus().isAccepted();
        rests(id, "UNDONE");
        soon(licence);
        assertThat(world.one(told)).isEqualTo("IN_FORCE2026-06-01");
        assertThat(world.one("SELECT standing || standing_as_of || facts FROM patent WHERE number = '" + number + "'"))
                .isEqualTo("IN_FORCE2026-06-01[]");
        toldOf(institute, "开放许可已恢复");
    }

    /** What another file said since, or a firm has taken, stands on it: then nothing is taken back. */
    @Test
    void takesNothingBackThatALaterWordOrAPersonStandsOn() {
        var number = next();
        var id = sent(HEAD + number + ",2026-07-01,有效,否,登记簿\n", "");
        rests(id, "DONE");
        world.say(number, JUNE.plusDays(60), Standing.IN_FORCE);
        assertThat(text(post(operator, "/api/v1/imports/" + id + "/undo", "")))
                .contains("IMPORT_ROW_TOUCHED", "LegalStateTold");
    }

    private String heardAfterACut(TransactionalOperator how) {
        var number = next();
        var licence = published(institute.web(), form(number.value()));
        var told = told(world.sayUnheard(number, JUNE, Standing.ENDED));
        var cut = new LegalStateReader(
                licences, new Reviewing(licences, new CutOffUptakes(database), surroundings, clock), log);
        assertThatThrownBy(() -> cut.apply(told).as(how::transactional).block()).hasMessage("cut off");
        new LegalStateReader(licences, reviewing, log)
                .apply(told)
                .as(how::transactional)
                .block();
        assertThat(world.suspended(licence)).containsExactly("PATENT_ENDED");
        return world.told("LicenceSuspended", licence);
    }

    private static List<Event> told(UUID patent) {
        return List.of(new Event(
                1,
                Ids.next(),
                "LegalStateTold",
                patent,
                Instant.now(),
                Actor.system("test"),
                JsonNodeFactory.instance.nullNode()));
    }

    void reviewAsTheOperatorAsks() {
        var begun = post(operator, "/api/v1/legal-reviews", "")
                .expectStatus()
                .isAccepted()
                .expectBody(LegalReview.class)
                .returnResult()
                .getResponseBody();
        carryOn(page, Objects.requireNonNull(begun).id());
    }

    /**
     * @param rows of a file of legal states, their days left open
     * @param daysAgo the day of its words
     * @return its report of rejected rows
     */
    String imported(String rows, int daysAgo) {
        var file = HEAD + rows.replace("%s", LocalDate.now().minusDays(daysAgo).toString());
        var id = sent(file, "");
        rests(id, "DONE");
        return text(get(operator, "/api/v1/imports/" + id + "/rejects.csv"));
    }

    private String sent(String file, String more) {
        return id(operator.post()
                .uri("/api/v1/imports?kind=legal-states" + more)
                .contentType(new MediaType("text", "csv"))
                .bodyValue(file.getBytes(StandardCharsets.UTF_8))
                .exchange()
                .expectStatus()
                .isAccepted());
    }

    private static String id(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(
                        answer.expectBody(Map.class).returnResult().getResponseBody())
                .get("id")
                .toString();
    }

    private void rests(String id, String state) {
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> text(get(operator, "/api/v1/imports/" + id)),
                        view -> view.contains("\"state\":\"" + state + "\""));
    }

    /** No review is asked for: the reader of the log has it. */
    void soon(UUID licence, String... codes) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(world.suspended(licence)).containsExactly(codes));
    }
}
