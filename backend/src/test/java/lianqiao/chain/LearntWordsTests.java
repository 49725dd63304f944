package lianqiao.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearntWordsTests {
    private static final Chains CHAINS = Chains.shipped();
    private static final List<ChainNode> NODES = CHAINS.nodes();
    private static final String KEY = NODES.get(1).key();
    private final LearntWords words = LearntWords.of(NODES, Map.of(KEY, "水泵=2 水泵叶轮=-1 轮毂=3"), 4);

    @Test
    void addsUpWhatTheStretchesSayForANodeAndAgainstIt() {
        assertThat(points("水泵叶轮")).isCloseTo((2 - 1) / 2.0, within(1e-9));
        assertThat(words.points("水泵叶轮", Emphasis.even(4))[0]).isZero();
    }

    @Test
    void aStretchCountsOnceAndAsItsLeastEmphasisedCharacterDoes() {
        assertThat(words.points("水泵水泵", new double[] {1, 0.5, 0.8, 0.8})[1]).isCloseTo(2 * 0.8 / 2, within(1e-9));
    }

    @Test
    void aShorterLimitLeavesLongerStretchesOut() {
        LearntWords pairs = LearntWords.of(NODES, Map.of(KEY, "水泵=2 水泵叶轮=-1"), 2);

        assertThat(pairs.points("水泵叶轮", Emphasis.even(4))[1]).isCloseTo(1, within(1e-9));
    }

    @Test
    void scrapsHaveNoPoints() {
        assertThat(points("")).isZero();
        assertThat(points("水")).isZero();
    }

    @Test
    void anEntryWithoutPointsIsRefusedByName() {
        assertThatThrownBy(() -> LearntWords.of(NODES, Map.of(KEY, "水泵"), 4)).hasMessageContaining("'水泵'");
    }

    @Test
    void theShippedOnesAreOfNodesThatThereAre() {
        Object learnt = ChainResources.yaml(ChainResources.text("learnt-words.yaml"));

        assertThat(learnt).isInstanceOfSatisfying(Map.class, parts -> assertThat(parts.values())
                .allSatisfy(part -> assertThat(((Map<?, ?>) part).keySet())
                        .allSatisfy(
                                key -> assertThat(CHAINS.node(key.toString())).isPresent())));
    }

    @Test
    void theShippedDoubtsAreOfNodesThatThereAre() {
        assertThat(ClassifierSettings.shipped().doubts().keySet())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(CHAINS.node(key)).isPresent());
    }

    private double points(String text) {
        return words.points(text, Emphasis.even(text.length()))[1];
    }
}
