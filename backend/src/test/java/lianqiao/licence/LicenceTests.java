package lianqiao.licence;

import static lianqiao.licence.LicenceSamples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import lianqiao.chain.Assignment;
import lianqiao.licence.FeeTerms.LumpSum;
import lianqiao.licence.FeeTerms.Negotiable;
import lianqiao.licence.FeeTerms.Unparsed;
import lianqiao.patent.LegalState;
import lianqiao.patent.LegalState.Outcome;
import lianqiao.patent.LegalState.Standing;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LicenceTests {
    private static final LocalDate IN_TERM = LocalDate.of(2030, 1, 1);
    private static final FeeTerms FIXED = new LumpSum(5_000_000L);

    @Test
    void publishesWhatBreaksNoRule() {
        var published = draft().publish(AROUND, CLOCK);
        assertThat(published.state()).isEqualTo(LicenceState.PUBLISHED);
        assertThat(published.dates().published()).isEqualTo(NOW);
        assertThat(published.check(AROUND).outcome()).isEqualTo(Outcome.PASSED);
    }

    /** Implementing Rules art. 85: declared after the grant is announced. */
    @Test
    void refusesALicenceOfAPatentNotGranted() {
        assertRefused(
                draft(Basis.STATUTORY, patent(new LegalState(Standing.NOT_GRANTED, TODAY)), FIXED, IN_TERM, "隔膜"),
                "NOT_GRANTED",
                "Implementing Rules of the Patent Law art. 85");
    }

    /** Patent Law art. 42, 44 and 47: over by time, by unpaid fees or by invalidation. */
    @Test
    void refusesALicenceOfAnEndedPatent() {
        assertRefused(
                draft(Basis.STATUTORY, patent(new LegalState(Standing.ENDED, TODAY)), FIXED, IN_TERM, "隔膜"),
                "PATENT_ENDED",
                "Patent Law art. 42, 44, 47");
    }

    /** Patent Law art. 50: mode and standard of the fee are stated. */
    @Test
    void refusesAStatutoryLicenceWithoutAStatedFee() {
        for (var terms : List.of(new Negotiable(), new Unparsed("其他", "FEE_NOT_UNDERSTOOD"), new LumpSum(null))) {
            assertRefused(
                    draft(Basis.STATUTORY, patentInForce(), terms, IN_TERM, "隔膜"),
                    "FEE_TERMS_INCOMPLETE",
                    "Patent Law art. 50");
        }
    }

    @Test
    void letsAnOfferByAnalogyBeNegotiatedButNotUnreadable() {
        assertThat(draft(Basis.BY_ANALOGY, patentInForce(), new Negotiable(), IN_TERM, "隔膜")
                        .check(AROUND)
                        .publishable())
                .isTrue();
        assertThat(draft(Basis.BY_ANALOGY, patentInForce(), new Unparsed("其他", "X"), IN_TERM, "隔膜")
                        .check(AROUND)
                        .publishable())
                .isFalse();
    }

    /** Patent Law art. 42 with Implementing Rules art. 85: the term is part of the declaration. */
    @Test
    void refusesATermBeyondTheEndOfThePatent() {
        assertRefused(
                draft(Basis.STATUTORY, patentInForce(), FIXED, LocalDate.of(2036, 4, 29), "隔膜"),
                "TERM_EXCEEDS_PATENT",
                "Patent Law art. 42");
        assertThat(draft(Basis.STATUTORY, patentInForce(), FIXED, LocalDate.of(2036, 4, 28), "隔膜")
                        .check(AROUND)
                        .publishable())
                .isTrue();
    }

    @Test
    void tellsAllRefusalsAtOnce() {
        var spoilt = draft(
                Basis.STATUTORY,
                patent(new LegalState(Standing.ENDED, TODAY)),
                new Negotiable(),
                LocalDate.of(2050, 1, 1),
                "");
        var refused = catchThrowableOfType(RefusedException.class, () -> spoilt.publish(AROUND, CLOCK));
        assertThat(refused.refusals())
                .extracting(Refusal::code)
                .containsExactly("PATENT_ENDED", "FEE_TERMS_INCOMPLETE", "TERM_EXCEEDS_PATENT");
    }

    /** Implementing Rules art. 86 asks what nobody can answer: neither passed nor refused, with the date of the last word. */
    @Test
    void showsAnUnknownLegalStateWithItsDateAndNeverAsPassed() {
        var lastWord = LocalDate.of(2024, 3, 1);
        var licence = draft(Basis.STATUTORY, patent(LegalState.unknown(lastWord)), FIXED, IN_TERM, "隔膜");
        var examination = licence.check(AROUND);
        assertThat(examination.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(examination.refusals()).isEmpty();
        assertThat(examination.unknowns()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("LEGAL_STATE_UNKNOWN");
            assertThat(finding.asOf()).isEqualTo(lastWord);
            assertThat(finding.source().en()).contains("art. 86");
        });
        assertThat(licence.publish(AROUND, CLOCK).state()).isEqualTo(LicenceState.PUBLISHED);
    }

    @Test
    void warnsOfAMissingTitleApartFromTheRefusals() {
        var examination =
                draft(Basis.STATUTORY, patentInForce(), FIXED, IN_TERM, " ").check(AROUND);
        assertThat(examination.warnings()).extracting(Finding::code).containsExactly("TITLE_MISSING");
        assertThat(examination.publishable()).isTrue();
    }

    /** Patent Law art. 50: what was taken before the withdrawal stays valid. */
    @Test
    void withdrawsWithoutTouchingAnUptake() {
        var published = draft().publish(AROUND, CLOCK);
        var uptake = published.takeUp(Ids.next(), request(published), AROUND, CLOCK);
        var withdrawn = published.withdraw(CLOCK);
        assertThat(withdrawn.state()).isEqualTo(LicenceState.WITHDRAWN);
        assertThat(uptake.licence()).isEqualTo(withdrawn.id().value());
        assertRefusedAs(() -> withdrawn.takeUp(Ids.next(), request(withdrawn), AROUND, CLOCK), "NOT_PUBLISHED");
    }

    @ParameterizedTest
    @EnumSource(
            value = LicenceState.class,
            names = {"DRAFT", "WITHDRAWN", "EXPIRED"})
    void withdrawsOnlyWhatIsPublished(LicenceState state) {
        assertRefusedAs(() -> in(state, draft()).withdraw(CLOCK), "NOT_PUBLISHED");
    }

    /** Patent Law art. 50, 51: the patentee declares; what another platform shows declares nothing here. */
    @Test
    void neitherPublishesNorConcludesWhatItsHolderHasNotClaimed() {
        var external =
                in(LicenceState.PUBLISHED, draft(Basis.EXTERNAL, patent(LegalState.UNHEARD), FIXED, IN_TERM, "隔膜"));
        assertRefusedAs(() -> external.takeUp(Ids.next(), request(external), AROUND, CLOCK), "EXTERNAL_NOT_CLAIMED");
        assertRefusedAs(() -> in(LicenceState.DRAFT, external).publish(AROUND, CLOCK), "EXTERNAL_NOT_CLAIMED");
    }

    @Test
    void expiresWithItsTermUnlessOnlyAnotherPlatformSaidSo() {
        var ended = LocalDate.of(2026, 11, 21);
        var own = in(LicenceState.PUBLISHED, draft(Basis.STATUTORY, patentInForce(), FIXED, ended, "隔膜"));
        var external = in(LicenceState.PUBLISHED, draft(Basis.EXTERNAL, patentInForce(), FIXED, ended, "隔膜"));
        assertThat(own.stateOn(TODAY)).isEqualTo(LicenceState.EXPIRED);
        assertThat(external.stateOn(TODAY)).isEqualTo(LicenceState.PUBLISHED);
        assertRefusedAs(() -> own.takeUp(Ids.next(), request(own), AROUND, CLOCK), "NOT_PUBLISHED");
    }

    /** Implementing Rules art. 85: the term is part of the declaration, so one that is over declares nothing. */
    @Test
    void refusesATermThatIsOverButOnlyWarnsOfAnotherPlatforms() {
        var over = TODAY.minusDays(1);
        assertRefused(
                draft(Basis.STATUTORY, patentInForce(), FIXED, over, "隔膜"),
                "TERM_OVER",
                "Implementing Rules of the Patent Law art. 85");
        var external = draft(Basis.EXTERNAL, patentInForce(), FIXED, over, "隔膜").check(AROUND);
        assertThat(external.warnings()).extracting(Finding::code).containsExactly("TERM_OVER");
        assertThat(external.publishable()).isTrue();
    }

    /** Patent Law art. 42, 44 and 47: a patent may end between publication and uptake. */
    @Test
    void refusesAnUptakeOfAPatentThatEndedSinceItsPublication() {
        var ended = in(
                LicenceState.PUBLISHED,
                draft(Basis.STATUTORY, patent(new LegalState(Standing.ENDED, TODAY)), FIXED, IN_TERM, "隔膜"));
        assertRefusedAs(() -> ended.takeUp(Ids.next(), request(ended), AROUND, CLOCK), "PATENT_ENDED");
    }

    /** Patent Law art. 51: "any unit or person" notifies the patentee, who is somebody else. */
    @Test
    void refusesAHolderWhoTakesItsOwnLicence() {
        var published = draft().publish(AROUND, CLOCK);
        var own = new TakeUp(published.id().value(), HOLDER, TODAY, null, null, null, null, null, false);
        assertRefusedAs(() -> published.takeUp(Ids.next(), own, AROUND, CLOCK), "OWN_LICENCE");
    }

    /** Rule of the portal: what somebody declared here stays, and of two of a kind the earlier. */
    @Test
    void keepsTheDeclarationBeforeWhatAnotherPlatformSaysWhicheverCameFirst() {
        var declared = draft().publish(AROUND, CLOCK);
        var other = in(LicenceState.PUBLISHED, draft(Basis.EXTERNAL, patentInForce(), FIXED, IN_TERM, "隔膜"));
        assertThat(SamePair.of(other, declared)).isEqualTo(new SamePair(declared, other));
        assertThat(SamePair.of(declared, other)).isEqualTo(new SamePair(declared, other));
        var marked = other.asDuplicateOf(declared.id().value(), CLOCK);
        assertThat(new SamePair(declared, marked).isMarked()).isTrue();
        assertThat(marked.isOpenOn(TODAY)).isFalse();
        assertThat(marked.asDuplicateOf(null, CLOCK).isOpenOn(TODAY)).isTrue();
    }

    /** Patent Law art. 50: a declaration is its holder's; nobody else's word takes it out of the search. */
    @Test
    void leavesAnothersDeclarationAlone() {
        var one = draft().publish(AROUND, CLOCK);
        var later = in(LicenceState.PUBLISHED, draft(Basis.BY_ANALOGY, patentInForce(), FIXED, IN_TERM, "隔膜"));
        var pair = SamePair.of(one, later);
        assertThat(pair.isUpTo(Actor.onBehalf("test", Ids.next(), OrganisationKind.INSTITUTE, "120110")))
                .isFalse();
        assertThat(pair.isUpTo(Actor.onBehalf("test", HOLDER, OrganisationKind.INSTITUTE, "120110")))
                .isTrue();
        var withdrawn = new SamePair(one.withdraw(CLOCK), later);
        assertThat(withdrawn.isToBeMarked(TODAY)).isFalse();
    }

    /** Patent Law art. 50: a declaration that stands is withdrawn in writing, not rewritten. */
    @Test
    void rewritesOnlyADraft() {
        var published = draft().publish(AROUND, CLOCK);
        assertRefusedAs(
                () -> published.revise(
                        Basis.STATUTORY, published.patent(), published.declaration(), Assignment.NONE, CLOCK),
                "NOT_A_DRAFT");
        assertRefusedAs(() -> published.publish(AROUND, CLOCK), "NOT_A_DRAFT");
    }

    private static TakeUp request(Licence licence) {
        return new TakeUp(licence.id().value(), Ids.next(), TODAY, "120102", null, null, null, null, false);
    }

    private static Licence in(LicenceState state, Licence licence) {
        return new Licence(
                licence.id(),
                1,
                state,
                licence.basis(),
                licence.patent(),
                licence.declaration(),
                licence.holder(),
                licence.assigned(),
                null,
                new Licence.Dates(NOW, NOW, NOW, null),
                List.of(),
                null,
                null,
                false);
    }

    private static void assertRefused(Licence licence, String code, String source) {
        assertThat(licence.check(AROUND).refusals()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.source().en()).contains(source);
        });
        assertRefusedAs(() -> licence.publish(AROUND, CLOCK), code);
    }

    private static void assertRefusedAs(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusals())
                        .extracting(Refusal::code)
                        .contains(code));
    }

    /** A fee that is overdue may be paid: then the kept one is there again, and the other was never back. */
    @Test
    void leavesTheLaterOneMarkedWhileTheKeptOneIsOnlySuspended() {
        var overdue = draft().publish(AROUND, CLOCK).suspend(List.of("ANNUAL_FEE_OVERDUE"), CLOCK);
        assertThat(overdue.isGoneOn(TODAY)).isFalse();
        assertThat(overdue.suspend(List.of("PATENT_ENDED", "ANNUAL_FEE_OVERDUE"), CLOCK)
                        .isGoneOn(TODAY))
                .isTrue();
        assertThat(overdue.withdraw(CLOCK).isGoneOn(TODAY)).isTrue();
    }
}
