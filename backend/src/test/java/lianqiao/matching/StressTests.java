package lianqiao.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import lianqiao.chain.Chains;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import org.junit.jupiter.api.Test;

class StressTests {
    private static final Chains CHAINS = Chains.shipped();
    private static final Stress STRESS = new Stress(List.of("管理", "系统", "优化", "方法"), 0.7, 0.5);

    @Test
    void countsWhatIsDoneLessThanTheThing() {
        assertThat(STRESS.of("水泵管理系统")).containsExactly(1, 1, 0.7, 0.7, 0.7, 0.7);
    }

    @Test
    void countsTheMeansHalfWhereAThingFollows() {
        assertThat(STRESS.of("基于物联网的水泵")).containsExactly(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1, 1);
        assertThat(STRESS.of("基于物联网的优化方法")).startsWith(1, 1, 1, 1, 1, 1);
    }

    @Test
    void prefersTheSameThingToTheSameMeansAndActs() {
        Listing need = listing(ListingKind.TECH_NEED, "基于云计算的水泵能耗分析系统");
        Listing thing = listing(ListingKind.LICENCE, "一种水泵能耗计量装置");
        Listing means = listing(ListingKind.LICENCE, "基于云计算的票据分析方法及系统");
        assertThat(new Matcher(Weights.version("3"), CHAINS).rank(need, List.of(means, thing), 1))
                .extracting(Matcher.Scored::other)
                .containsExactly(thing);
    }

    private static Listing listing(ListingKind kind, String title) {
        return Listing.written(kind, title, "", List.of(), List.of(), null, null, null, Instant.EPOCH);
    }
}
