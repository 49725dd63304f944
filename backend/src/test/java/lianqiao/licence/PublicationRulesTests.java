package lianqiao.licence;

import static lianqiao.licence.LicenceSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lianqiao.licence.Circumstances.Neighbour;
import lianqiao.licence.FeeTerms.EntryPlusRoyalty;
import lianqiao.licence.FeeTerms.Free;
import lianqiao.licence.FeeTerms.LumpSum;
import lianqiao.licence.FeeTerms.RoyaltyBase;
import lianqiao.licence.FeeTerms.TrialThenPay;
import lianqiao.licence.Finding.Level;
import lianqiao.patent.LegalFact;
import lianqiao.patent.LegalState;
import lianqiao.patent.LegalState.Outcome;
import lianqiao.patent.LegalState.Standing;
import lianqiao.patent.Patent;
import lianqiao.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Each rule by its code and its clause: one licence that breaks it, one that does not. */
class PublicationRulesTests {
    /** Implementing Rules art. 86 (2), (3), (1): each of these bars an open licence while it lasts. */
    @ParameterizedTest
    @CsvSource({
        "FEE_OVERDUE, ANNUAL_FEE_OVERDUE",
        "EXCLUSIVE_LICENCE, EXCLUSIVE_LICENCE_IN_FORCE",
        "PROCEEDINGS_SUSPENDED, PROCEEDINGS_SUSPENDED",
        "PLEDGED, PLEDGEE_CONSENT_MISSING"
    })
    void refusesWhatTheRegisterSaysBarsAnOpenLicence(LegalFact.Kind kind, String code) {
        var finding = only(with(draft(), patentWith(kind, true)), code);
        assertThat(finding.level()).isEqualTo(Level.REFUSAL);
        assertThat(finding.source().en()).isEqualTo("Implementing Rules of the Patent Law art. 86");
        assertThat(finding.message().zh()).contains("登记簿文件", WORD.toString());
        assertThat(codes(with(draft(), patentWith(kind, false)), AROUND)).doesNotContain(code);
    }

    /** Implementing Rules art. 86 (4): pledged, but with the pledgee's consent. */
    @Test
    void letsAPledgedPatentBeLicensedWithThePledgeesConsent() {
        var consented = new Particulars("", "", null, null, "质押同意 2026-7", null, List.of());
        var pledged = with(draft(), patentWith(LegalFact.Kind.PLEDGED, true));
        assertThat(codes(with(pledged, consented), AROUND)).doesNotContain("PLEDGEE_CONSENT_MISSING");
    }

    /** Patent Law art. 50: "a declaration on a utility model or design comes with an evaluation report". */
    @Test
    void refusesAUtilityModelWithoutAnEvaluationReportButNotAnInvention() {
        var finding = only(utilityModel(), "EVALUATION_REPORT_MISSING");
        assertThat(finding.level()).isEqualTo(Level.REFUSAL);
        assertThat(finding.source().en()).isEqualTo("Patent Law art. 50");
        assertThat(codes(draft(), AROUND)).doesNotContain("EVALUATION_REPORT_MISSING");
        assertThat(codes(with(utilityModel(), report(true)), AROUND)).isEmpty();
    }

