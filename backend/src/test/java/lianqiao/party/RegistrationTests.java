package lianqiao.party;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.Api.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.shared.Letter;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** How an organisation comes in, is verified, says what it is, and is found. */
@PortalTest
@Import(Visitors.class)
class RegistrationTests {
    private static final String PASSWORD = "a long sentence";

    @Autowired
    Visitors visitors;

    @Autowired
    WebTestClient web;

    @Autowired
    Invitations invitations;

    @Autowired
    DatabaseClient database;

    @Test
    void allThatIsWrongWithARegistrationIsToldAtOnce() {
        var answer = post(web, "/api/v1/organisations", form("92120110MA00000000", "999999", "先之", "x@y.test"));
        var told = String.valueOf(answer.expectStatus()
                .isEqualTo(422)
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody()
                .get("refusals"));
        assertThat(told).contains("CREDIT_CODE_INVALID", "UNKNOWN_REGION", "UNKNOWN_PARK");
    }

    @Test
    void aNewOrganisationGetsReadyAndActsOnceTheAuthorityOfItsRegionHasVerifiedIt() {
        String id = register("MA00000011", "120110", "华明高新区", "first@register.test");
        WebTestClient owner = accept("first@register.test");
        problem(post(owner, "/api/v1/needs", "{}"), 403, "ORGANISATION_NOT_VERIFIED", null);
        String claim = "/api/v1/licences/" + id + "/claim";
        problem(post(owner, claim, "{}"), 403, "ORGANISATION_NOT_VERIFIED", null);
        put(owner, "/api/v1/organisations/" + id + "/profile", "{\"intro\":\"我们做轴承\",\"park\":\"华明高新区\"}")
                .expectStatus()
                .isOk();
        String verification = "/api/v1/organisations/" + id + "/verification";
        var elsewhere = visitors.anEditorOf(OrganisationKind.AUTHORITY, "510100");
        problem(post(elsewhere.web(), verification, "{\"verdict\":\"VERIFIED\"}"), 404, "NOT_FOUND", null);
        var here = visitors.anEditorOf(OrganisationKind.AUTHORITY, "120000");
        get(here.web(), "/api/v1/organisations/waiting")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[?(@.id=='" + id + "')]")
                .exists();
        get(elsewhere.web(), "/api/v1/organisations/waiting")
                .expectBody()
                .jsonPath("$[?(@.id=='" + id + "')]")
                .doesNotExist();
        post(here.web(), verification, "{\"verdict\":\"VERIFIED\"}")
                .expectStatus()
                .isOk();
        problem(post(owner, "/api/v1/needs", "{}"), 422, "TITLE_MISSING", "title");
        problem(post(owner, claim, "{}"), 404, "NOT_FOUND", null);
    }

    @Test
    void anAuthorityIsVerifiedByTheOperatorAlone() {
        String id = register("MA00000022", "120102", null, "bureau@register.test", "AUTHORITY");
        String verification = "/api/v1/organisations/" + id + "/verification";
        var city = visitors.anEditorOf(OrganisationKind.AUTHORITY, "120000");
        problem(post(city.web(), verification, "{\"verdict\":\"VERIFIED\"}"), 403, "VERIFIED_BY_OPERATOR_ONLY", null);
        post(visitors.anOperator(), verification, "{\"verdict\":\"VERIFIED\"}")
                .expectStatus()
                .isOk();
    }

    @Test
    void aRegistrationThatNobodyCameIntoKeepsNobodyOut() {
        String first = register("MA00000033", "120110", null, "stranger@register.test");
        String second = register("MA00000033", "120116", null, "rightful@register.test");
        assertThat(second).isEqualTo(first);
        accept("rightful@register.test");
        problem(
                post(web, "/api/v1/organisations", form(code("MA00000033"), "120110", null, "third@register.test")),
                422,
                "CREDIT_CODE_TAKEN",
                "creditCode");
    }

    @Test
    void theContactIsForMembersAndNobodyWritesAnothersProfile() {
        var owner = visitors.anOwnerOf(OrganisationKind.SERVICE_AGENCY, "120110");
        var other = visitors.anOwnerOf(OrganisationKind.SERVICE_AGENCY, "120110");
        String house = "/api/v1/organisations/" + owner.organisation().id();
        String form = "{\"version\":0,\"intro\":\"代理机构\",\"contact\":{\"name\":\"张三\",\"phone\":\"022-0000\"}}";
        problem(put(other.web(), house + "/profile", form), 404, "NOT_FOUND", null);
        put(owner.web(), house + "/profile", form).expectStatus().isOk();
        assertThat(text(get(web, house + "/profile"))).contains("代理机构").doesNotContain("张三");
        assertThat(text(get(other.web(), house + "/profile"))).doesNotContain("张三");
        assertThat(text(get(owner.web(), house + "/profile"))).contains("张三");
        problem(put(owner.web(), house + "/profile", form), 409, "CHANGED_MEANWHILE", null);
        assertThat(database.sql("SELECT count(*) FROM event_log WHERE body::text LIKE '%张三%'")
                        .mapValue(Long.class)
                        .one()
                        .block())
                .isZero();
    }

