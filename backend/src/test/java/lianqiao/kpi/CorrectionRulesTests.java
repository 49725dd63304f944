package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Refusal;
import lianqiao.shared.Role;
import org.junit.jupiter.api.Test;

/** Two persons of the entry's region, the second without a part in it. The entry's licensor is {@code ONE}, its region 120116. */
class CorrectionRulesTests {
    private static final UUID CENTRE = Ids.next();
    private static final UUID ASKER = Ids.next();

    @Test
    void letsAnotherPersonOfTheRegionDecide() {
        assertThat(codes(authority(Ids.next(), Ids.next(), "120116"), false)).isEmpty();
        assertThat(codes(authority(Ids.next(), Ids.next(), "120000"), false)).isEmpty();
    }

    @Test
    void letsNobodyDecideTheirOwnRequestWhoeverTheyActFor() {
        assertThat(codes(authority(ASKER, Ids.next(), "120116"), false)).containsExactly("CORRECTION_OWN_REQUEST");
    }

    @Test
    void letsNeitherAPartyNorTheCentreThatEarnedItDecide() {
        assertThat(codes(authority(Ids.next(), Facts.ONE, "120116"), false)).containsExactly("CORRECTION_OWN_ENTRY");
        assertThat(codes(authority(Ids.next(), CENTRE, "120116"), false)).containsExactly("CORRECTION_OWN_ENTRY");
    }

    /** Who has two memberships acts for the other one: it is the same person. */
    @Test
    void letsNoMemberOfAPartyDecideInAnotherOnesName() {
        assertThat(codes(authority(Ids.next(), Ids.next(), "120116"), true)).containsExactly("CORRECTION_OWN_ENTRY");
    }

    @Test
    void letsNobodyDecideOrAskAboutWhatCountsElsewhere() {
        Actor elsewhere = authority(Ids.next(), Ids.next(), "510000");
        assertThat(codes(elsewhere, false)).containsExactly("CORRECTION_NOT_YOUR_REGION");
        assertThat(CorrectionRules.obstaclesToAsk(elsewhere, entry()))
                .extracting(Refusal::code)
                .containsExactly("CORRECTION_NOT_YOUR_REGION");
    }

    @Test
    void letsTheCentreAskAboutWhatItEarnedAnywhere() {
        assertThat(CorrectionRules.obstaclesToAsk(authority(Ids.next(), CENTRE, "510000"), entry()))
                .isEmpty();
    }

    @Test
    void decidesOnceAndTellsAllObstaclesAtOnce() {
        assertThat(codes(authority(ASKER, Facts.ONE, "510000"), Correction.State.REFUSED, false))
                .containsExactly(
                        "CORRECTION_DECIDED",
                        "CORRECTION_OWN_REQUEST",
                        "CORRECTION_OWN_ENTRY",
                        "CORRECTION_NOT_YOUR_REGION");
    }

    private static List<String> codes(Actor actor, boolean belongs) {
        return codes(actor, Correction.State.ASKED, belongs);
    }

    private static List<String> codes(Actor actor, Correction.State state, boolean belongs) {
        Correction correction = new Correction(
                Ids.next(),
                entry(),
                CorrectionReason.NOT_A_FACT,
                "没有发生",
                state,
                ASKER,
                Ids.next(),
                Facts.AT,
                null,
                null,
                null,
                null,
                null);
        return CorrectionRules.obstaclesToDecide(actor, correction, belongs).stream()
                .map(Refusal::code)
                .toList();
    }

    private static Entry entry() {
        Fact like = Facts.fact("licences_published", "STATUTORY/P1", 1);
        Dimensions by = new Dimensions(
                "120116", null, null, null, CENTRE, null, Facts.ONE, null, null, "STATUTORY", null, null, null, false);
        Fact fact =
                new Fact(like.measure(), like.key(), like.event(), 1, like.eventType(), 1, Facts.AT, by, like.link());
        return Entry.next(1, fact, "1", Facts.AT, Entry.BEGINNING);
    }

    private static Actor authority(UUID account, UUID organisation, String region) {
        return new Actor(account, organisation, OrganisationKind.AUTHORITY, Role.EDITOR, region, null);
    }
}
