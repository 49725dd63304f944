package lianqiao.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lianqiao.licence.CostView.Place;
import lianqiao.licence.FeeTerms.EntryPlusRoyalty;
import lianqiao.licence.FeeTerms.Free;
import lianqiao.licence.FeeTerms.Instalments;
import lianqiao.licence.FeeTerms.LumpSum;
import lianqiao.licence.FeeTerms.Negotiable;
import lianqiao.licence.FeeTerms.Royalty;
import lianqiao.licence.FeeTerms.RoyaltyBase;
import lianqiao.licence.FeeTerms.TrialThenPay;
import lianqiao.licence.FeeTerms.Unparsed;
import lianqiao.licence.FeeTerms.Yearly;
import lianqiao.shared.RefusedException;
import org.junit.jupiter.api.Test;

/** Reckoned by hand: 1,000 units, 1 million CNY of sales and 100,000 CNY of profit a year, for three years. */
class TrueCostTests {
    private static final Volume VOLUME = new Volume(1_000L, 100_000_000L, 10_000_000L, 3);

    @Test
    void makesEveryFormOneFigure() {
        assertCosts(new Free(), 0, 0);
        assertCosts(new LumpSum(5_000_000L), 5_000_000, 5_000_000);
        assertCosts(new Instalments(9_000_000L, 3), 9_000_000, 9_000_000);
        assertCosts(new Yearly(1_000_000L, null), 3_000_000, 3_000_000);
        assertCosts(rate(RoyaltyBase.NET_SALES, 200, 200), 6_000_000, 6_000_000);
        assertCosts(rate(RoyaltyBase.PROFIT, 1_000, 1_000), 3_000_000, 3_000_000);
        assertCosts(new Royalty(RoyaltyBase.UNIT, null, 50L), 150_000, 150_000);
        assertCosts(new EntryPlusRoyalty(1_000_000L, rate(RoyaltyBase.NET_SALES, 200, 200)), 7_000_000, 7_000_000);
    }

    @Test
    void keepsARangeARange() {
        assertCosts(rate(RoyaltyBase.NET_SALES, 100, 500), 3_000_000, 15_000_000);
    }

    /** Six months of trial leave two and a half years of royalty, but all of a lump sum. */
    @Test
    void countsNothingForTheTrialAndEverythingAfterIt() {
        assertCosts(new TrialThenPay(6, rate(RoyaltyBase.NET_SALES, 200, 200)), 5_000_000, 5_000_000);
        assertCosts(new TrialThenPay(6, new LumpSum(700L)), 700, 700);
        assertCosts(new TrialThenPay(36, new LumpSum(700L)), 0, 0);
    }

    @Test
    void saysWhyThereIsNoFigureInsteadOfCallingItNothing() {
        for (var terms : List.of(
                new Negotiable(),
                new Unparsed("其他", "X"),
                new LumpSum(null),
                new Royalty(RoyaltyBase.NET_SALES, null, null),
                new Royalty(RoyaltyBase.OTHER, RateRange.of(100), null, "回款"),
                new TrialThenPay(6, null),
                new Yearly(100L, 2))) {
            var cost = TrueCost.of(terms, VOLUME);
            assertThat(cost.lowFen()).as("%s", terms).isNull();
            assertThat(cost.unknown()).isNotEmpty();
        }
    }

    @Test
    void asksForTheVolumeThatARoyaltyNeedsAndShowsWhatIsKnown() {
        var cost = TrueCost.of(
                new EntryPlusRoyalty(100L, rate(RoyaltyBase.NET_SALES, 200, 200)), new Volume(null, null, null, 1));
        assertThat(cost.lowFen()).isNull();
        assertThat(cost.lines()).hasSize(1);
        assertThat(cost.unknown().getFirst().en()).contains("sales");
    }

    @Test
    void showsItsWorkingLineByLine() {
        var cost = TrueCost.of(new EntryPlusRoyalty(1_000_000L, rate(RoyaltyBase.NET_SALES, 200, 200)), VOLUME);
        assertThat(cost.lines())
                .extracting(line -> line.text().zh())
                .containsExactly("入门费 1 万元", "年销售额 100 万元 × 2% × 36 个月");
    }

    @Test
    void refusesVolumesBeyondReason() {
        assertThatThrownBy(() -> new Volume(null, null, null, 0)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Volume(null, -1L, null, 3)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Volume(null, Long.MAX_VALUE, null, 3)).isInstanceOf(RefusedException.class);
    }

    /** Of four, two cost less and one the same: (2 + ½) / 4. Those without a figure are counted apart. */
    @Test
    void placesItAmongTheOthersOfItsNode() {
        var own = cost(300);
        var place = Place.of("nev-icv/bms", own, List.of(cost(100), cost(200), own, cost(900), Cost.unknown("", "")));
        assertThat(place.percentile()).isEqualTo(63);
        assertThat(place.compared()).isEqualTo(4);
        assertThat(place.unknown()).isEqualTo(1);
        assertThat(Place.of("x", own, List.of(own, cost(1))).percentile()).isNull();
        assertThat(Place.of("x", Cost.unknown("", ""), List.of(own))).isNull();
    }

    private static Cost cost(long fen) {
        return TrueCost.of(new LumpSum(fen), VOLUME);
    }

    private static Royalty rate(RoyaltyBase base, int min, int max) {
        return new Royalty(base, new RateRange(min, max), null);
    }

    private static void assertCosts(FeeTerms terms, long low, long high) {
        var cost = TrueCost.of(terms, VOLUME);
        assertThat(cost.unknown()).as("%s", terms).isEmpty();
        assertThat(cost.lowFen()).as("%s", terms).isEqualTo(low);
        assertThat(cost.highFen()).as("%s", terms).isEqualTo(high);
    }
}
