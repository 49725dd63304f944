package lianqiao.register;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.Api.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.evidence.Samples;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A centre of two people and an authority keep the register over HTTP. */
@PortalTest
@Import(Visitors.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterFlowTests {
    private static final String RECORDS = "/api/v1/register-records";
    private static final String CODE = "91999999MADEM0011Y";

    @Autowired
    WebTestClient web;

    @Autowired
    Visitors visitors;

    @Autowired
    DatabaseClient database;

    @Autowired
    JsonMapper json;

    private Visitor first;
    private Visitor second;
    private Visitor elsewhere;
    private int serial;

    @BeforeAll
    void signIn() {
        first = visitors.anEditorOf(OrganisationKind.OPERATION_CENTRE, "120110");
        second = visitors.aMemberOf(first.organisation(), Role.EDITOR);
        elsewhere = visitors.anEditorOf(OrganisationKind.AUTHORITY, "120116");
    }

    @Test
    void countsAFactOnlyOnceASecondPersonHasAcceptedIt() {
        String id = id(created(contract(next(), "合同登记公示")));
        assertThat(body(get(web, RECORDS)).path("items").findValuesAsString("id"))
                .doesNotContain(id);
        get(web, RECORDS + "/" + id).expectStatus().isNotFound();
        get(elsewhere.web(), RECORDS + "/" + id).expectStatus().isNotFound();
        problem(post(elsewhere.web(), RECORDS + "/" + id + "/accept", ""), 404, "NOT_FOUND", null);
        problem(post(first.web(), RECORDS + "/" + id + "/accept", ""), 422, "SECOND_PERSON_NEEDED", null);
        assertThat(body(get(second.web(), RECORDS + "?judge=true"))
                        .path("items")
                        .findValuesAsString("id"))
                .contains(id);
        assertThat(body(get(first.web(), RECORDS + "?judge=true")).path("items").findValuesAsString("id"))
                .doesNotContain(id);
        post(second.web(), RECORDS + "/" + id + "/accept", "").expectStatus().isOk();
        var fact = event(id, "RegisterRecordAccepted");
        assertThat(fact.path("type").asString()).isEqualTo("technology-contract");
        assertThat(fact.path("on").asString()).isEqualTo("2026-05-01");
        assertThat(fact.path("amountFen").asLong()).isEqualTo(123_456_00L);
        assertThat(fact.path("category").asString()).isEqualTo("patent");
        assertThat(fact.path("subject").asString()).matches("[0-9a-f]{64}");
        assertThat(events(id)).containsExactly("RegisterRecordEntered", "RegisterRecordAccepted");
        var seen = body(get(web, RECORDS + "/" + id));
        assertThat(seen.path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(seen.has("organisationName")
                        || seen.has("number")
                        || seen.path("values").has("buyer"))
                .isFalse();
        assertThat(body(get(second.web(), RECORDS + "/" + id))
                        .path("organisationName")
                        .asString())
                .isEqualTo("某企业");
    }

    @Test
    void refusesTheSameNumberAndNamesTheRecordThatHasItUntilThatOneIsGone() {
        String number = next();
        String id = id(created(contract(number, "公示")));
        var answer = post(second.web(), RECORDS, contract(" " + number.toLowerCase(), "公示"));
        problem(answer, 422, "NUMBER_TAKEN", "number");
        assertThat(text(post(second.web(), RECORDS, contract(number, "公示")))).contains(RECORDS.substring(7) + "/" + id);
        problem(post(first.web(), RECORDS + "/" + id + "/withdraw", "{}"), 422, "REASON_MISSING", "reason");
        post(first.web(), RECORDS + "/" + id + "/withdraw", "{\"reason\":\"重复\"}")
                .expectStatus()
                .isOk();
        created(contract(number, "公示"));
        assertThat(events(id)).containsExactly("RegisterRecordEntered", "RegisterRecordWithdrawn");
    }

    /** The mutation that this catches: a number that is looked up before it is inserted, instead of a key of the table. */
    @Test
    void ofTwoThatEnterTheSameNumberAtOnceOneIsRefused() {
        String number = next();
        List<Integer> answers = Objects.requireNonNull(Flux.range(0, 6)
                .flatMap(n -> reactor.core.publisher.Mono.fromCallable(
                                () -> post((n % 2 == 0 ? first : second).web(), RECORDS, contract(number, "公示"))
                                        .returnResult(String.class)
                                        .getStatus()
                                        .value())
                        .subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic()))
                .collectList()
                .block());
        assertThat(answers).containsOnlyOnce(201).contains(422);
        assertThat(answers.stream().filter(status -> status != 201)).allMatch(status -> status == 422);
    }

    @Test
    void aRequestThatIsRepeatedIsCarriedOutOnce() {
        String number = next();
        var once = body(post(first.web(), RECORDS, contract(number, "公示"), "enter-" + number));
        var again = body(post(first.web(), RECORDS, contract(number, "公示"), "enter-" + number));
        assertThat(again).isEqualTo(once);
        for (int n = 0; n < 2; n++) {
            post(second.web(), RECORDS + "/" + id(once) + "/accept", "{}", "accept-" + number)
                    .expectStatus()
                    .isOk();
        }
        assertThat(events(id(once))).containsExactly("RegisterRecordEntered", "RegisterRecordAccepted");
    }

    @Test
    void asksForEvidenceAndReliesOnIt() {
        String id = id(created(training(next())));
        problem(post(second.web(), RECORDS + "/" + id + "/accept", ""), 422, "EVIDENCE_MISSING", "evidence");
        var file = body(attach(first, id, "event-record"));
        post(second.web(), RECORDS + "/" + id + "/accept", "").expectStatus().isOk();
        assertThat(event(id, "RegisterRecordAccepted").path("evidence").asString())
                .isEqualTo(file.path("sha256").asString());
        problem(post(first.web(), "/api/v1/evidence/" + id(file) + "/withdraw", ""), 403, "EVIDENCE_READ_ONLY", null);
        get(web, RECORDS + "/" + id + "/evidence").expectStatus().isUnauthorized();
        assertThat(event(id, "RegisterRecordAccepted").path("values").has("lecturer"))
                .isFalse();
        assertThat(body(get(web, RECORDS + "/" + id)).path("personal")).isEmpty();
        assertThat(body(get(first.web(), RECORDS + "/" + id))
                        .path("personal")
                        .path("lecturer")
                        .asString())
                .isEqualTo("王某");
        assertThat(Tables.count(database, "SELECT count(*) FROM event_log WHERE body::text LIKE '%王某%'"))
                .isZero();
    }

    @Test
    void aFactIsCancelledByTwoPeopleAndCounteredByAnEventOfItsOwn() {
        String number = next();
        String id = id(created(contract(number, "公示")));
        post(second.web(), RECORDS + "/" + id + "/accept", "").expectStatus().isOk();
        problem(post(second.web(), RECORDS + "/" + id + "/withdraw", "{\"reason\":\"x\"}"), 422, "RECORD_STATE", null);
        post(first.web(), RECORDS + "/" + id + "/cancellation", "{\"reason\":\"合同已解除\"}")
                .expectStatus()
                .isOk();
        String decision = RECORDS + "/" + id + "/cancellation/decision";
        problem(post(first.web(), decision, "{\"agreed\":true}"), 422, "SECOND_PERSON_NEEDED", null);
        post(second.web(), decision, "{\"agreed\":false}").expectStatus().isOk();
        problem(post(second.web(), decision, "{\"agreed\":true}"), 422, "RECORD_STATE", null);
        post(first.web(), RECORDS + "/" + id + "/cancellation", "{\"reason\":\"合同已解除\"}")
                .expectStatus()
                .isOk();
        post(second.web(), decision, "{\"agreed\":true}").expectStatus().isOk();
        var counter = event(id, "RegisterRecordCancelled");
        assertThat(counter).isEqualTo(event(id, "RegisterRecordAccepted"));
        created(contract(number, "公示"));
        var lines = json.readTree(text(get(first.web(), RECORDS + "/" + id + "/history")));
        assertThat(lines.findValuesAsString("step"))
                .containsExactly(
                        "ENTERED",
                        "ACCEPTED",
                        "CANCELLATION_ASKED",
                        "CANCELLATION_DECLINED",
                        "CANCELLATION_ASKED",
                        "CANCELLED");
        assertThat(lines.get(2).path("reason").asString()).isEqualTo("合同已解除");
        var open = json.readTree(text(get(web, RECORDS + "/" + id + "/history")));
        assertThat(open.findValues("reason").stream().allMatch(JsonNode::isNull))
                .isTrue();
    }

    @Test
    void whatIsReturnedIsRevisedAndWaitsForASecondPersonAgain() {
        String id = id(created(contract(next(), "公示")));
        post(second.web(), RECORDS + "/" + id + "/return", "{\"reason\":\"金额有误\"}")
                .expectStatus()
                .isOk();
        String form = contract(next(), "公示").replaceFirst("\\{", "{\"version\":2,");
        put(first.web(), RECORDS + "/" + id, form).expectStatus().isOk();
        problem(put(first.web(), RECORDS + "/" + id, form), 409, "CHANGED_MEANWHILE", null);
        post(second.web(), RECORDS + "/" + id + "/accept", "").expectStatus().isOk();
        assertThat(events(id))
                .containsExactly(
                        "RegisterRecordEntered",
                        "RegisterRecordReturned",
                        "RegisterRecordRevised",
                        "RegisterRecordAccepted");
    }

    @Test
    void manyAreAcceptedAtOnceEachOnItsOwnMerits() {
        String good = id(created(contract(next(), "公示")));
        String bare = id(created(training(next())));
        String own = id(json.readTree(text(post(second.web(), RECORDS, contract(next(), "公示")))));
        var report = body(post(
                second.web(), RECORDS + "/acceptances", "{\"ids\":[\"%s\",\"%s\",\"%s\"]}".formatted(good, bare, own)));
        assertThat(report.path("accepted").asLong()).isEqualTo(1);
        assertThat(report.path("lines").findValuesAsString("code"))
                .containsExactlyInAnyOrder("EVIDENCE_MISSING", "SECOND_PERSON_NEEDED");
        assertThat(events(good)).contains("RegisterRecordAccepted");
        assertThat(events(own)).containsExactly("RegisterRecordEntered");
    }

    @Test
    void entersForItsRegionOnlyAndAFirmForItselfOnly() {
        problem(
                post(first.web(), RECORDS, contract(next(), "").replace("120110", "120116")),
                422,
                "PLACE_NOT_YOURS",
                "region");
        var firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        problem(post(firm.web(), RECORDS, contract(next(), "")), 422, "NOT_ABOUT_YOU", "creditCode");
        problem(post(firm.web(), RECORDS, training(next())), 403, "RECORD_TYPE_NOT_YOURS", null);
        database.sql("UPDATE organisation SET credit_code = '" + CODE + "' WHERE id = :id")
                .bind("id", firm.organisation().id())
                .then()
                .block();
        String id = id(body(post(firm.web(), RECORDS, contract(next(), "公示"))));
        post(second.web(), RECORDS + "/" + id + "/accept", "").expectStatus().isOk();
        assertThat(event(id, "RegisterRecordAccepted").path("subject").asString())
                .isEqualTo(firm.organisation().id().toString());
        database.sql("UPDATE organisation SET credit_code = NULL WHERE id = :id")
                .bind("id", firm.organisation().id())
                .then()
                .block();
    }

    /** The mutation that this catches: rows of a table that count without anybody having looked at them. */
    @Test
    void aTableIsTriedThenBroughtThenAcceptedByASecondPersonAsAWhole() {
        String taken = next();
        created(contract(taken, "公示"));
        String good = next();
        String csv = """
                合同登记编号,登记日期,地区,单位名称,统一社会信用代码,是否涉及专利,成交额（万元）,凭证出处
                %s,2026/5/1,东丽区,某企业,91999999MADEM0011Y,涉及专利,12.5,公示
                %s,2026/5/1,东丽区,某企业,91999999MADEM0011Y,涉及专利,1,公示
                %s,去年,东丽区,某企业,91999999MADEM0011Y,涉及专利,1,公示
                %s,2026/5/1,滨海新区,某企业,91999999MADEM0011Y,涉及专利,1,公示
                """.formatted(good, taken, next(), next());
        String id = given("&dryRun=true", csv);
        var tried = rested(id, "CHECKED");
        assertThat(tried.path("added").asLong()).isEqualTo(1);
        assertThat(body(get(first.web(), RECORDS + "?importId=" + id))
                        .path("total")
                        .asLong())
                .isZero();
        post(first.web(), "/api/v1/imports/" + id + "/apply", "").expectStatus().isAccepted();
        rested(id, "DONE");
        String report = text(get(first.web(), "/api/v1/imports/" + id + "/rejects.csv"));
        assertThat(report).contains("DATE_MISSING", "NUMBER_TAKEN", "PLACE_NOT_YOURS");
        var brought = body(get(first.web(), RECORDS + "?importId=" + id));
        assertThat(brought.path("items").findValuesAsString("number")).containsExactly(good);
        assertThat(brought.path("items").findValuesAsString("state")).containsExactly("ENTERED");
        String whole = "{\"importId\":\"" + id + "\"}";
        assertThat(body(post(first.web(), RECORDS + "/acceptances", whole))
                        .path("accepted")
                        .asLong())
                .isZero();
        assertThat(body(post(second.web(), RECORDS + "/acceptances", whole))
                        .path("accepted")
                        .asLong())
                .isEqualTo(1);
        assertThat(event(id(brought.path("items").get(0)), "RegisterRecordAccepted")
                        .path("amountFen")
                        .asLong())
                .isEqualTo(12_500_000);
        post(first.web(), "/api/v1/imports/" + id + "/undo", "").expectStatus().isEqualTo(422);
    }

    @Test
    void anUndoneTableFreesItsNumbers() {
        String number = next();
        String id = given(
                "",
                "合同登记编号,登记日期,地区,单位名称,统一社会信用代码,是否涉及专利,成交额\n" + number + ",2026-05-01,120110,某企业," + CODE
                        + ",其他,1\n".replace("其他", "不涉及专利"));
        rested(id, "DONE");
        post(first.web(), "/api/v1/imports/" + id + "/undo", "").expectStatus().isAccepted();
        rested(id, "UNDONE");
        created(contract(number, "公示"));
    }

    @Test
    void givesTheListAsATableWithoutWhatItsReaderMayNotSee() {
        String number = next();
        String id = id(created(contract(number, "公示")));
        post(second.web(), RECORDS + "/" + id + "/accept", "").expectStatus().isOk();
        String own = text(get(first.web(), RECORDS + "/export.csv?type=technology-contract&size=1"));
        assertThat(own).contains("合同类别", "某买方", number);
        String open = text(get(web, RECORDS + "/export.csv?type=technology-contract"));
        assertThat(open).contains("技术合同登记").doesNotContain("某买方", "某企业", number);
        get(web, RECORDS + "/export.xlsx").expectStatus().isOk();
    }

    /** All 24 indicators that are fed from outside, then the 4 conditions of process: whoever runs the process states them, with its document. */
    private static final String STATED = """
            T0-SPACE 120102 301
            F2-G01 120116-TPFTZ 200.5
            F2-G02 120116-TPFTZ 11
            F2-G03 120116-TPFTZ 12.25
            F2-T08a 120116-TPFTZ 1201
            F2-T12 120116-TPFTZ 2
            F2-T22a 120116-TPFTZ 2512
            F2-T22b 120116-TPFTZ 103
            F2-M01 120116-TPFTZ 1.05
            F2-T14 120116-TPFTZ 3
            F2-A10 120116-TPFTZ 1
            F2-A12 120116-TPFTZ 12800
            F2-A13 120116-TPFTZ 2431
            F2-A14 120116-TPFTZ 201.3
            F2-A15 120116-TPFTZ 10.4
            F2-A19 120116-TPFTZ 21
            F2-A20 120116-TPFTZ 16620
            F2-A21 120116-TPFTZ 4
            F2-A23 120116-TPFTZ 5
            F2-A24 120116-TPFTZ 6
            D3-03d 120110 71
            D3-04c 120110 15.5
            D3-06a 120110 8.25
            S4-01 510000 7
            S4-02 510000 5
            S4-03 510000 1
            S4-04 510000 2
            S4-05 510000 9
            """;

    @Test
    void theBoardShowsEachStatementFromOutsideAndOfEachConditionOfProcess() {
        var tianjin = visitors.anEditorOf(OrganisationKind.AUTHORITY, "120000");
        var sichuan = visitors.anEditorOf(OrganisationKind.AUTHORITY, "510000");
        List<String[]> stated = STATED.lines().map(line -> line.split(" ")).toList();
        assertThat(stated).hasSize(24 + 4);
        stated.forEach(one -> {
            var entering = one[1].startsWith("51") ? sichuan : tianjin;
            String id = id(body(post(entering.web(), RECORDS, statistic(one[0], one[1], one[2]))));
            var accepting = visitors.aMemberOf(entering.organisation(), Role.EDITOR);
            post(accepting.web(), RECORDS + "/" + id + "/accept", "")
                    .expectStatus()
                    .isOk();
        });
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var rows = stated.stream()
                    .map(one -> one[1])
                    .distinct()
                    .flatMap(place -> body(get(web, "/api/v1/scoreboard?year=2026&region=" + place))
                            .path("rows")
                            .valueStream())
                    .toList();
            assertThat(stated).allSatisfy(one -> assertThat(rows.stream()
                            .filter(row -> row.path("indicator").asString().equals(one[0])
                                    && row.path("place").asString().equals(one[1]))
                            .map(row -> row.path("value").asString()))
                    .as(one[0])
                    .containsExactly(one[2]));
        });
    }

    private static String statistic(String indicator, String place, String value) {
        return """
            {"type":"outside-statistic","on":"2026-05-01","%s":"%s","source":"统计公报","values":{"indicator":"%s","value":"%s","issuer":"统计局"}}
            """.formatted(place.contains("-") ? "park" : "region", place, indicator, value);
    }

    private String given(String query, String csv) {
        return id(body(first.web()
                .post()
                .uri("/api/v1/imports?kind=register-technology-contract" + query)
                .bodyValue(csv)
                .exchange()));
    }

    private JsonNode rested(String id, String state) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> body(get(first.web(), "/api/v1/imports/" + id)),
                        one -> one.path("state").asString().equals(state));
    }

    private String next() {
        return "N-" + ++serial + "-"
                + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    }

    private static String contract(String number, String source) {
        return """
            {"type":"technology-contract","number":"%s","on":"2026-05-01","region":"120110","organisation":"某企业","creditCode":"%s",
             "source":"%s","values":{"kind":"patent","amountFen":"12345600","buyer":"某买方"}}
            """.formatted(number, CODE, source);
    }

    private static String training(String number) {
        return """
            {"type":"training","number":"%s","on":"2026-05-01","region":"120110",
             "values":{"topic":"专利导航","kind":"enterprise","people":"40","lecturer":"王某"}}
            """.formatted(number);
    }

    private JsonNode created(String form) {
        return json.readTree(text(post(first.web(), RECORDS, form)));
    }

    private static WebTestClient.ResponseSpec attach(Visitor by, String id, String kind) {
        return by.web()
                .post()
                .uri(RECORDS + "/" + id + "/evidence?kind=" + kind)
                .bodyValue(Samples.pdf(id))
                .exchange();
    }

    private JsonNode event(String subject, String type) {
        return json.readTree(Tables.one(
                database,
                "SELECT body::text FROM event_log WHERE subject = '" + subject + "' AND type = '" + type + "'"));
    }

    private List<String> events(String subject) {
        return Objects.requireNonNull(database.sql("SELECT type FROM event_log WHERE subject = '" + subject
                        + "' AND type LIKE 'Register%' ORDER BY seq")
                .mapValue(String.class)
                .all()
                .collectList()
                .block());
    }

    private JsonNode body(WebTestClient.ResponseSpec answer) {
        return json.readTree(text(answer));
    }

    private static String text(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNullElse(
                answer.expectBody(String.class).returnResult().getResponseBody(), "");
    }

    private static String id(JsonNode thing) {
        return thing.path("id").asString();
    }
}
