package lianqiao.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTests {
    @ParameterizedTest
    @CsvSource({"0, 3, GAP", "4, 0, UNUSED", "1, 1, BOTH", "0, 0, NEITHER"})
    void aNodeIsAGapByDemandWithoutSupplyAndUnusedByTheContrary(long supply, long demand, Standing expected) {
        assertThat(Standing.of(counts(supply, demand, 0, 0))).isEqualTo(expected);
    }

    @Test
    void financeAndDealsFillNoGap() {
        assertThat(Standing.of(counts(0, 2, 5, 7))).isEqualTo(Standing.GAP);
        assertThat(Standing.of(counts(0, 0, 5, 7))).isEqualTo(Standing.NEITHER);
    }

    @Test
    void saysInWordsWhatIsMissingAndHowMuchThereIs() {
        MapCounts gap = counts(0, 3, 0, 0);
        assertThat(Standing.GAP.told(gap).zh()).isEqualTo("补链：有 3 项需求，没有供给");
        MapCounts unused = counts(4, 0, 0, 0);
        assertThat(Standing.UNUSED.told(unused).zh()).isEqualTo("延链：有 4 项供给，没有需求");
        for (Standing each : Standing.values()) {
            assertThat(each.told(gap).en()).isNotBlank().doesNotContain("%");
        }
    }

    @Test
    void oneRegionLacksWhatItHasNoneOfAndTheOtherHas() {
        assertThat(counts(0, 2, 0, 1).lacking(counts(5, 0, 0, 3))).containsExactly(MapSide.SUPPLY);
        assertThat(counts(1, 0, 0, 0).lacking(counts(9, 1, 1, 1)))
                .isEqualTo(List.of(MapSide.DEMAND, MapSide.FINANCE, MapSide.DEALS));
        assertThat(MapCounts.NONE.lacking(MapCounts.NONE)).isEmpty();
    }

    private static MapCounts counts(long supply, long demand, long finance, long deals) {
        return new MapCounts(
                new MapCount(supply, 0, 0),
                new MapCount(demand, 0, 0),
                new MapCount(finance, 0, 0),
                new MapCount(deals, 0, 0));
    }
}
