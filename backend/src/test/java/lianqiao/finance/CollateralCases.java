package lianqiao.finance;

import static lianqiao.Api.body;
import static lianqiao.Api.get;
import static lianqiao.Api.id;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.finance.FinanceWorld.NEEDS;
import static lianqiao.finance.FinanceWorld.need;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lianqiao.patent.LegalFact;
import org.junit.jupiter.api.Test;

/** What stands between a pledge and an open licence of one patent; part of {@link FinanceFlowTests}, whose portal they share. */
interface CollateralCases {
    FinanceWorld world();

    /** Civil Code art. 444: after the pledge a licence needs the pledgee's consent; so it is told before. */
    @Test
    default void warnsOfAnOpenLicenceThatStandsOnACollateralPatent() {
        var number = world().next();
        var licence = world().created(world().firm, "/api/v1/licences", declaration(number));
        post(world().firm.web(), "/api/v1/licences/" + id(licence) + "/publish", "")
                .expectStatus()
                .isOk();
        var need = world().created(world().firm, NEEDS, need(number, "\"anonymous\":false"));
        var findings = body(get(world().firm.web(), NEEDS + "/" + id(need) + "/collateral"))
                .path("findings");
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
    default void refusesAPledgedPatentBothASecondPledgeAndAnOpenLicence() {
        var number = world().next();
        world().say(
                        number,
                        new LegalFact(
                                LegalFact.Kind.PLEDGED, true, LocalDate.now().minusDays(3), "登记簿", "某银行"));
        problem(
                post(world().firm.web(), NEEDS, need(number, "\"anonymous\":false")),
                422,
                "COLLATERAL_PLEDGED",
                "collateral");
        var licence = world().created(world().firm, "/api/v1/licences", declaration(number));
        problem(
                post(world().firm.web(), "/api/v1/licences/" + id(licence) + "/publish", ""),
                422,
                "PLEDGEE_CONSENT_MISSING",
                "particulars.pledgeeConsent");
    }

    @Test
    default void warnsOfAnExclusiveLicenceAndLeavesUnknownUnknown() {
        var number = world().next();
        world().say(
                        number,
                        new LegalFact(
                                LegalFact.Kind.EXCLUSIVE_LICENCE,
                                true,
                                LocalDate.now().minusDays(3),
                                "登记簿",
                                "某公司"));
        assertThat(levels(number))
                .containsExactly("EXCLUSIVE_LICENCE_IN_FORCE WARNING", "COLLATERAL_STATE_UNKNOWN UNKNOWN");
        assertThat(levels(world().next())).containsExactly("COLLATERAL_STATE_UNKNOWN UNKNOWN");
    }

    private List<String> levels(String number) {
        return body(post(world().firm.web(), NEEDS + "/check", need(number, "\"anonymous\":false")))
                .path("findings")
                .valueStream()
                .map(one ->
                        one.path("code").asString() + " " + one.path("level").asString())
                .toList();
    }

    private static String declaration(String number) {
        return """
            {"basis":"BY_ANALOGY","patent":{"number":"%s","grantedOn":"2018-05-01","endsOn":"2036-01-01"},
             "title":"一种隔膜","summary":"隔膜","ipc":["H01M10/0525"],"patentees":["某公司"],
             "feeTerms":{"mode":"LUMP_SUM","fen":5000000},"from":"2026-01-01","until":"2030-01-01","territory":"中国境内"}
            """.formatted(number);
    }
}
