package lianqiao.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lianqiao.chain.ChainForm.EdgeForm;
import lianqiao.chain.ChainForm.NodeForm;
import lianqiao.shared.Refusal;
import lianqiao.shared.TextLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChainFormTests {
    private static final Chain CHAIN = ChainFile.shipped().getFirst();
    private static final String FIRST = CHAIN.nodes().getFirst().key();

    @Test
    void theChainAsItIsReadsAsItself() {
        TextLimits limits = new TextLimits();
        Chain read = ChainFormReader.read(CHAIN, form(List.of(), List.of()), limits);
        assertThat(limits.refusals()).isEmpty();
        assertThat(read).isEqualTo(CHAIN);
    }

    @Test
    void everyShippedChainObeysTheRulesOfEditing() {
        for (Chain chain : ChainFile.shipped()) {
            TextLimits limits = new TextLimits();
            ChainFormReader.read(chain, formOf(chain), limits);
            assertThat(limits.refusals()).as(chain.id()).isEmpty();
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("NODE_KEY_INVALID", "key", node("bms 2", "甲")),
                fault("NODE_KEY_INVALID", "key", node("other-chain/bms", "甲")),
                fault("NODE_KEY_TWICE", "key", node(FIRST, "甲")),
                fault("NODE_NAME_MISSING", "name", node(CHAIN.id() + "/new", " ")),
                fault(
                        "NODE_NAME_TWICE",
                        "name",
                        node(CHAIN.id() + "/new", CHAIN.nodes().getFirst().name())),
                fault("POSITION_MISSING", "position", new NodeForm(CHAIN.id() + "/new", "甲", null, null, null, null)),
                fault("IPC_PREFIX_INVALID", "ipc[1]", node(List.of("H01M", "H01"), List.of())),
                fault("GIVEN_TWICE", "ipc[1]", node(List.of("H01M10", "h01m 10/00"), List.of())),
                fault("KEYWORD_TOO_SHORT", "keywords[0]", node(List.of(), List.of("电"))),
                fault("GIVEN_TWICE", "keywords[1]", node(List.of(), List.of("BMS", "bms"))));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhichFieldIsWrongAndWhatToDo(String code, String field, NodeForm node) {
        Refusal refusal = only(form(List.of(node), List.of()));
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.field()).isEqualTo("nodes[" + CHAIN.nodes().size() + "]." + field);
        assertThat(refusal.hint().zh()).isNotBlank();
    }

    @Test
    void anEdgeNeedsBothItsEndsOnceAndInTheDirectionOfSupply() {
        SupplyEdge there = CHAIN.edges().getFirst();
        assertThat(only(form(List.of(), List.of(new EdgeForm(FIRST, CHAIN.id() + "/gone"))))
                        .code())
                .isEqualTo("EDGE_END_UNKNOWN");
        assertThat(only(form(List.of(), List.of(new EdgeForm(there.from(), there.to()))))
                        .code())
                .isEqualTo("GIVEN_TWICE");
        assertThat(codes(form(List.of(), List.of(new EdgeForm(there.to(), there.from())))))
                .contains("SUPPLY_BACKWARDS", "SUPPLY_CIRCLE");
    }

    @Test
    void nodesOfOnePositionDoNotSupplyEachOtherInACircle() {
        List<String> upstream = CHAIN.nodes().stream()
                .filter(node -> node.position() == Position.UPSTREAM)
                .map(ChainNode::key)
                .toList();
        assertThat(codes(form(
                        List.of(),
                        List.of(
                                new EdgeForm(upstream.get(0), upstream.get(1)),
                                new EdgeForm(upstream.get(1), upstream.get(0))))))
                .containsExactly("SUPPLY_CIRCLE");
    }

    @Test
    void tellsEverythingAtOnce() {
        assertThat(codes(form(List.of(node("?", ""), node(FIRST, "甲")), List.of(new EdgeForm(null, null)))))
                .contains("NODE_KEY_INVALID", "NODE_NAME_MISSING", "NODE_KEY_TWICE", "EDGE_END_UNKNOWN");
    }

    private static Arguments fault(String code, String field, NodeForm node) {
        return Arguments.of(code, field, node);
    }

    private static NodeForm node(String key, String name) {
        return new NodeForm(key, name, Position.MIDSTREAM, null, null, null);
    }

    private static NodeForm node(List<String> ipc, List<String> keywords) {
        return new NodeForm(CHAIN.id() + "/new", "甲", Position.MIDSTREAM, ipc, null, keywords);
    }

    private static ChainForm formOf(Chain chain) {
        return new ChainForm(
                null,
                "试",
                chain.nodes().stream()
                        .map(node -> new NodeForm(
                                node.key(),
                                node.name(),
                                node.position(),
                                node.ipc(),
                                node.legacyIpc(),
                                node.keywords()))
                        .toList(),
                chain.edges().stream()
                        .map(edge -> new EdgeForm(edge.from(), edge.to()))
                        .toList());
    }

    private static ChainForm form(List<NodeForm> more, List<EdgeForm> moreEdges) {
        ChainForm whole = formOf(CHAIN);
        List<NodeForm> nodes = new ArrayList<>(whole.nodes());
        nodes.addAll(more);
        List<EdgeForm> edges = new ArrayList<>(whole.edges());
        edges.addAll(moreEdges);
        return new ChainForm(null, "试", nodes, edges);
    }

    private static Refusal only(ChainForm form) {
        List<Refusal> refusals = refusals(form);
        assertThat(refusals).hasSize(1);
        return refusals.getFirst();
    }

    private static List<String> codes(ChainForm form) {
        return refusals(form).stream().map(Refusal::code).toList();
    }

    private static List<Refusal> refusals(ChainForm form) {
        TextLimits limits = new TextLimits();
        ChainFormReader.read(CHAIN, form, limits);
        return limits.refusals();
    }
}
