package lianqiao.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import lianqiao.chain.ChainFact.Kind;
import lianqiao.shared.Ids;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChainEditTests {
    private static final List<Chain> SHIPPED = ChainFile.shipped();
    private static final Chain NEV = SHIPPED.getFirst();

    @Property(tries = 200)
    void anEditLaidOverItsBeginningGivesItsEndAndUndoneItsBeginning(@ForAll("edited") Chain after) {
        ChainEdit edit = ChainEdit.between(NEV, after);
        assertThat(same(edit.on(NEV), after)).isTrue();
        assertThat(same(edit.undone().on(edit.on(NEV)), NEV)).isTrue();
        assertThat(ChainEdit.between(after, after).isEmpty()).isTrue();
    }

    @Property(tries = 100)
    void twoEditsOfDifferentNodesAreLaidInAnyOrder(@ForAll("keywords") String one, @ForAll("keywords") String other) {
        ChainEdit first = ChainEdit.between(NEV, with(NEV, 0, node -> spoken(node, one)));
        ChainEdit second = ChainEdit.between(NEV, with(NEV, 1, node -> spoken(node, other)));
        assertThat(same(first.on(second.on(NEV)), second.on(first.on(NEV)))).isTrue();
        assertThat(same(first.undone().on(second.on(first.on(NEV))), second.on(NEV)))
                .isTrue();
    }

    @Test
    void undoingARevisionLeavesWhatOthersChangedSince() {
        ChainEdit mine = ChainEdit.between(NEV, with(NEV, 0, node -> spoken(node, "固态电解质膜")));
        Chain later = with(mine.on(NEV), 0, node -> spoken(node, "刀片电芯"));
        Chain undone = mine.undone().on(later);
        assertThat(undone.nodes().getFirst().keywords()).contains("刀片电芯").doesNotContain("固态电解质膜");
    }

    @Test
    void aNameThatSomebodyElseHasChangedMeanwhileIsOvertaken() {
        ChainEdit mine = ChainEdit.between(NEV, with(NEV, 0, node -> named(node, "电芯")));
        assertThat(mine.overtakenIn(NEV)).isEmpty();
        assertThat(mine.overtakenIn(with(NEV, 0, node -> named(node, "单体电池"))))
                .containsExactly(new ChainFact(
                        Kind.NAME,
                        NEV.nodes().getFirst().key(),
                        NEV.nodes().getFirst().name()));
    }

    @Test
    void aRevisionThatALaterReleaseMakesImpossibleIsLeftOutAndTheOthersStand() {
        SupplyEdge there = NEV.edges().getFirst();
        ChainEdit circle = new ChainEdit(List.of(), List.of(new ChainFact(Kind.EDGE, there.to(), there.from())));
        ChainEdit word = ChainEdit.between(NEV, with(NEV, 0, node -> spoken(node, "刀片电芯")));
        List<Chain> laid = Overlay.of(SHIPPED, List.of(revision(1, circle), revision(2, word)));
        assertThat(laid).hasSameSizeAs(SHIPPED);
        assertThat(laid.getFirst().nodes().getFirst().keywords()).contains("刀片电芯");
        assertThat(laid.getFirst().edges()).doesNotContain(new SupplyEdge(there.to(), there.from()));
    }

    @Test
    void theNextRevisionTakesThePlaceOfTheOneBeforeAndWhoeverFollowsIsTold() {
        Chains chains = Chains.shipped();
        List<Integer> told = new ArrayList<>();
        chains.follow(edited -> told.add(edited.revision()));
        SupplyEdge cut = NEV.edges().getFirst();
        ChainEdit edit = new ChainEdit(List.of(new ChainFact(Kind.EDGE, cut.from(), cut.to())), List.of());
        assertThat(chains.distance(cut.from(), cut.to())).isEqualTo(Relation.SUPPLIES_TO);
        chains.take(1, Overlay.of(SHIPPED, List.of(revision(1, edit))));
        assertThat(chains.distance(cut.from(), cut.to())).isNotEqualTo(Relation.SUPPLIES_TO);
        assertThat(chains.revision()).isEqualTo(1);
        assertThat(told).containsExactly(1);
    }

    @Test
    void theClassifierAnswersByTheEditedWords() {
        Chains chains = Chains.shipped();
        Classifier classifier = new ChainBeans().classifier(chains);
        String version = classifier.version();
        ChainEdit edit = ChainEdit.between(NEV, with(NEV, 0, node -> spoken(node, "量子鹅卵石")));
        chains.take(1, Overlay.of(SHIPPED, List.of(revision(1, edit))));
        assertThat(classifier.classify("一种量子鹅卵石", "", List.of()))
                .extracting(NodeWeight::node)
                .first()
                .isEqualTo(NEV.nodes().getFirst().key());
        assertThat(classifier.version()).isEqualTo(version + "/1");
        assertThat(Classifier.shipped(Chains.shipped()).classify("一种量子鹅卵石", "", List.of()))
                .extracting(NodeWeight::node)
                .doesNotContain(NEV.nodes().getFirst().key());
    }

    @Provide
    Arbitrary<String> keywords() {
        return Arbitraries.strings().withChars("甲乙丙丁戊己庚辛").ofMinLength(3).ofMaxLength(6);
    }

    /** The chain with some of: another name, word or symbol of a node, an edge less, a node less or more. */
    @Provide
    Arbitrary<Chain> edited() {
        Arbitrary<UnaryOperator<Chain>> steps = Arbitraries.of(
                chain -> with(chain, 2, node -> named(node, node.name() + "二")),
                chain -> with(chain, 3, node -> spoken(node, "甲乙丙")),
                chain -> new Chain(
                        chain.id(),
                        chain.name(),
                        chain.aliases(),
                        chain.nodes(),
                        chain.edges().subList(1, chain.edges().size())),
                chain -> without(chain, chain.nodes().getLast().key()),
                chain -> added(chain));
        return steps.list().ofMaxSize(4).map(list -> {
            Chain chain = NEV;
            for (UnaryOperator<Chain> step : list) {
                chain = step.apply(chain);
            }
            return chain;
        });
    }

    private static ChainRevision revision(int number, ChainEdit edit) {
        return new ChainRevision(number, Ids.next(), NEV.id(), edit, "试", null, null, null, null, Instant.EPOCH);
    }

    /** The order of nodes and words says nothing. */
    private static boolean same(Chain one, Chain other) {
        return ChainEdit.between(one, other).isEmpty();
    }

    private static Chain with(Chain chain, int at, UnaryOperator<ChainNode> change) {
        List<ChainNode> nodes = new ArrayList<>(chain.nodes());
        nodes.set(at, change.apply(nodes.get(at)));
        return new Chain(chain.id(), chain.name(), chain.aliases(), nodes, chain.edges());
    }

    private static Chain without(Chain chain, String key) {
        return new Chain(
                chain.id(),
                chain.name(),
                chain.aliases(),
                chain.nodes().stream().filter(node -> !node.key().equals(key)).toList(),
                chain.edges().stream()
                        .filter(edge -> !edge.from().equals(key) && !edge.to().equals(key))
                        .toList());
    }

    private static Chain added(Chain chain) {
        List<ChainNode> nodes = new ArrayList<>(chain.nodes());
        String key = chain.id() + "/n" + nodes.size();
        nodes.add(new ChainNode(
                key,
                chain.id(),
                "新环节" + nodes.size(),
                Position.DOWNSTREAM,
                List.of("B60K6"),
                List.of(),
                List.of("新词一")));
        List<SupplyEdge> edges = new ArrayList<>(chain.edges());
        edges.add(new SupplyEdge(nodes.getFirst().key(), key));
        return new Chain(chain.id(), chain.name(), chain.aliases(), nodes, edges);
    }

    private static ChainNode named(ChainNode node, String name) {
        return new ChainNode(
                node.key(), node.chain(), name, node.position(), node.ipc(), node.legacyIpc(), node.keywords());
    }

    private static ChainNode spoken(ChainNode node, String word) {
        List<String> words = new ArrayList<>(node.keywords());
        if (!words.contains(word)) {
            words.add(word);
        }
        return new ChainNode(
                node.key(), node.chain(), node.name(), node.position(), node.ipc(), node.legacyIpc(), words);
    }
}
