package lianqiao.finance;

import static lianqiao.Api.body;
import static lianqiao.Api.get;
import static lianqiao.Api.id;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.Api.put;
import static lianqiao.finance.FinanceWorld.NEEDS;
import static lianqiao.finance.FinanceWorld.PRODUCT;
import static lianqiao.finance.FinanceWorld.PRODUCTS;
import static lianqiao.finance.FinanceWorld.need;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lianqiao.Api;
import lianqiao.PortalTest;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.chain.Chains;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** A bank and a firm over HTTP: product, need, match, missing documents, and what stands between a pledge and an open licence. */
@PortalTest
@Import({Visitors.class, FinanceWorld.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FinanceFlowTests implements CollateralCases {
    @Autowired
    WebTestClient web;

    @Autowired
    FinanceWorld world;

    private Visitor firm;
    private Visitor bank;

    @Override
    public FinanceWorld world() {
        return world;
    }

    @BeforeAll
    void signIn() {
        world.signIn();
        firm = world.firm;
        bank = world.bank;
    }

    @Test
    void bringsABankAndAFirmTogetherWithTheDocumentsThatAreMissing() {
        var product = world.created(bank, PRODUCTS, PRODUCT);
        var need = world.created(firm, NEEDS, need(world.next(), "\"papers\":[\"BUSINESS_LICENCE\"]"));
        world.settled();
        var fits = body(get(bank.web(), "/api/v1/finance-fits?product=" + id(product)))
                .path("items")
                .path(0)
                .path("needs");
        assertThat(fits.valueStream().map(FinanceWorld::listing)).contains(id(need));
        var fit = fits.valueStream()
                .filter(one -> FinanceWorld.listing(one).equals(id(need)))
                .findFirst()
                .orElseThrow();
        assertThat(fit.path("missing").valueStream().map(JsonNode::asString))
                .containsExactly("VALUATION_REPORT", "REGISTER_EXTRACT");
        assertThat(fit.path("score").asDouble()).isBetween(40.0, 100.0);
        var papers = "/api/v1/finance-papers?need=" + id(need) + "&product=" + id(product);
        assertThat(body(get(firm.web(), papers)).path("items").path(0).path("missing"))
                .hasSize(2);
        var stranger = world.visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        assertThat(body(get(stranger.web(), papers)).path("items")).isEmpty();
        assertThat(matches(id(need)).valueStream().map(FinanceWorld::listing)).contains(id(product));
        assertThat(matches(id(product)).valueStream().map(FinanceWorld::listing))
                .contains(id(need));
    }

    @Test
    void saysWhyNotByEveryRuleThatFails() {
        var product = world.created(bank, PRODUCTS, PRODUCT);
        var form = need(world.next(), "\"maxRateBp\":350,\"termMonths\":60,\"region\":\"510100\"");
        var need = world.created(firm, NEEDS, form);
        var reasons = body(get(web, "/api/v1/listings/" + id(need) + "/matches?against=" + id(product)))
                .path("items")
                .path(0)
                .path("reasons");
        assertThat(reasons.findValuesAsString("code"))
                .containsExactly("TERM_TOO_LONG", "RATE_ABOVE_LIMIT", "REGION_NOT_SERVED");
        assertThat(reasons.findValuesAsString("en")).anyMatch(en -> en.equals("rate above your limit: 3.85 % > 3.5 %"));
        world.settled();
        var preview = body(post(firm.web(), "/api/v1/matching/finance-preview", form));
        assertThat(preview.path("unfit").valueStream().map(FinanceWorld::listing))
                .contains(id(product));
    }

    @Test
    void makesOneProductOfTwoRequestsWithTheSameKey() {
        var first = Api.created(post(bank.web(), PRODUCTS, PRODUCT, "one-product"));
        var second = Api.created(post(bank.web(), PRODUCTS, PRODUCT, "one-product"));
        assertThat(second).isEqualTo(first);
        assertThat(second.path("pool").path("shares")).hasSize(2);
    }

    @Test
    void letsOnlyLicensedInstitutionsOffer() {
        problem(post(bank.web(), PRODUCTS, PRODUCT.replace("\"B0001\"", "\"\"")), 422, "PERMIT_MISSING", "permit");
        problem(post(bank.web(), PRODUCTS, PRODUCT.replace("2099", "2020")), 422, "PERMIT_EXPIRED", "permit");
        problem(post(bank.web(), PRODUCTS, PRODUCT.replace("6000", "5000")), 422, "SHARES_INCOMPLETE", "pool");
        post(firm.web(), PRODUCTS, PRODUCT).expectStatus().isForbidden();
        var unverified = world.visitors.anEditorOf(OrganisationKind.FINANCIER, "120116");
        world.organisation(unverified, "verification = 'PENDING'");
        post(unverified.web(), PRODUCTS, PRODUCT).expectStatus().isForbidden();
    }

    @Test
    void endsANeedWithAReasonOrAsMetByAProductThatRaisesTheAffinity() {
        var chain = PRODUCT.replaceFirst("\\{", "{\"chains\":[\"biomed\"],");
        var product = world.created(bank, PRODUCTS, chain);
        var nodes = "\"nodes\":[{\"node\":\"" + nodeOf("biomed") + "\",\"weight\":1}]";
        var met = world.created(firm, NEEDS, need(world.next(), nodes));
        var closed = world.created(firm, NEEDS, need(world.next(), nodes));
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
        assertThat(Tables.one(
                        world.database,
                        "SELECT string_agg(type, ' ' ORDER BY seq) FROM event_log WHERE subject = '" + id(met) + "'"))
                .isEqualTo("FinancingNeedPublished FinancingNeedMet");
    }

    /** What counts by park; of an anonymous asker it would give the firm away. */
    @Test
    void tellsTheParkOfTheAskerUnlessItIsAnonymous() {
        var zone = world.visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        world.organisation(zone, "park = '华明高新区'");
        assertThat(parkOf(world.created(zone, NEEDS, need(world.next(), "\"papers\":[\"ARTICLES\"]"))))
                .isEqualTo("120110-HMHT");
        assertThat(parkOf(
                        world.created(zone, NEEDS, need(world.next(), "\"anonymous\":true,\"papers\":[\"ARTICLES\"]"))))
                .isEqualTo("none");
    }

    private String parkOf(JsonNode need) {
        return Tables.one(
                world.database,
                "SELECT coalesce(body ->> 'demandPark', 'none') FROM event_log WHERE subject = '" + id(need)
                        + "' AND type = 'FinancingNeedPublished'");
    }

    @Test
    void hidesTheRightsFromThePublicAndAnAnonymousFirmFromEveryoneElse() {
        var number = world.next();
        var need = world.created(firm, NEEDS, need(number, "\"anonymous\":true,\"papers\":[\"ARTICLES\"]"));
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
        assertThat(Tables.one(
                        world.database,
                        "SELECT coalesce(body #>> '{listing,holder}', body #>> '{listing,holderName}', 'nobody') || "
                                + "(body::text LIKE '%" + number + "%')::text FROM event_log WHERE subject = '"
                                + id(need)
                                + "'"))
                .isEqualTo("nobodyfalse");
        var changed = need(number, "\"version\":" + need.path("version").asLong() + ",\"title\":\"改过\"");
        put(firm.web(), NEEDS + "/" + id(need), changed).expectStatus().isOk();
        problem(put(firm.web(), NEEDS + "/" + id(need), changed), 409, "CHANGED_MEANWHILE", null);
    }

    @Test
    void explainsEveryKindOfBadInput() {
        problem(
                post(firm.web(), NEEDS, need("201610112345.9", "\"title\":\"x\"")),
                422,
                "CHECK_DIGIT_WRONG",
                "collateral");
        problem(post(firm.web(), NEEDS, need(world.next(), "\"title\":\" \"")), 422, "TITLE_MISSING", "title");
        problem(post(firm.web(), NEEDS, need(world.next(), "\"amountFen\":-1")), 422, "OUT_OF_RANGE", "amountFen");
        problem(post(firm.web(), NEEDS, need(world.next(), "\"labels\":[\"KING\"]")), 422, "UNKNOWN_VALUE", "labels");
        problem(
                post(firm.web(), NEEDS, need(world.next(), "\"collateral\":[]")),
                422,
                "COLLATERAL_MISSING",
                "collateral");
        problem(
                post(firm.web(), NEEDS, need(world.next(), "\"financing\":\"BUNDLED_PLEDGE\"")),
                422,
                "BUNDLE_INCOMPLETE",
                "collateral");
        problem(
                post(firm.web(), NEEDS, need(world.next(), "\"termMonths\":240")),
                422,
                "TERM_BEYOND_PATENT",
                "collateral");
        problem(get(firm.web(), "/api/v1/finance-papers"), 400, "UNREADABLE", "need");
    }

    private JsonNode matches(String listing) {
        return body(get(web, "/api/v1/listings/" + listing + "/matches?size=50"))
                .path("items");
    }

    private static String nodeOf(String chain) {
        return Chains.shipped().find(chain).orElseThrow().nodes().getFirst().key();
    }
}
