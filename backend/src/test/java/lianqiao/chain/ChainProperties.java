package lianqiao.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChainProperties {
    private static final Chains CHAINS = Chains.shipped();
    private static final Classifier ONE = Classifier.shipped(CHAINS);
    private static final Classifier ANOTHER = Classifier.shipped(Chains.shipped());

    @Property
    void distanceToldFromTheOtherEndIsTheReverse(@ForAll("nodes") ChainNode a, @ForAll("nodes") ChainNode b) {
        assertThat(CHAINS.distance(b.key(), a.key()))
                .isEqualTo(CHAINS.distance(a.key(), b.key()).reversed());
    }

    @Property
    void distanceWithinAChainIsNeverNone(@ForAll("chains") Chain chain) {
        for (ChainNode a : chain.nodes()) {
            for (ChainNode b : chain.nodes()) {
                assertThat(CHAINS.distance(a.key(), b.key())).isNotEqualTo(Relation.NONE);
                assertThat(CHAINS.distance(a.key(), b.key()) == Relation.SAME_NODE)
                        .isEqualTo(a.equals(b));
            }
        }
    }

    @Property(tries = 300)
    void twoClassifiersAgreeOnEveryText(
            @ForAll("titles") String title, @ForAll("titles") String text, @ForAll("symbols") List<String> ipc) {
        assertThat(ONE.classify(title, text, ipc)).isEqualTo(ANOTHER.classify(title, text, ipc));
    }

    @Property(tries = 300)
    void weightsAreAtMostThreeFallAndAddUpToOneAtTheMost(
            @ForAll("titles") String title, @ForAll("titles") String text, @ForAll("symbols") List<String> ipc) {
        List<Double> weights =
                ONE.classify(title, text, ipc).stream().map(NodeWeight::weight).toList();

        assertThat(weights).hasSizeLessThanOrEqualTo(3).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(weights).allSatisfy(weight -> assertThat(weight).isBetween(0.001, 1.0));
        if (!weights.isEmpty()) {
            assertThat(weights.stream().mapToDouble(weight -> weight).sum()).isBetween(0.3, 1.002);
        }
    }

    @Property(tries = 300)
    void anyTextIsReadWithoutAnError(@ForAll String title, @ForAll String text, @ForAll List<String> ipc) {
        assertThat(ONE.classify(title, text, ipc)).hasSizeLessThanOrEqualTo(3);
    }

    @Provide
    Arbitrary<ChainNode> nodes() {
        return Arbitraries.of(CHAINS.nodes());
    }

    @Provide
    Arbitrary<Chain> chains() {
        return Arbitraries.of(CHAINS.all());
    }

    /** Sentences of the field: keywords of any nodes with ordinary words between them. */
    @Provide
    Arbitrary<String> titles() {
        List<String> words = CHAINS.nodes().stream()
                .flatMap(node -> node.keywords().stream())
                .toList();
        return Arbitraries.oneOf(Arbitraries.of(words), Arbitraries.of("一种", "的方法", "装置及", "，", " "))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<String>> symbols() {
        List<String> prefixes =
                CHAINS.nodes().stream().flatMap(node -> node.ipc().stream()).toList();
        return Arbitraries.of(prefixes).map(prefix -> prefix + "/02").list().ofMaxSize(4);
    }
}
