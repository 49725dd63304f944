package lianqiao.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import lianqiao.shared.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A refusal names the clause that it rests on, in both languages; the texts are those of the Patent Law of 2020. */
class LicenceRefusalsTests {
    static Stream<Arguments> refusalsWithTheirSources() {
        return Stream.of(
                Arguments.of(LicenceRefusals.externalNotClaimed(), "EXTERNAL_NOT_CLAIMED", "50、51", "art. 50, 51"),
                Arguments.of(LicenceRefusals.notADraft(LicenceState.PUBLISHED), "NOT_A_DRAFT", "50", "art. 50"),
                Arguments.of(LicenceRefusals.notPublished(LicenceState.DRAFT), "NOT_PUBLISHED", "50、51", "art. 50, 51"),
                Arguments.of(LicenceRefusals.ownLicence(), "OWN_LICENCE", "51", "art. 51"),
                Arguments.of(LicenceRefusals.alreadyTakenUp(), "ALREADY_TAKEN_UP", "51", "art. 51"),
                Arguments.of(LicenceRefusals.alreadyDeclared(), "ALREADY_DECLARED", "50", "art. 50"),
                Arguments.of(LicenceRefusals.duplicate(), "DUPLICATE_LISTING", "51", "art. 51"),
                Arguments.of(LicenceRefusals.notYourDuplicate(), "DUPLICATE_NOT_YOURS", "50", "art. 50"),
                Arguments.of(FormRefusals.basis(), "BASIS_NOT_DECLARABLE", "50", "art. 50"),
                Arguments.of(ClaimRefusals.notExternal(), "NOT_EXTERNAL", "50", "art. 50"),
                Arguments.of(ClaimRefusals.alreadyClaimed(), "ALREADY_CLAIMED", "50", "art. 50"),
                Arguments.of(ClaimRefusals.notVerified(), "ORGANISATION_NOT_VERIFIED", "50", "art. 50"),
                Arguments.of(ClaimRefusals.notAPatentee(), "CLAIMANT_NOT_PATENTEE", "50", "art. 50"),
                Arguments.of(UptakeRefusals.notAccepted(), "TERMS_NOT_ACCEPTED", "51", "art. 51"),
                Arguments.of(UptakeRefusals.noStandard(), "FEE_NOT_ANNOUNCED", "50、51", "art. 50, 51"),
                Arguments.of(UptakeRefusals.noticeOpen(), "NOTICE_OPEN", "51", "art. 51"),
                Arguments.of(UptakeRefusals.startsInPast(), "DATE_IN_PAST", "51", "art. 51"),
                Arguments.of(UptakeRefusals.paymentMissing(), "PAYMENT_MISSING", "51", "art. 51"),
                Arguments.of(UptakeRefusals.recordNumberMissing(), "RECORD_NUMBER_MISSING", "87", "art. 87"),
                Arguments.of(UptakeRefusals.cancelled(), "UPTAKE_CANCELLED", "51", "art. 51"));
    }

    @ParameterizedTest
    @MethodSource("refusalsWithTheirSources")
    void namesItsClause(Refusal refusal, String code, String articleZh, String articleEn) {
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.hint().zh()).containsPattern("专利法(实施细则)?第" + articleZh + "条");
        assertThat(refusal.hint().en()).contains("Patent Law " + articleEn);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleOfPublicationHasACodeAndAClause(PublicationRule rule) {
        assertThat(rule.code()).matches("[A-Z_]+");
        assertThat(rule.source().zh()).matches(".*第[\\d、]+条|平台规则");
        assertThat(rule.source().en()).matches(".*art\\. \\d.*|rule of the portal");
    }

    static Stream<PublicationRule> rules() {
        return PublicationRule.ALL.stream();
    }
}
