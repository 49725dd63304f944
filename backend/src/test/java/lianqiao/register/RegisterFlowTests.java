package lianqiao.register;

import static lianqiao.Api.body;
import static lianqiao.Api.created;
import static lianqiao.Api.get;
import static lianqiao.Api.id;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.Api.put;
import static lianqiao.Api.text;
import static lianqiao.register.RegisterWorld.CODE;
import static lianqiao.register.RegisterWorld.RECORDS;
import static lianqiao.register.RegisterWorld.contract;
import static lianqiao.register.RegisterWorld.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import lianqiao.PortalTest;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.evidence.Samples;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

/** A centre of two people and an authority keep the register over HTTP. */
@PortalTest
@Import({Visitors.class, RegisterWorld.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterFlowTests implements RecordTableCases, StatementCases {
    @Autowired
    WebTestClient web;

    @Autowired
    RegisterWorld world;

    private Visitor first;
    private Visitor second;
    private Visitor elsewhere;

    @Override
    public RegisterWorld world() {
        return world;
    }

    @Override
    public WebTestClient web() {
        return web;
    }

    @BeforeAll
    void signIn() {
        world.signIn();
        first = world.first;
        second = world.second;
        elsewhere = world.visitors.anEditorOf(OrganisationKind.AUTHORITY, "120116");
    }

    @Test
    void countsAFactOnlyOnceASecondPersonHasAcceptedIt() {
        String id = world.entered(contract(world.next(), "合同登记公示"));
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
        var fact = world.event(id, "RegisterRecordAccepted");
        assertThat(fact.path("type").asString()).isEqualTo("technology-contract");
        assertThat(fact.path("on").asString()).isEqualTo("2026-05-01");
        assertThat(fact.path("amountFen").asLong()).isEqualTo(123_456_00L);
        assertThat(fact.path("category").asString()).isEqualTo("patent");
        assertThat(fact.path("subject").asString()).matches("[0-9a-f]{64}");
        assertThat(world.events(id)).containsExactly("RegisterRecordEntered", "RegisterRecordAccepted");
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
        String number = world.next();
        String id = world.entered(contract(number, "公示"));
        var answer = post(second.web(), RECORDS, contract(" " + number.toLowerCase(), "公示"));
        problem(answer, 422, "NUMBER_TAKEN", "number");
        assertThat(text(post(second.web(), RECORDS, contract(number, "公示")))).contains(RECORDS.substring(7) + "/" + id);
        problem(post(first.web(), RECORDS + "/" + id + "/withdraw", "{}"), 422, "REASON_MISSING", "reason");
        post(first.web(), RECORDS + "/" + id + "/withdraw", "{\"reason\":\"重复\"}")
                .expectStatus()
                .isOk();
        world.entered(contract(number, "公示"));
        assertThat(world.events(id)).containsExactly("RegisterRecordEntered", "RegisterRecordWithdrawn");
    }

    /** The mutation that this catches: a number that is looked up before it is inserted, instead of a key of the table. */
    @Test
    void ofTwoThatEnterTheSameNumberAtOnceOneIsRefused() {
        String number = world.next();
        List<Integer> answers = Objects.requireNonNull(Flux.range(0, 6)
                .flatMap(n -> Mono.fromCallable(
                                () -> post((n % 2 == 0 ? first : second).web(), RECORDS, contract(number, "公示"))
                                        .returnResult(String.class)
                                        .getStatus()
                                        .value())
                        .subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .block());
        assertThat(answers).containsOnlyOnce(201).contains(422);
        assertThat(answers.stream().filter(status -> status != 201)).allMatch(status -> status == 422);
    }

    @Test
    void aRequestThatIsRepeatedIsCarriedOutOnce() {
        String number = world.next();
        var once = created(post(first.web(), RECORDS, contract(number, "公示"), "enter-" + number));
        var again = created(post(first.web(), RECORDS, contract(number, "公示"), "enter-" + number));
        assertThat(again).isEqualTo(once);
        for (int n = 0; n < 2; n++) {
            post(second.web(), RECORDS + "/" + id(once) + "/accept", "{}", "accept-" + number)
                    .expectStatus()
                    .isOk();
        }
        assertThat(world.events(id(once))).containsExactly("RegisterRecordEntered", "RegisterRecordAccepted");
    }

    @Test
    void asksForEvidenceAndReliesOnIt() {
        String id = world.entered(training(world.next()));
        problem(post(second.web(), RECORDS + "/" + id + "/accept", ""), 422, "EVIDENCE_MISSING", "evidence");
        var file = created(first.web()
                .post()
                .uri(RECORDS + "/" + id + "/evidence?kind=event-record")
                .bodyValue(Samples.pdf(id))
                .exchange());
        post(second.web(), RECORDS + "/" + id + "/accept", "").expectStatus().isOk();
        assertThat(world.event(id, "RegisterRecordAccepted").path("evidence").asString())
                .isEqualTo(file.path("sha256").asString());
        problem(post(first.web(), "/api/v1/evidence/" + id(file) + "/withdraw", ""), 403, "EVIDENCE_READ_ONLY", null);
        get(web, RECORDS + "/" + id + "/evidence").expectStatus().isUnauthorized();
        assertThat(world.event(id, "RegisterRecordAccepted").path("values").has("lecturer"))
                .isFalse();
        assertThat(body(get(web, RECORDS + "/" + id)).path("personal")).isEmpty();
        assertThat(body(get(first.web(), RECORDS + "/" + id))
                        .path("personal")
                        .path("lecturer")
                        .asString())
                .isEqualTo("王某");
        assertThat(Tables.count(world.database, "SELECT count(*) FROM event_log WHERE body::text LIKE '%王某%'"))
                .isZero();
    }

    @Test
    void aFactIsCancelledByTwoPeopleAndCounteredByAnEventOfItsOwn() {
        String number = world.next();
        String id = world.entered(contract(number, "公示"));
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
        var counter = world.event(id, "RegisterRecordCancelled");
        assertThat(counter).isEqualTo(world.event(id, "RegisterRecordAccepted"));
        world.entered(contract(number, "公示"));
        var lines = body(get(first.web(), RECORDS + "/" + id + "/history"));
        assertThat(lines.findValuesAsString("step"))
                .containsExactly(
                        "ENTERED",
                        "ACCEPTED",
                        "CANCELLATION_ASKED",
                        "CANCELLATION_DECLINED",
                        "CANCELLATION_ASKED",
                        "CANCELLED");
        assertThat(lines.get(2).path("reason").asString()).isEqualTo("合同已解除");
        var open = body(get(web, RECORDS + "/" + id + "/history"));
        assertThat(open.findValues("reason").stream().allMatch(JsonNode::isNull))
                .isTrue();
    }

    @Test
    void whatIsReturnedIsRevisedAndWaitsForASecondPersonAgain() {
        String id = world.entered(contract(world.next(), "公示"));
        post(second.web(), RECORDS + "/" + id + "/return", "{\"reason\":\"金额有误\"}")
                .expectStatus()
                .isOk();
        String form = contract(world.next(), "公示").replaceFirst("\\{", "{\"version\":2,");
        put(first.web(), RECORDS + "/" + id, form).expectStatus().isOk();
        problem(put(first.web(), RECORDS + "/" + id, form), 409, "CHANGED_MEANWHILE", null);
        post(second.web(), RECORDS + "/" + id + "/accept", "").expectStatus().isOk();
        assertThat(world.events(id))
                .containsExactly(
                        "RegisterRecordEntered",
                        "RegisterRecordReturned",
                        "RegisterRecordRevised",
                        "RegisterRecordAccepted");
    }

    @Test
    void manyAreAcceptedAtOnceEachOnItsOwnMerits() {
        String good = world.entered(contract(world.next(), "公示"));
        String bare = world.entered(training(world.next()));
        String own = id(created(post(second.web(), RECORDS, contract(world.next(), "公示"))));
        var report = body(post(
                second.web(), RECORDS + "/acceptances", "{\"ids\":[\"%s\",\"%s\",\"%s\"]}".formatted(good, bare, own)));
        assertThat(report.path("accepted").asLong()).isEqualTo(1);
        assertThat(report.path("lines").findValuesAsString("code"))
                .containsExactlyInAnyOrder("EVIDENCE_MISSING", "SECOND_PERSON_NEEDED");
        assertThat(world.events(good)).contains("RegisterRecordAccepted");
        assertThat(world.events(own)).containsExactly("RegisterRecordEntered");
    }

    @Test
    void entersForItsRegionOnlyAndAFirmForItselfOnly() {
        problem(
                post(first.web(), RECORDS, contract(world.next(), "").replace("120110", "120116")),
                422,
                "PLACE_NOT_YOURS",
                "region");
        var firm = world.visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        problem(post(firm.web(), RECORDS, contract(world.next(), "")), 422, "NOT_ABOUT_YOU", "creditCode");
        problem(post(firm.web(), RECORDS, training(world.next())), 403, "RECORD_TYPE_NOT_YOURS", null);
        world.codeOf(firm, CODE);
        String id = id(created(post(firm.web(), RECORDS, contract(world.next(), "公示"))));
        post(second.web(), RECORDS + "/" + id + "/accept", "").expectStatus().isOk();
        assertThat(world.event(id, "RegisterRecordAccepted").path("subject").asString())
                .isEqualTo(firm.organisation().id().toString());
        world.codeOf(firm, null);
    }
}
