package lianqiao.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.RefusedException;
import lianqiao.shared.Regions;
import lianqiao.shared.Role;
import org.junit.jupiter.api.Test;

class ProfilingTests {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void everyParkLiesInARegionThatExists() {
        assertThat(Choices.parks()).hasSizeGreaterThan(10).allSatisfy(park -> assertThat(Regions.exists(park.region()))
                .isTrue());
        assertThat(Choices.park("华明高新区").map(Park::region)).contains("120110");
    }

    @Test
    void aLabelIsValidFromItsFirstToItsLastDay() {
        Label label = new Label("HIGH_TECH", DAY, DAY.plusYears(3), "", false);
        assertThat(label.isValidOn(DAY)).isTrue();
        assertThat(label.isValidOn(DAY.plusYears(3))).isTrue();
        assertThat(label.isValidOn(DAY.minusDays(1))).isFalse();
        assertThat(label.isValidOn(DAY.plusYears(3).plusDays(1))).isFalse();
    }

    @Test
    void aConfirmationStaysWithExactlyWhatWasConfirmed() {
        Label confirmed = new Label("HIGH_TECH", DAY, DAY.plusYears(3), "GR1", true);
        Label same = confirmed.withConfirmed(false);
        Label longer = new Label("HIGH_TECH", DAY, DAY.plusYears(4), "GR1", false);
        assertThat(Profiling.keepConfirmations(List.of(confirmed), List.of(same)))
                .containsExactly(confirmed);
        assertThat(Profiling.keepConfirmations(List.of(confirmed), List.of(longer)))
                .containsExactly(longer);
    }

    @Test
    void anAuthorityWatchesOverItsOwnRegionAndWhatLiesInIt() {
        Actor city = authority("120000");
        assertThat(city.watchesOver("120110")).isTrue();
        assertThat(city.watchesOver("510100")).isFalse();
        assertThat(authority("120110").watchesOver("120000")).isFalse();
        assertThat(new Actor(null, null, OrganisationKind.ENTERPRISE, Role.OWNER, "120000", null).watchesOver("120110"))
                .isFalse();
    }

    @Test
    void aProfilesWebsiteIsAnAddressOfTheWeb() {
        var organisation =
                new Organisation(Ids.next(), "某公司", null, OrganisationKind.ENTERPRISE, null, "120110", null, false);
        var form = new ProfileForm(0L, null, null, null, "javascript:alert(1)", null, null);
        assertThatThrownBy(() -> form.read(organisation, chain -> true))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("WEBSITE_INVALID");
    }

    @Test
    void aChainThatTheTaxonomyLacksIsRefusedByItsNameInProfileAndOffers() {
        var organisation =
                new Organisation(Ids.next(), "某公司", null, OrganisationKind.ENTERPRISE, null, "120110", null, false);
        var form = new ProfileForm(0L, null, null, null, null, List.of("new-energy", "no-such-chain"), null);
        ChainKeys known = "new-energy"::equals;
        assertThatThrownBy(() -> form.read(organisation, known))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusals())
                        .singleElement()
                        .satisfies(one -> {
                            assertThat(one.code()).isEqualTo("UNKNOWN_CHAIN");
                            assertThat(one.message().zh()).contains("no-such-chain");
                        }));
        var offer = new OfferForm(
                null, null, List.of(Choices.services().getFirst().code()), List.of("no-such-chain"), "咨询");
        assertThatThrownBy(() -> OfferForm.read(List.of(offer), known)).hasMessageContaining("UNKNOWN_CHAIN");
        assertThat(OfferForm.read(List.of(offer), chain -> true)).hasSize(1);
    }

    private static Actor authority(String region) {
        return new Actor(Ids.next(), null, OrganisationKind.AUTHORITY, Role.EDITOR, region, null);
    }
}