    /** Patent Law art. 50: a report that denies the grant is none to declare on; one without a told result has not passed. */
    @Test
    void refusesANegativeEvaluationReportAndDoesNotPassAnUntoldOne() {
        var finding = only(with(utilityModel(), report(false)), "EVALUATION_REPORT_NEGATIVE");
        assertThat(finding.level()).isEqualTo(Level.REFUSAL);
        assertThat(finding.source().en()).isEqualTo("Patent Law art. 50");
        var untold = with(utilityModel(), report(null)).check(AROUND);
        assertThat(untold.publishable()).isTrue();
        assertThat(untold.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    /** What is not confirmed is configuration: an installation may be told to warn, or to leave it. */
    @Test
    void letsAnInstallationChooseHowStrictAnUnconfirmedRuleIs() {
        assertThat(only(utilityModel(), settings("evaluation-report", "WARN"), "EVALUATION_REPORT_MISSING")
                        .level())
                .isEqualTo(Level.WARNING);
        assertThat(codes(utilityModel(), settings("evaluation-report", "OFF"))).isEmpty();
    }

    /** Patent Law art. 14 with art. 50: co-owners act together; the holder need not agree with itself. */
    @Test
    void refusesWhileACoOwnerHasNotAgreed() {
        var two = patentees("某研究所", "某大学（天津）");
        var finding = only(two, "CO_OWNER_CONSENT_MISSING");
        assertThat(finding.source().en()).isEqualTo("Patent Law art. 14, 50");
        assertThat(finding.message().zh()).contains("某大学").doesNotContain("某研究所");
        var agreed = new Particulars("", "", null, null, "", null, List.of("某大学(天津)"));
        assertThat(codes(with(two, agreed), AROUND)).isEmpty();
    }

    /** Implementing Rules art. 85: "accurate and clear, without words of commercial advertising". */
    @Test
    void refusesAdvertisingAndNamesTheWords() {
        var boasting = new Particulars("", "填补空白的 World-Leading 工艺", null, null, "", null, List.of());
        var finding = only(with(draft(), boasting), "ADVERTISING_LANGUAGE");
        assertThat(finding.field()).isEqualTo("particulars.benefit");
        assertThat(finding.message().zh()).contains("填补空白", "world-leading");
        assertThat(finding.source().en()).isEqualTo("Implementing Rules of the Patent Law art. 85");
        assertThat(codes(with(draft(), boasting), settings("advertising", "遥遥领先")))
                .isEmpty();
    }

    /** Patent Law art. 50, 51: use before payment in a statutory declaration is an installation's choice. */
    @Test
    void refusesAStatutoryTrialOnlyWhereAnInstallationForbidsIt() {
        var trial = fee(new TrialThenPay(6, new LumpSum(100L)));
        assertThat(codes(trial, AROUND)).isEmpty();
        var finding = only(trial, settings("statutory-trial", "false"), "TRIAL_NOT_DECLARABLE");
        assertThat(finding.source().en()).isEqualTo("Patent Law art. 50, 51");
    }

    /** "In general not above" 20 million CNY, 20 % of net sales, 40 % of profit: a warning, at the first fen beyond. */
    @Test
    void warnsOfAFeeAboveWhatIsUsualAndRefusesNothing() {
        for (var terms : List.of(
                new LumpSum(2_000_000_001L),
                royalty(RoyaltyBase.NET_SALES, 2_001),
                royalty(RoyaltyBase.PROFIT, 4_001),
                new EntryPlusRoyalty(100L, royalty(RoyaltyBase.NET_SALES, 2_001)))) {
            var finding = only(fee(terms), "FEE_ABOVE_USUAL_CAP");
            assertThat(finding.level()).isEqualTo(Level.WARNING);
            assertThat(finding.source().en()).isEqualTo("Patent Law art. 50");
        }
        for (var terms : List.of(
                new LumpSum(2_000_000_000L),
                royalty(RoyaltyBase.NET_SALES, 2_000),
                royalty(RoyaltyBase.PROFIT, 4_000))) {
            assertThat(codes(fee(terms), AROUND)).isEmpty();
        }
    }

    /** Implementing Rules art. 88: nothing feigned. Twenty free ones of one holder within 30 days are looked at. */
    @Test
    void warnsOfTheTwentiethFreeLicenceNotOfTheNineteenth() {
        var free = fee(new Free());
        assertThat(codes(free, new Circumstances(TODAY, SETTINGS, 18, List.of())))
                .isEmpty();
        var twentieth = new Circumstances(TODAY, SETTINGS, 19, List.of());
        var finding = only(free, twentieth, "ZERO_FEE_BULK");
        assertThat(finding.level()).isEqualTo(Level.WARNING);
        assertThat(finding.source().en()).isEqualTo("Implementing Rules of the Patent Law art. 88");
        assertThat(codes(draft(), twentieth)).isEmpty();
    }

    /** Patent Law art. 50: one patent, one standing declaration; found while one types, with its link. */
    @Test
    void refusesASecondDeclarationOfTheSamePatent() {
        var other = new Neighbour(Ids.next(), Basis.STATUTORY, LicenceState.PUBLISHED, "隔膜", true);
        var finding = only(draft(), near(other), "ALREADY_DECLARED");
        assertThat(finding.licence()).isEqualTo(other.licence());
        assertThat(finding.source().en()).isEqualTo("Patent Law art. 50");
    }

    /** Rule of the portal: the same number elsewhere is shown, not refused. */
    @Test
    void pointsToAnotherListingOfTheSamePatent() {
        var other = new Neighbour(Ids.next(), Basis.EXTERNAL, LicenceState.PUBLISHED, "隔膜", true);
        var finding = only(draft(), near(other), "SAME_PATENT_LISTED");
        assertThat(finding.level()).isEqualTo(Level.WARNING);
        assertThat(finding.licence()).isEqualTo(other.licence());
    }

    /** Rule of the portal: from a likeness of 0.9 on, one character of ten. */
    @Test
    void warnsOfANearlyEqualTitleOfTheSameHolder() {
        var other = new Neighbour(Ids.next(), Basis.STATUTORY, LicenceState.PUBLISHED, "锂离子电池用复合隔膜甲", false);
        var nine = with(draft(), titled("一种锂离子电池用复合隔膜乙"));
        assertThat(only(nine, near(other), "NEAR_DUPLICATE").licence()).isEqualTo(other.licence());
        assertThat(codes(with(draft(), titled("锂离子电池用隔膜")), near(other))).isEmpty();
    }

    /** A file that says "in force" and nothing of pledges leaves pledges unknown, and unknown is not passed. */
    @Test
    void leavesUnknownWhatAFileSaysNothingOf() {
        var filed = new LegalState(Standing.IN_FORCE, WORD, "登记簿文件");
        var patent = patentInForce();
        var examination = with(
                        draft(),
                        new Patent(
                                patent.id(),
                                patent.number(),
                                patent.kind(),
                                "",
                                null,
                                patent.endsOn(),
                                filed,
                                List.of()))
                .check(AROUND);
        assertThat(examination.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(examination.unknowns().getFirst().message().zh()).contains("质押", "年费");
    }

    @Test
    void hasARuleForEveryCodeOfTheField() {
        assertThat(PublicationRule.ALL)
                .extracting(PublicationRule::code)
                .contains(
                        "NOT_GRANTED",
                        "PATENT_ENDED",
                        "ANNUAL_FEE_OVERDUE",
                        "EXCLUSIVE_LICENCE_IN_FORCE",
                        "PROCEEDINGS_SUSPENDED",
                        "PLEDGEE_CONSENT_MISSING",
                        "EVALUATION_REPORT_MISSING",
                        "EVALUATION_REPORT_NEGATIVE",
                        "CO_OWNER_CONSENT_MISSING",
                        "FEE_TERMS_INCOMPLETE",
                        "TERM_EXCEEDS_PATENT",
                        "ADVERTISING_LANGUAGE",
                        "FEE_ABOVE_USUAL_CAP",
                        "ZERO_FEE_BULK",
                        "NEAR_DUPLICATE",
                        "TITLE_MISSING")
                .doesNotHaveDuplicates();
    }

    static Circumstances near(Neighbour other) {
        return new Circumstances(TODAY, SETTINGS, 0, List.of(other));
    }

    static Circumstances settings(String name, String value) {
        var source = new MapConfigurationPropertySource(Map.of("lianqiao.licence." + name, value));
        return Circumstances.plain(TODAY, new Binder(source).bindOrCreate("lianqiao.licence", RuleSettings.class));
    }

    private static Finding only(Licence licence, String code) {
        return only(licence, AROUND, code);
    }

    private static Finding only(Licence licence, Circumstances around, String code) {
        var findings = licence.check(around).findings();
        assertThat(findings).extracting(Finding::code).containsExactly(code);
        return findings.getFirst();
    }

    private static List<String> codes(Licence licence, Circumstances around) {
        return licence.check(around).findings().stream().map(Finding::code).toList();
    }
}
