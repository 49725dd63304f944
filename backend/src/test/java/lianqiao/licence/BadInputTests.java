package lianqiao.licence;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.licence.TestForms.form;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * What somebody is told who sends nonsense: what is wrong, where, and what there is. Licences stand for all forms: this comes before any
 * rule of theirs is asked.
 */
@PortalTest
@Import(Visitors.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTests {
    @Autowired
    WebTestClient web;

    @Autowired
    Visitors visitors;

    private Visitor institute;

    @BeforeAll
    void signIn() {
        institute = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120110");
    }

    @Test
    void explainsEveryKindOfBadInput() {
        var good = form(TestNumbers.of(1000));
        bad("{", 400, "UNREADABLE", null);
        bad("[]", 400, "UNREADABLE", null);
        bad(good.replace("STATUTORY", "OTHER"), 400, "UNKNOWN_VALUE", "basis");
        bad(good.replace("\"LUMP_SUM\"", "\"LUMP\""), 400, "UNREADABLE", "feeTerms");
        bad(good.replace("5000000", "0"), 400, "UNREADABLE", "feeTerms");
        bad(good.replace("2030-01-01", "tomorrow"), 400, "UNREADABLE", "until");
        bad(
                good.replaceFirst("\"number\":\"[^\"]*\"", "\"number\":\"200310102344.6\""),
                422,
                "CHECK_DIGIT_WRONG",
                "patent.number");
        bad(good.replace("H01M10/0525", "battery"), 422, "IPC_INVALID", "ipc");
        bad(good.replace("锂离子", "\\u0000"), 422, "UNPRINTABLE", "title");
        bad(good.replace("锂离子", "长".repeat(301)), 422, "TOO_LONG", "title");
        bad(good.replace("STATUTORY", "EXTERNAL"), 422, "BASIS_NOT_DECLARABLE", "basis");
        bad(good.replace("\"from\":\"2026", "\"from\":\"2031"), 422, "TERM_REVERSED", "until");
        badPatent("\"kind\":\"DESIGN\"", "KIND_CONTRADICTS_NUMBER", "patent.kind");
        badPatent(
                "\"legalState\":{\"standing\":\"IN_FORCE\",\"asOf\":\"2099-01-01\"}",
                "DATE_IN_FUTURE",
                "patent.legalState.asOf");
        problem(get(web, "/api/v1/licences/not-a-uuid"), 400, "UNREADABLE", "id");
        problem(get(web, "/api/v1/licences?size=100000"), 422, "OUT_OF_RANGE", "size");
        problem(get(web, "/api/v1/licences?page=0"), 422, "OUT_OF_RANGE", "page");
        problem(get(web, "/api/v1/licences?page=x"), 400, "UNREADABLE", "page");
        problem(get(web, "/api/v1/licences?state=OPEN"), 400, "UNKNOWN_VALUE", "state");
        problem(get(web, "/api/v1/licences?sort=best"), 422, "UNKNOWN_VALUE", "sort");
    }

    @Test
    void namesTheValuesThatAFilterTakes() {
        web.get()
                .uri("/api/v1/search?kind=FOO")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("UNKNOWN_VALUE")
                .jsonPath("$.field")
                .isEqualTo("kind")
                .jsonPath("$.hint")
                .value(hint -> assertThat(hint.toString()).contains("TECH_NEED"));
    }

    @Test
    void namesAMalformedIdAndABrokenBodyInEnglishToo() {
        web.get()
                .uri("/api/v1/licences/abc")
                .header("Accept-Language", "en")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("The value of id can't be read");
        web.post()
                .uri("/api/v1/session")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"login\":")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("UNREADABLE");
    }

    @Test
    void anUnknownAddressAndAWrongMethodAreProblemsToo() {
        web.get()
                .uri("/api/v1/nothing")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        web.post().uri("/api/v1/chains").exchange().expectStatus().isEqualTo(405);
    }

    /** @param fact said of the patent beside what is right */
    private void badPatent(String fact, String code, String field) {
        bad(form(TestNumbers.of(1000)).replace("\"grantedOn\"", fact + ",\"grantedOn\""), 422, code, field);
    }

    private void bad(String form, int status, String code, String field) {
        problem(post(institute.web(), "/api/v1/licences", form), status, code, field);
    }
}
