package lianqiao.licence;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.licence.LegalWorld.JUNE;
import static lianqiao.licence.LegalWorld.external;
import static lianqiao.licence.TestForms.form;
import static lianqiao.licence.TestForms.published;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.listing.Listings;
import lianqiao.patent.LegalFact;
import lianqiao.patent.LegalFact.Kind;
import lianqiao.patent.LegalState.Standing;
import lianqiao.shared.Actor;
import lianqiao.shared.Change;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Legal states from the register's files, the review of what is published, and claims; on a real PostgreSQL. */
@PortalTest
@Import({Visitors.class, LegalWorld.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(
        properties = {
            "lianqiao.licence.review.enabled=false",
            "lianqiao.intake.folder=target/imports",
            "lianqiao.intake.poll=50ms"
        })
class LegalReviewTests extends LegalStateFaults {
    @Autowired
    Listings listings;

    @Autowired
    Licensing licensing;

    @Autowired
    Claiming claiming;

    /** Implementing Rules art. 86 (3): while the fee is unpaid nobody takes it; whoever has it keeps it and is told. */
    @Test
    void suspendsWhatTheRegisterBarsTellsTheLicenseesAndRestoresItLater() {
        var number = next();
        var licence = published(institute.web(), form(number.value()));
        taken(licence, PAID);
        world.say(number, JUNE, Standing.IN_FORCE, new LegalFact(Kind.FEE_OVERDUE, true, JUNE, "登记簿", ""));
        review();
        assertThat(world.suspended(licence)).containsExactly("ANNUAL_FEE_OVERDUE");
        assertThat(listings.find(licence).block().open()).isFalse();
        assertThat(world.lastEvent(licence)).isEqualTo("LicenceSuspended");
        assertThat(world.one(
                        "SELECT body #>> '{concerned,0}' FROM event_log WHERE type = 'LicenceSuspended' AND subject = '"
                                + licence + "'"))
                .isEqualTo(firm.organisation().id().toString());
        problem(
                post(firm.web(), "/api/v1/licences/" + licence + "/notices", "{\"version\":3,\"accepted\":true}"),
                422,
                "ANNUAL_FEE_OVERDUE",
                "patent.legalState");
        world.say(
                number,
                JUNE.plusDays(9),
                Standing.UNKNOWN,
                new LegalFact(Kind.FEE_OVERDUE, false, JUNE.plusDays(9), "登记簿", ""));
        review();
        assertThat(world.suspended(licence)).isEmpty();
        assertThat(listings.find(licence).block().open()).isTrue();
        assertThat(world.lastEvent(licence)).isEqualTo("LicenceRestored");
    }

    /** A review that ran after whatever is imported meanwhile would never end before the import does. */
    @Test
    void looksAtWhatStoodWhenItBegan() {
        published(institute.web(), form(next().value()));
        var review = reviews.begin(null).block();
        published(institute.web(), form(next().value()));
        while (Boolean.TRUE.equals(page.next(review).block())) {}
        assertThat(world.one("SELECT count(*)::text FROM licence WHERE state = 'PUBLISHED' AND id < '" + review + "'"))
                .isEqualTo(Integer.toString(reviews.get(review).block().examined()));
    }

    /** Nobody said anything new: a second night writes nothing down. */
    @Test
    void saysNothingTwice() {
        var number = next();
        var licence = published(institute.web(), form(number.value()));
        world.say(number, JUNE, Standing.ENDED);
        review();
        review();
        assertThat(world.told("LicenceSuspended", licence)).isEqualTo("1");
        assertThat(world.suspended(licence)).containsExactly("PATENT_ENDED");
    }

    /** An older word of one source does not outrank a newer one of another, in whichever order they come. */
    @Test
    void goesByTheNewestWordAndKeepsTheOthers() {
        var number = next();
        var licence = published(institute.web(), form(number.value()));
        world.say(number, JUNE, Standing.UNKNOWN, new LegalFact(Kind.PLEDGED, false, JUNE, "登记簿", ""));
        world.say(
                number,
                JUNE.minusDays(30),
                Standing.UNKNOWN,
                new LegalFact(Kind.PLEDGED, true, JUNE.minusDays(30), "银行", "某银行"));
        review();
        assertThat(world.suspended(licence)).isEmpty();
        assertThat(world.one("SELECT count(*)::text FROM legal_word JOIN patent ON patent.id = legal_word.patent"
                        + " WHERE legal_word.kind = 'PLEDGED' AND patent.number = '" + number + "'"))
                .isEqualTo("2");
    }

    @Test
    void takesTheSameWordOnce() {
        var number = next();
        var fact = new LegalFact(Kind.EXCLUSIVE_LICENCE, true, JUNE, "登记簿", "");
        assertThat(world.say(number, JUNE, Standing.UNKNOWN, fact)).containsExactly(Change.CHANGED);
        assertThat(world.say(number, JUNE, Standing.UNKNOWN, fact)).containsExactly(Change.UNCHANGED);
    }

    /** Unknown stays unknown: a file that is silent suspends nothing and passes nothing. */
    @Test
    void leavesALicenceOfUnknownStateWhereItIs() {
        var licence = published(institute.web(), form(next().value()));
        review();
        assertThat(world.suspended(licence)).isEmpty();
        get(web, "/api/v1/licences/" + licence)
                .expectBody()
                .jsonPath("$.check.outcome")
                .isEqualTo("UNKNOWN");
    }

    /** Implementing Rules art. 85: the term is part of the declaration, so it ends with it. */
    @Test
    void writesDownThatATermIsOver() {
        var licence = published(institute.web(), form(next().value()));
        database.sql("UPDATE licence SET valid_until = '2026-01-31' WHERE id = '" + licence + "'")
                .then()
                .block();
        review();
        assertThat(world.lastEvent(licence)).isEqualTo("LicenceExpired");
        assertThat(world.one("SELECT state FROM licence WHERE id = '" + licence + "'"))
                .isEqualTo("EXPIRED");
    }

    @Test
    void beginsANightsReviewOnceHoweverManyInstancesTry() {
        var night = LocalDate.of(2026, 3, 3);
        assertThat(reviews.begin(night).block()).isNotNull();
        assertThat(reviews.begin(night).block()).isNull();
    }

    /** Patent Law art. 50: the patentee declares; what another platform said of it ends when its holder has declared. */
    @Test
    void replacesAnExternalLicenceByWhatItsHolderClaimsAndPublishes() {
        var holder = world.organisation("某某学院", "12100000401359321P");
        var external = world.external(next(), "某某学院");
        var draft = claim(holder, external, Basis.BY_ANALOGY);
        assertThat(draft.basis()).isEqualTo(Basis.BY_ANALOGY);
        assertThat(draft.state()).isEqualTo(LicenceState.DRAFT);
        assertThat(draft.title()).isEqualTo("一种外部水泵");
        assertThat(world.one("SELECT state || basis FROM licence WHERE id = '" + external + "'"))
                .isEqualTo("PUBLISHEDEXTERNAL");
        licensing.publish(holder, null, draft.id()).block();
        assertThat(world.one("SELECT state || basis || claim FROM licence WHERE id = '" + external + "'"))
                .isEqualTo("WITHDRAWNEXTERNAL" + draft.id());
        assertThat(listings.find(external).block().open()).isFalse();
        assertThat(world.lastEvent(external)).isEqualTo("LicenceClaimed");
        refused(() -> claim(holder, external, null), "ALREADY_CLAIMED");
        assertThat(world.bring(
                        external(world.one("SELECT source_number FROM licence WHERE id = '" + external + "'"), "改了名称")))
                .containsExactly(Change.UNCHANGED);
    }

    /** Patent Law art. 50: a name alone proves nothing while nobody has looked at who registered under it. */
    @Test
    void letsNobodyClaimWhoseOrganisationIsNotVerifiedWhateverElseIsSaidOfIt() {
        var holder = world.organisation("未核验学院", null);
        var external = world.external(next(), "未核验学院");
        confirm(visitors.anEditorOf(OrganisationKind.AUTHORITY, "120110"), external, holder)
                .expectStatus()
                .isOk();
        for (var verification : List.of("PENDING", "REFUSED")) {
            world.verified(holder, verification);
            refused(() -> claim(holder, external, null), "ORGANISATION_NOT_VERIFIED");
        }
        world.verified(holder, "VERIFIED");
        assertThat(claim(holder, external, null).state()).isEqualTo(LicenceState.DRAFT);
    }

    /** An authority of another region is told what a stranger is told, and its word is not kept. */
    @Test
    void takesAnAuthoritysWordOnlyForOrganisationsOfItsOwnRegion() {
        var other = world.organisation("外地学院", null);
        var external = world.external(next(), "某某学院");
        for (var region : List.of("510000", "120102")) {
            problem(
                    confirm(visitors.anEditorOf(OrganisationKind.AUTHORITY, region), external, other),
                    404,
                    "NOT_FOUND",
                    null);
        }
        refused(() -> claim(other, external, null), "CLAIMANT_NOT_PATENTEE");
    }

    /** Patent Law art. 50: by name, by an authority's word, or not at all. */
    @Test
    void letsOnlyAPatenteeClaimOrWhomAnAuthorityConfirms() {
        var other = world.organisation("另一学院", null);
        var external = world.external(next(), "某某学院");
        refused(() -> claim(other, external, null), "CLAIMANT_NOT_PATENTEE");
        confirm(visitors.anEditorOf(OrganisationKind.AUTHORITY, "120000"), external, other)
                .expectStatus()
                .isOk();
        assertThat(claim(other, external, null).basis()).isEqualTo(Basis.STATUTORY);
    }

    private LicenceView claim(Actor holder, UUID licence, @Nullable Basis basis) {
        return Objects.requireNonNull(claiming.claim(holder, null, licence, new Claiming.Claim(basis))
                        .block())
                .answer();
    }

    private static WebTestClient.ResponseSpec confirm(Visitor authority, UUID licence, Actor claimant) {
        return post(
                authority.web(),
                "/api/v1/licences/" + licence + "/claimants",
                "{\"organisation\":\"" + claimant.organisation() + "\"}");
    }

    private static void refused(Runnable call, String... codes) {
        var refused = Assertions.catchThrowableOfType(RefusedException.class, call::run);
        assertThat(refused.refusals()).extracting(Refusal::code).containsExactlyInAnyOrder(codes);
    }
}