    @Test
    void aLabelIsPublicWhileItIsValidAndLosesItsConfirmationWhenItIsChanged() {
        var owner = visitors.anOwnerOf(OrganisationKind.ENTERPRISE, "120110");
        var authority = visitors.anEditorOf(OrganisationKind.AUTHORITY, "120110");
        String house = "/api/v1/organisations/" + owner.organisation().id();
        put(owner.web(), house + "/labels", labels("2000-01-01", "2003-01-01", "2100-01-01"))
                .expectStatus()
                .isOk();
        assertThat(text(get(web, house + "/profile"))).contains("TECH_SME").doesNotContain("HIGH_TECH");
        var elsewhere = visitors.anEditorOf(OrganisationKind.AUTHORITY, "120102");
        problem(post(elsewhere.web(), house + "/labels/TECH_SME/confirm", ""), 404, "NOT_FOUND", null);
        post(authority.web(), house + "/labels/TECH_SME/confirm", "")
                .expectStatus()
                .isOk();
        assertThat(text(get(web, house + "/profile"))).contains("\"confirmed\":true");
        put(owner.web(), house + "/labels", labels("2000-01-01", "2004-01-01", "2100-01-01"))
                .expectStatus()
                .isOk();
        assertThat(text(get(web, house + "/profile"))).contains("\"confirmed\":true");
        put(owner.web(), house + "/labels", labels("2000-01-01", "2004-01-01", "2101-01-01"))
                .expectStatus()
                .isOk();
        assertThat(text(get(web, house + "/profile"))).doesNotContain("\"confirmed\":true");
        problem(
                put(owner.web(), house + "/labels", labels("2004-01-01", "2000-01-01", "2100-01-01")),
                422,
                "VALIDITY_REVERSED",
                "labels");
    }

    @Test
    void theDirectoryFindsAgenciesAndManagersByWordServiceAndRegion() {
        var agency = visitors.anOwnerOf(OrganisationKind.SERVICE_AGENCY, "120110");
        put(agency.web(), "/api/v1/organisations/" + agency.organisation().id() + "/offers", """
                {"offers":[{"services":["AGENCY","SEARCH"],"offer":"生物医药专利代理 100%"},
                           {"person":"李经理","qualification":"高级技术经理人","services":["BROKERAGE"]}]}
                """)
                .expectStatus()
                .isOk();
        assertThat(found("?service=BROKERAGE&region=120000")).isEqualTo(1);
        assertThat(found("?service=BROKERAGE&region=510000")).isZero();
        assertThat(found("?q=李经理&managers=true")).isEqualTo(1);
        assertThat(found("?q=100%")).isEqualTo(1);
        assertThat(found("?q=生%代理")).isZero();
        assertThat(found("?kind=SERVICE_AGENCY&managers=false")).isEqualTo(1);
    }

    private int found(String query) {
        Map<?, ?> page = get(web, "/api/v1/directory" + query)
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return (Integer) Objects.requireNonNull(page).get("total");
    }

    private String register(String number, String region, String park, String address) {
        return register(number, region, park, address, "ENTERPRISE");
    }

    private String register(String number, String region, String park, String address, String kind) {
        String form = form(code(number), region, park, address).replace("ENTERPRISE", kind);
        Map<?, ?> made = post(web, "/api/v1/organisations", form)
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return String.valueOf(Objects.requireNonNull(made).get("organisation"));
    }

    private static String form(String code, String region, String park, String address) {
        return """
                {"name":"注册测试公司","kind":"ENTERPRISE","creditCode":"%s","region":"%s","park":%s,"address":"%s"}
                """.formatted(code, region, park == null ? null : '"' + park + '"', address);
    }

    /** The operator's own test numbers: the check character is computed. */
    private static String code(String number) {
        String first17 = "9112011" + number;
        return first17 + CreditCode.checkCharacter(first17);
    }

    private WebTestClient accept(String address) {
        UUID invitation = database.sql("SELECT id FROM invitation WHERE address = :address")
                .bind("address", address)
                .mapValue(UUID.class)
                .one()
                .block();
        Letter letter = Objects.requireNonNull(invitations.issue(invitation).block());
        post(
                        web,
                        "/api/v1/invitations/" + letter.token(),
                        "{\"displayName\":\"负责人\",\"password\":\"" + PASSWORD + "\"}")
                .expectStatus()
                .isCreated();
        return visitors.signIn(address, PASSWORD);
    }

    private static String labels(String from, String until, String other) {
        return """
                {"labels":[{"label":"HIGH_TECH","validFrom":"%s","validUntil":"%s","evidence":"GR1"},
                           {"label":"TECH_SME","validFrom":"2020-01-01","validUntil":"%s"}]}
                """.formatted(from, until, other);
    }

    private static String text(WebTestClient.ResponseSpec answer) {
        return String.valueOf(answer.expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
