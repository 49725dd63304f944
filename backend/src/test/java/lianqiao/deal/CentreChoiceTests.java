package lianqiao.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import lianqiao.listing.ListingKind;
import lianqiao.party.OperationCentre;
import lianqiao.shared.Ids;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CentreChoiceTests {
    private static final OperationCentre DISTRICT = centre("120110", false);
    private static final OperationCentre CITY = centre("120116", false);
    private static final OperationCentre ELSEWHERE = centre("510100", false);
    private static final OperationCentre CHAIN = centre("510100", false, "nev-icv");

    @Test
    void theNearestToTheDemanderComesFirstThenToTheSupplier() {
        assertThat(chosen("120110", "510100", ELSEWHERE, CITY, DISTRICT)).isEqualTo(DISTRICT);
        assertThat(chosen("120110", "510100", ELSEWHERE, CITY)).isEqualTo(CITY);
        assertThat(chosen("440300", "510100", CITY, ELSEWHERE)).isEqualTo(ELSEWHERE);
    }

    @Test
    void ofTwoAsNearTheOneThatNamesAChainOfTheDealThenTheOneThatHasBeenHereLongest() {
        assertThat(chosen("510100", null, ELSEWHERE, CHAIN)).isEqualTo(CHAIN);
        assertThat(chosen("510100", null, ELSEWHERE, centre("510100", false))).isEqualTo(ELSEWHERE);
    }

    @Test
    void whoHasNothingToDoWithTheDealIsNotAskedAndWhoNamesItsChainIs() {
        assertThat(chosen("440300", "330100", CITY, ELSEWHERE)).isNull();
        assertThat(chosen("440300", "330100", CITY, CHAIN)).isEqualTo(CHAIN);
        assertThat(chosen(null, null, CITY, CHAIN)).isEqualTo(CHAIN);
    }

    @Test
    void aSideDoesNotFollowUpItsOwnDealNorADemonstrationARealOne() {
        assertThat(chosen("120110", null, new OperationCentre(SampleDeals.FIRM, "120110", List.of(), false)))
                .isNull();
        var play = centre("120110", true);
        assertThat(new CentreChoice(real(deal("120110", null), false)).among(List.of(play)))
                .isEmpty();
        assertThat(new CentreChoice(real(deal("120110", null), true)).among(List.of(play)))
                .contains(play);
    }

    /** Whoever else is there: the order of the list decides only between two who are alike. */
    @Property(tries = 200)
    void theOrderOfTheListChangesNothingAmongThoseWhoDiffer(@ForAll @IntRange(max = 23) int order) {
        var left = new java.util.ArrayList<>(List.of(DISTRICT, CITY, ELSEWHERE, CHAIN));
        var shuffled = new java.util.ArrayList<OperationCentre>();
        int rest = order;
        for (int size = 4; size > 0; size--) {
            shuffled.add(left.remove(rest % size));
            rest /= size;
        }
        assertThat(new CentreChoice(deal("120110", "510100")).among(shuffled)).contains(DISTRICT);
    }

    private static @Nullable OperationCentre chosen(
            @Nullable String demander, @Nullable String supplier, OperationCentre... centres) {
        return new CentreChoice(deal(demander, supplier))
                .among(List.of(centres))
                .orElse(null);
    }

    private static OperationCentre centre(String region, boolean demonstration, String... chains) {
        return new OperationCentre(Ids.next(), region, List.of(chains), demonstration);
    }

    private static Deal deal(@Nullable String demander, @Nullable String supplier) {
        Deal deal =
                SampleDeals.begun(SampleDeals.pair(ListingKind.TECH_NEED, ListingKind.LICENCE, null), "open-licence");
        return with(deal, in(deal.demand(), demander), in(deal.supply(), supplier), deal.demonstration());
    }

    private static Deal real(Deal deal, boolean demonstration) {
        return with(deal, deal.demand(), deal.supply(), demonstration);
    }

    private static DealSide in(DealSide side, @Nullable String region) {
        return new DealSide(side.listing(), side.kind(), side.title(), side.organisation(), region, side.hidden());
    }

    private static Deal with(Deal deal, DealSide demand, DealSide supply, boolean demonstration) {
        UUID id = deal.id();
        return new Deal(
                id,
                deal.version(),
                deal.route(),
                deal.routeVersion(),
                deal.step(),
                deal.state(),
                demand,
                supply,
                Through.THEMSELVES,
                deal.nodes(),
                deal.financing(),
                deal.standing(),
                deal.outcome(),
                deal.responsible(),
                deal.dueOn(),
                deal.begunAt(),
                deal.changedAt(),
                demonstration);
    }
}
