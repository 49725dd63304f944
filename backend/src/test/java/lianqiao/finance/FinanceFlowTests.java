package lianqiao.finance;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.Api.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.LegalFact;
import lianqiao.patent.LegalReport;
import lianqiao.patent.LegalReports;
import lianqiao.patent.LegalState.Standing;
import lianqiao.shared.Actor;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bank and a firm over HTTP: product, need, match, missing documents, and what stands between a pledge and an open licence. */
@PortalTest
@Import(Visitors.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FinanceFlowTests {
    private static final String NEEDS = "/api/v1/financing-needs";
    private static final String PRODUCTS = "/api/v1/finance-products";
    private static final String PRODUCT = """
            {"title":"专利质押贷","summary":"面向科技企业","financing":"PLEDGE_LOAN","minAmountFen":100000000,
             "maxAmountFen":1000000000,"minTermMonths":6,"maxTermMonths":36,"minRateBp":385,"maxRateBp":480,
             "pledgeRatioBp":5000,"rights":["INVENTION"],"minRemainingMonths":36,"regions":["120000"],
             "papers":["BUSINESS_LICENCE","VALUATION_REPORT","REGISTER_EXTRACT"],
             "pool":{"name":"风险池","shares":[{"bearer":"POOL","shareBp":4000},{"bearer":"BANK","shareBp":6000}],
                     "balanceFen":1000000000,"boundFen":0},
             "permit":{"number":"B0001","issuer":"监管局","until":"2099-01-01"}}
            """;

    @Autowired
    WebTestClient web;

    @Autowired
    Visitors visitors;

    @Autowired
    DatabaseClient database;

    @Autowired
    LegalReports reports;

    @Autowired
    EventLog log;

    @Autowired
    TransactionalOperator transaction;

    @Autowired
    JsonMapper json;

    @Autowired
    EventReaders readers;

    private Visitor firm;
    private Visitor bank;
    private int serial = 12345;

    @BeforeAll
    void signIn() {
        firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        bank = visitors.anEditorOf(OrganisationKind.FINANCIER, "120116");
    }

    @Test
    void bringsABankAndAFirmTogetherWithTheDocumentsThatAreMissing() {
        var product = created(bank, PRODUCTS, PRODUCT);
        var need = created(firm, NEEDS, need(next(), "\"papers\":[\"BUSINESS_LICENCE\"]"));
        settled();
        var fits = body(get(bank.web(), "/api/v1/finance-fits?product=" + id(product)))
                .path("items")
                .path(0)
                .path("needs");
        assertThat(fits.valueStream().map(FinanceFlowTests::listing)).contains(id(need));
        var fit = fits.valueStream()
                .filter(one -> listing(one).equals(id(need)))
                .findFirst()
                .orElseThrow();
        assertThat(fit.path("missing").valueStream().map(JsonNode::asString))
                .containsExactly("VALUATION_REPORT", "REGISTER_EXTRACT");
        assertThat(fit.path("score").asDouble()).isBetween(40.0, 100.0);
        var papers = "/api/v1/finance-papers?need=" + id(need) + "&product=" + id(product);
        assertThat(body(get(firm.web(), papers)).path("items").path(0).path("missing"))
                .hasSize(2);
        var stranger = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        assertThat(body(get(stranger.web(), papers)).path("items")).isEmpty();
        assertThat(matches(id(need)).valueStream().map(FinanceFlowTests::listing))
                .contains(id(product));
        assertThat(matches(id(product)).valueStream().map(FinanceFlowTests::listing))
                .contains(id(need));
    }

    @Test
    void saysWhyNotByEveryRuleThatFails() {
        var product = created(bank, PRODUCTS, PRODUCT);
        var form = need(next(), "\"maxRateBp\":350,\"termMonths\":60,\"region\":\"510100\"");
        var need = created(firm, NEEDS, form);
        var reasons = body(get(web, "/api/v1/listings/" + id(need) + "/matches?against=" + id(product)))
                .path("items")
                .path(0)
                .path("reasons");
        assertThat(reasons.findValuesAsString("code"))
                .containsExactly("TERM_TOO_LONG", "RATE_ABOVE_LIMIT", "REGION_NOT_SERVED");
        assertThat(reasons.findValuesAsString("en")).anyMatch(en -> en.equals("rate above your limit: 3.85 % > 3.5 %"));
        settled();
        var preview = body(post(firm.web(), "/api/v1/matching/finance-preview", form));
        assertThat(preview.path("unfit").valueStream().map(FinanceFlowTests::listing))
                .contains(id(product));
    }

    @Test
    void makesOneProductOfTwoRequestsWithTheSameKey() {
        var first = body(post(bank.web(), PRODUCTS, PRODUCT, "one-product"));
        var second = body(post(bank.web(), PRODUCTS, PRODUCT, "one-product"));
        assertThat(second).isEqualTo(first);
        assertThat(second.path("pool").path("shares")).hasSize(2);
    }

    @Test
    void letsOnlyLicensedInstitutionsOffer() {
        problem(post(bank.web(), PRODUCTS, PRODUCT.replace("\"B0001\"", "\"\"")), 422, "PERMIT_MISSING", "permit");
        problem(post(bank.web(), PRODUCTS, PRODUCT.replace("2099", "2020")), 422, "PERMIT_EXPIRED", "permit");
        problem(post(bank.web(), PRODUCTS, PRODUCT.replace("6000", "5000")), 422, "SHARES_INCOMPLETE", "pool");
        post(firm.web(), PRODUCTS, PRODUCT).expectStatus().isForbidden();
        var unverified = visitors.anEditorOf(OrganisationKind.FINANCIER, "120116");
        database.sql("UPDATE organisation SET verification = 'PENDING' WHERE id = :id")
                .bind("id", unverified.organisation().id())
                .then()
                .block();
        post(unverified.web(), PRODUCTS, PRODUCT).expectStatus().isForbidden();
    }

    @Test
    void endsANeedWithAReasonOrAsMetByAProductThatRaisesTheAffinity() {
        var chain = PRODUCT.replaceFirst("\\{", "{\"chains\":[\"biomed\"],");
        var product = created(bank, PRODUCTS, chain);
        var nodes = "\"nodes\":[{\"node\":\"" + nodeOf("biomed") + "\",\"weight\":1}]";
        var met = created(firm, NEEDS, need(next(), nodes));
        var closed = created(firm, NEEDS, need(next(), nodes));
        problem(
                post(firm.web(), NEEDS + "/" + id(closed) + "/close", "{\"met\":false}"),
                422,
                "REASON_MISSING",
                "reason");
        post(firm.web(), NEEDS + "/" + id(closed) + "/close", "{\"met\":false,\"reason\":\"已另行安排\"}")
                .expectStatus()
                .isOk();
        post(firm.web(), NEEDS + "/" + id(met) + "/close", "{\"met\":true,\"product\":\"" + id(product) + "\"}")
                .expectStatus()
                .isOk();
        var table = body(get(web, "/api/v1/finance-affinity?chain=biomed"));
        var row = table.path("items").path(0);
        assertThat(row.path("met").asLong()).isEqualTo(1);
        assertThat(row.path("metByAll").asLong()).isEqualTo(1);
        assertThat(row.path("score").asLong())
                .isEqualTo(Math.round(50.0
                                * row.path("naming").asLong()
                                / row.path("products").asLong()
                        + 50));
        assertThat(table.path("formula").path("en").asString()).contains("50 ×");
        assertThat(one("SELECT string_agg(type, ' ' ORDER BY seq) FROM event_log WHERE subject = '" + id(met) + "'"))
                .isEqualTo("FinancingNeedPublished FinancingNeedMet");
    }

    /** What counts by park; of an anonymous asker it would give the firm away. */
    @Test
    void tellsTheParkOfTheAskerUnlessItIsAnonymous() {
        var zone = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        database.sql("UPDATE organisation SET park = '华明高新区' WHERE id = :id")
                .bind("id", zone.organisation().id())
                .then()
                .block();
        assertThat(parkOf(created(zone, NEEDS, need(next(), "\"papers\":[\"ARTICLES\"]"))))
                .isEqualTo("120110-HMHT");
        assertThat(parkOf(created(zone, NEEDS, need(next(), "\"anonymous\":true,\"papers\":[\"ARTICLES\"]"))))
                .isEqualTo("none");
    }

    private String parkOf(JsonNode need) {
        return one("SELECT coalesce(body ->> 'demandPark', 'none') FROM event_log WHERE subject = '" + id(need)
                + "' AND type = 'FinancingNeedPublished'");
    }

    @Test
    void hidesTheRightsFromThePublicAndAnAnonymousFirmFromEveryoneElse() {
        var need = created(firm, NEEDS, need(next(), "\"anonymous\":true,\"papers\":[\"ARTICLES\"]"));
        for (var viewer : List.of(web, bank.web())) {
            var seen = body(get(viewer, NEEDS + "/" + id(need)));
            assertThat(seen.path("holderName").isNull()
                            || seen.path("holderName").isMissingNode())
                    .isTrue();
            assertThat(seen.path("collateral").path(0).path("number").asString())
                    .isEmpty();
        }
        assertThat(body(get(bank.web(), NEEDS + "/" + id(need))).path("papers")).hasSize(1);
        assertThat(body(get(web, NEEDS + "/" + id(need))).path("papers")).isEmpty();
        assertThat(body(get(firm.web(), NEEDS + "/" + id(need)))
                        .path("collateral")
                        .path(0)
                        .path("number")
                        .asString())
                .isNotEmpty();
        assertThat(body(get(
                                web,
                                NEEDS + "?size=100&holder="
                                        + firm.organisation().id()))
                        .path("items")
                        .findValuesAsString("id"))
                .doesNotContain(id(need));
        assertThat(one("SELECT coalesce(body #>> '{listing,holder}', body #>> '{listing,holderName}', 'nobody') || "
                        + "(body::text LIKE '%" + number(serial) + "%')::text FROM event_log WHERE subject = '"
                        + id(need)
                        + "'"))
                .isEqualTo("nobodyfalse");
        var changed = need(number(serial), "\"version\":" + need.path("version").asLong() + ",\"title\":\"改过\"");
        put(firm.web(), NEEDS + "/" + id(need), changed).expectStatus().isOk();
        problem(put(firm.web(), NEEDS + "/" + id(need), changed), 409, "CHANGED_MEANWHILE", null);
    }

    /** Civil Code art. 444: after the pledge a licence needs the pledgee's consent; so it is told before. */
    @Test
    void warnsOfAnOpenLicenceThatStandsOnACollateralPatent() {
        var number = next();
        var licence = created(firm, "/api/v1/licences", declaration(number));
        post(firm.web(), "/api/v1/licences/" + id(licence) + "/publish", "")
                .expectStatus()
                .isOk();
        var need = created(firm, NEEDS, need(number, "\"anonymous\":false"));
        var findings =
                body(get(firm.web(), NEEDS + "/" + id(need) + "/collateral")).path("findings");
        var open = findings.valueStream()
                .filter(one -> one.path("code").asString().equals("OPEN_LICENCE_STANDS"))
                .findFirst()
                .orElseThrow();
        assertThat(open.path("level").asString()).isEqualTo("WARNING");
        assertThat(open.path("licence").asString()).isEqualTo(id(licence));
        assertThat(open.path("hint").path("en").asString()).contains("pledgee").contains("consent");
    }

    /** Implementing Rules art. 86 and the pledge measures art. 11: the two sides of the portal check each other. */
    @Test
    void refusesAPledgedPatentBothASecondPledgeAndAnOpenLicence() {
        var number = next();
        say(number, new LegalFact(LegalFact.Kind.PLEDGED, true, LocalDate.now().minusDays(3), "登记簿", "某银行"));
        problem(post(firm.web(), NEEDS, need(number, "\"anonymous\":false")), 422, "COLLATERAL_PLEDGED", "collateral");
        var licence = created(firm, "/api/v1/licences", declaration(number));
        problem(
                post(firm.web(), "/api/v1/licences/" + id(licence) + "/publish", ""),
                422,
                "PLEDGEE_CONSENT_MISSING",
                "particulars.pledgeeConsent");
    }

    @Test
    void warnsOfAnExclusiveLicenceAndLeavesUnknownUnknown() {
        var number = next();
        say(
                number,
                new LegalFact(
                        LegalFact.Kind.EXCLUSIVE_LICENCE, true, LocalDate.now().minusDays(3), "登记簿", "某公司"));
        assertThat(levels(number))
                .containsExactly("EXCLUSIVE_LICENCE_IN_FORCE WARNING", "COLLATERAL_STATE_UNKNOWN UNKNOWN");
        assertThat(levels(next())).containsExactly("COLLATERAL_STATE_UNKNOWN UNKNOWN");
    }

    @Test
    void explainsEveryKindOfBadInput() {
        problem(
                post(firm.web(), NEEDS, need("201610112345.9", "\"title\":\"x\"")),
                422,
                "CHECK_DIGIT_WRONG",
                "collateral");
        problem(post(firm.web(), NEEDS, need(next(), "\"title\":\" \"")), 422, "TITLE_MISSING", "title");
        problem(post(firm.web(), NEEDS, need(next(), "\"amountFen\":-1")), 422, "OUT_OF_RANGE", "amountFen");
        problem(post(firm.web(), NEEDS, need(next(), "\"labels\":[\"KING\"]")), 422, "UNKNOWN_VALUE", "labels");
        problem(post(firm.web(), NEEDS, need(next(), "\"collateral\":[]")), 422, "COLLATERAL_MISSING", "collateral");
        problem(
                post(firm.web(), NEEDS, need(next(), "\"financing\":\"BUNDLED_PLEDGE\"")),
                422,
                "BUNDLE_INCOMPLETE",
                "collateral");
        problem(post(firm.web(), NEEDS, need(next(), "\"termMonths\":240")), 422, "TERM_BEYOND_PATENT", "collateral");
        problem(get(firm.web(), "/api/v1/finance-papers"), 400, "UNREADABLE", "need");
    }

    private List<String> levels(String number) {
        return body(post(firm.web(), NEEDS + "/check", need(number, "\"anonymous\":false")))
                .path("findings")
                .valueStream()
                .map(one ->
                        one.path("code").asString() + " " + one.path("level").asString())
                .toList();
    }

    private void say(String number, LegalFact fact) {
        var report = new LegalReport(
                new ApplicationNumber(number), fact.asOf(), fact.source(), Standing.IN_FORCE, List.of(fact));
        reports.bring(List.of(report))
                .flatMap(done -> log.append(Actor.system("test"), done.events()))
                .as(transaction::transactional)
                .block();
    }

    /** Fields given later win: JSON's last word counts. */
    private static String need(String number, String more) {
        return """
            {"title":"补充流动资金","purpose":"采购电池管理系统物料","financing":"PLEDGE_LOAN","amountFen":500000000,"termMonths":12,
             "maxRateBp":450,"collateral":[{"number":"%s","valuationFen":1200000000,"endsOn":"2036-01-01"}],%s}
            """.formatted(number, more);
    }

    private static String declaration(String number) {
        return """
            {"basis":"BY_ANALOGY","patent":{"number":"%s","grantedOn":"2018-05-01","endsOn":"2036-01-01"},
             "title":"一种隔膜","summary":"隔膜","ipc":["H01M10/0525"],"patentees":["某公司"],
             "feeTerms":{"mode":"LUMP_SUM","fen":5000000},"from":"2026-01-01","until":"2030-01-01","territory":"中国境内"}
            """.formatted(number);
    }

    private String next() {
        return number(++serial);
    }

    private static String number(int serial) {
        return ((ApplicationNumber.Valid)
                        ApplicationNumber.parseWithoutCheckDigit("2016101" + "%05d".formatted(serial)))
                .number()
                .value();
    }

    private static String nodeOf(String chain) {
        return lianqiao.chain.Chains.shipped()
                .find(chain)
                .orElseThrow()
                .nodes()
                .getFirst()
                .key();
    }

    private JsonNode matches(String id) {
        return body(get(web, "/api/v1/listings/" + id + "/matches?size=50")).path("items");
    }

    private JsonNode created(Visitor as, String uri, String form) {
        var answer = post(as.web(), uri, form)
                .expectStatus()
                .isCreated()
                .expectBody(String.class)
                .returnResult();
        var offset = answer.getResponseHeaders().getFirst("Lianqiao-Offset");
        last = Math.max(last, Long.parseLong(Objects.requireNonNull(offset)));
        return json.readTree(answer.getResponseBody());
    }

    private long last;

    /** Until the index has read all that was created, however slow the machine. */
    private void settled() {
        readers.waitFor("index", last, Duration.ofMinutes(2)).block();
        get(web, "/api/v1/search?waitFor=" + last).expectStatus().isOk();
    }

    private JsonNode body(WebTestClient.ResponseSpec answer) {
        return json.readTree(answer.expectStatus()
                .is2xxSuccessful()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static String id(JsonNode thing) {
        return thing.path("id").asString();
    }

    private static String listing(JsonNode item) {
        return item.path("listing").path("id").asString();
    }

    private String one(String sql) {
        return Objects.requireNonNull(
                database.sql(sql).mapValue(String.class).one().block());
    }
}
