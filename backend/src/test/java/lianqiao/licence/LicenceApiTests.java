package lianqiao.licence;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.Tables.one;
import static lianqiao.licence.TestForms.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import lianqiao.Api;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@PortalTest
@Import(Visitors.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LicenceApiTests {
    @Autowired
    WebTestClient web;

    @Autowired
    DatabaseClient database;

    @Autowired
    Visitors visitors;

    private Visitor institute;
    private int serial = 1000;

    @BeforeAll
    void signIn() {
        institute = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120110");
    }

    @Test
    void publishesADraftAndWritesItDown() {
        var draft = draft(form(nextNumber()));
        var published = post(institute.web(), draft + "/publish", "")
                .expectStatus()
                .isOk()
                .expectHeader()
                .exists("Lianqiao-Offset")
                .expectBody(LicenceView.class)
                .returnResult()
                .getResponseBody();
        assertThat(Objects.requireNonNull(published).state()).isEqualTo(LicenceState.PUBLISHED);
        assertThat(published.version()).isEqualTo(2);
        assertThat(events(published.id())).isEqualTo("LicenceDrafted, LicencePublished");
        assertThat(one(
                        database,
                        "SELECT body #>> '{listing,open}' FROM event_log WHERE type = 'LicencePublished' AND subject = '"
                                + published.id() + "'"))
                .isEqualTo("true");
        get(web, "/api/v1/licences/" + published.id())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.feeText")
                .isEqualTo("一次总付 5 万元")
                .jsonPath("$.patent.outcome")
                .isEqualTo("UNKNOWN")
                .jsonPath("$.check.unknowns[0].code")
                .isEqualTo("LEGAL_STATE_UNKNOWN");
    }

    @Test
    void tellsAllRefusalsAtOnceInTheReadersLanguage() {
        var spoilt = form(nextNumber())
                .replace("{\"mode\":\"LUMP_SUM\",\"fen\":5000000}", "{\"mode\":\"NEGOTIABLE\"}")
                .replace("\"until\":\"2030-01-01\"", "\"until\":\"2060-01-01\"");
        var id = draft(spoilt);
        post(institute.web().mutate().defaultHeader("Accept-Language", "en").build(), id + "/publish", "")
                .expectStatus()
                .isEqualTo(422)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.refusals.length()")
                .isEqualTo(2)
                .jsonPath("$.refusals[0].code")
                .isEqualTo("FEE_TERMS_INCOMPLETE")
                .jsonPath("$.refusals[1].code")
                .isEqualTo("TERM_EXCEEDS_PATENT")
                .jsonPath("$.refusals[1].hint")
                .value(hint -> assertThat(String.valueOf(hint)).contains("Patent Law art. 42"));
        post(institute.web(), "/api/v1/licences/check", spoilt)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.outcome")
                .isEqualTo("REFUSED")
                .jsonPath("$.refusals.length()")
                .isEqualTo(2);
        assertThat(events(UUID.fromString(id.substring(id.lastIndexOf('/') + 1))))
                .isEqualTo("LicenceDrafted");
    }

    @Test
    void withdrawsOnceAndSaysSoTheSecondTime() {
        var id = draft(form(nextNumber()));
        post(institute.web(), id + "/publish", "").expectStatus().isOk();
        post(institute.web(), id + "/withdraw", "")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("WITHDRAWN");
        problem(post(institute.web(), id + "/withdraw", ""), 422, "NOT_PUBLISHED", null);
    }

    @Test
    void makesOneLicenceOfTwoRequestsWithTheSameKey() {
        var key = UUID.randomUUID().toString();
        var body = form(nextNumber());
        var first = withKey(key, body)
                .expectStatus()
                .isCreated()
                .expectBody(LicenceView.class)
                .returnResult();
        var second = withKey(key, body)
                .expectStatus()
                .is2xxSuccessful()
                .expectBody(LicenceView.class)
                .returnResult();
        assertThat(second.getResponseBody()).isEqualTo(first.getResponseBody());
        problem(withKey(key, form(nextNumber())), 409, "KEY_REUSED", "Idempotency-Key");
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChangedMeanwhile() {
        var number = nextNumber();
        var id = draft(form(number));
        put(id, form(number).replaceFirst("\\{", "{\"version\":1,"))
                .expectStatus()
                .isOk();
        problem(put(id, form(number).replaceFirst("\\{", "{\"version\":1,")), 409, "CHANGED_MEANWHILE", null);
        problem(put(id, form(number)), 422, "VERSION_MISSING", "version");
    }

    @Test
    void refusesASecondStandingDeclarationOfOnePatent() {
        var number = nextNumber();
        var first = draft(form(number));
        var second = draft(form(number));
        post(institute.web(), first + "/publish", "").expectStatus().isOk();
        problem(post(institute.web(), second + "/publish", ""), 422, "ALREADY_DECLARED", "patent.number");
    }

    @Test
    void keepsADraftFromEveryoneButItsHolder() {
        var id = draft(form(nextNumber()));
        var other = visitors.anEditorOf(OrganisationKind.INSTITUTE, "510000");
        problem(get(web, id), 404, "NOT_FOUND", null);
        problem(get(other.web(), id), 404, "NOT_FOUND", null);
        problem(post(other.web(), id + "/publish", ""), 404, "NOT_FOUND", null);
        get(institute.web(), id).expectStatus().isOk();
        get(visitors.anOperator(), id).expectStatus().isOk();
    }

    @Test
    void refusesOtherFactsOfAPatentThatAnotherOrganisationTold() {
        var number = nextNumber();
        draft(form(number));
        var other = visitors.anEditorOf(OrganisationKind.INSTITUTE, "510000");
        problem(
                post(other.web(), "/api/v1/licences", form(number).replace("2018-05-01", "2019-05-01")),
                422,
                "PATENT_FACTS_DIFFER",
                "patent");
    }

    @Test
    void keepsThePersonsChoiceOfNodes() {
        var number = nextNumber();
        var chosen = form(number).replaceFirst("\\{", "{\"nodes\":[{\"node\":\"nev-icv/bms\",\"weight\":0.9}],");
        var id = draft(chosen);
        put(id, form(number).replaceFirst("\\{", "{\"version\":1,"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.nodesKept")
                .isEqualTo(true)
                .jsonPath("$.nodes[0].node")
                .isEqualTo("nev-icv/bms");
        problem(
                post(institute.web(), "/api/v1/licences", chosen.replace("nev-icv/bms", "nev-icv/nothing")),
                422,
                "UNKNOWN_NODE",
                "nodes");
    }

    @Test
    void listsByPageFilterAndOrder() {
        var id = draft(form(nextNumber()));
        post(institute.web(), id + "/publish", "").expectStatus().isOk();
        for (var sort : LicenceSort.values()) {
            get(
                            web,
                            "/api/v1/licences?state=PUBLISHED&basis=STATUTORY&size=1&sort=" + sort + "&holder="
                                    + institute.organisation().id())
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.items.length()")
                    .isEqualTo(1);
        }
        get(web, "/api/v1/licences?state=DRAFT")
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(0);
        get(institute.web(), "/api/v1/licences?state=DRAFT")
                .expectBody()
                .jsonPath("$.total")
                .value(total ->
                        assertThat(Integer.parseInt(String.valueOf(total))).isNotNegative());
    }

    private String draft(String form) {
        var view = post(institute.web(), "/api/v1/licences", form)
                .expectStatus()
                .isCreated()
                .expectBody(LicenceView.class)
                .returnResult()
                .getResponseBody();
        return "/api/v1/licences/" + Objects.requireNonNull(view).id();
    }

    private ResponseSpec withKey(String key, String body) {
        return post(institute.web(), "/api/v1/licences", body, key);
    }

    private ResponseSpec put(String uri, String body) {
        return Api.put(institute.web(), uri, body);
    }

    private String events(UUID subject) {
        return one(
                database,
                "SELECT string_agg(type, ', ' ORDER BY seq) FROM event_log WHERE subject = '" + subject + "'");
    }

    /** Numbers with their right check digits, one for each licence. */
    private String nextNumber() {
        return TestNumbers.of(serial++);
    }
}
