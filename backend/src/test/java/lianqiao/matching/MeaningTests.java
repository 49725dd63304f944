package lianqiao.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lianqiao.chain.Chains;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTests {
    private static final Weights WEIGHTS = Weights.version("4");
    private static final Meaning MEANING = WEIGHTS.meaning();
    private static final Matcher MATCHER = new Matcher(WEIGHTS, Chains.shipped());

    @ParameterizedTest
    @CsvSource({
        "柑橘保鲜, 一种水果防腐贮藏剂, 一种轴承座",
        "污水净化, 一种废水处理装置, 一种玉米播种机",
        "锂电池隔膜涂覆, 一种动力电芯用分离薄膜的制备方法, 一种玉米播种机",
        "新冠肺炎筛查, 一种冠状病毒核酸试剂盒, 一种管道裂纹检测装置",
        "人脸识别门禁, 一种基于面部特征的身份验证方法, 一种轴承座"
    })
    void findsWhatIsMeantInOtherWords(String wanted, String near, String far) {
        Direction need = MEANING.of(Tokens.of(wanted));
        assertThat(need.cosine(MEANING.of(Tokens.of(near))))
                .isGreaterThan(0.2)
                .isGreaterThan(need.cosine(MEANING.of(Tokens.of(far))) + 0.1);
    }

    @Test
    void namesTheWordsOfEitherSide() {
        Reason reason = meaning(match("柑橘保鲜", "一种水果防腐贮藏剂")).orElseThrow();
        assertThat(reason.code()).isEqualTo("MEANING_WORDS");
        assertThat(reason.zh()).contains("水果").contains("保鲜").doesNotContain("一种");
        assertThat(reason.en()).contains("supply's 水果").contains("demand's 保鲜").doesNotContain("[");
        Reason same = meaning(match("高炉节能降耗", "一种高炉鼓风机")).orElseThrow();
        assertThat(same.code()).isEqualTo("MEANING_SAME");
        assertThat(same.en()).startsWith("Both are about 高炉");
    }

    @Test
    void cutsATitleIntoCommonWords() {
        Direction towards = MEANING.of(Tokens.of("快速检测"));
        assertThat(NearestWords.of("新冠肺炎快速检测", towards, WEIGHTS)).contains("检测").doesNotContain("速检");
    }

    @Test
    void namesNoWordAcrossAStopOrASpace() {
        Direction towards = MEANING.of(Tokens.of("水果保鲜"));
        assertThat(NearestWords.of("水，果 保、鲜", towards, WEIGHTS)).isEmpty();
        assertThat(NearestWords.of("水果，保鲜", towards, WEIGHTS)).containsExactlyInAnyOrder("水果", "保鲜");
    }

    @Test
    void saysNothingOfWordsThatItDoesNotKnow() {
        assertThat(meaning(match("啊", "嗯"))).isEmpty();
        assertThat(meaning(match("", ""))).isEmpty();
    }

    @Test
    void countsTheMeansLessThanTheThing() {
        Listing need = listing(ListingKind.TECH_NEED, "基于云计算的水泵能耗分析系统");
        double means = meaning(MATCHER.match(need, listing(ListingKind.LICENCE, "基于云计算的票据分析方法及系统")))
                .orElseThrow()
                .points();
        double thing = meaning(MATCHER.match(need, listing(ListingKind.LICENCE, "一种水泵能耗计量装置")))
                .orElseThrow()
                .points();
        assertThat(thing).isGreaterThan(means);
    }

    /** An old figure must come out again on any machine: these were taken when each version was shipped. */
    @ParameterizedTest
    @CsvSource({"1, 43.6", "2, 42.1", "3, 28.1", "4, 30.6"})
    void leavesEachVersionAsItWas(String version, double score) {
        assertThat(new Matcher(Weights.version(version), Chains.shipped())
                        .match(
                                listing(ListingKind.TECH_NEED, "基于云计算的水泵能耗分析系统"),
                                listing(ListingKind.LICENCE, "基于云计算的票据分析方法及系统"))
                        .score())
                .isEqualTo(score);
    }

    @Test
    void refusesATermThatIsNeitherATokenNorTwo() {
        assertThat(new TermPlaces(List.of("隔", "隔膜", "pcr 检"))
                        .of(Tokens.of("PCR检").pairs()[0]))
                .isEqualTo(2);
        assertThat(new TermPlaces(List.of("隔")).of(Tokens.of("膜").singles()[0])).isEqualTo(-1);
        assertThatThrownBy(() -> new TermPlaces(List.of("隔膜涂"))).hasMessageContaining("隔膜涂");
    }

    @Property(tries = 300)
    void isTheSameEitherWayRoundAndNeverMoreThanAll(@ForAll("texts") String one, @ForAll("texts") String other) {
        Direction here = MEANING.of(Tokens.of(one));
        Direction there = MEANING.of(Tokens.of(other));
        assertThat(here.cosine(there)).isEqualTo(there.cosine(here)).isBetween(-1 - 1e-9, 1 + 1e-9);
        for (float number : here.sum()) {
            assertThat(number).isEqualTo((float) Math.rint(number));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("锂离子电池隔膜水果保鲜防腐系统方法装置的 ，abAB12-").ofMaxLength(40);
    }

    private static Match match(String wanted, String offered) {
        return MATCHER.match(listing(ListingKind.TECH_NEED, wanted), listing(ListingKind.LICENCE, offered));
    }

    private static Optional<Reason> meaning(Match match) {
        return match.reasons().stream()
                .filter(reason -> reason.part() == Reason.Part.MEANING)
                .findFirst();
    }

    private static Listing listing(ListingKind kind, String title) {
        return Listing.written(kind, title, "", List.of(), List.of(), null, null, null, Instant.EPOCH);
    }
}
