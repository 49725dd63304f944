package lianqiao.chain;

import java.util.Arrays;
import java.util.List;

/** What the chain endpoints answer. */
final class ChainAnswers {
    private ChainAnswers() {}

    /** One chain in the list. */
    record Summary(String id, String name, List<String> aliases, int nodes, int edges) {
        static Summary of(Chain chain) {
            return new Summary(
                    chain.id(),
                    chain.name(),
                    chain.aliases(),
                    chain.nodes().size(),
                    chain.edges().size());
        }
    }

    /** One chain, its nodes from upstream to downstream. */
    record Detail(String id, String name, List<String> aliases, List<Stretch> positions, List<SupplyEdge> edges) {
        static Detail of(Chain chain) {
            List<Stretch> positions = Arrays.stream(Position.values())
                    .map(position -> Stretch.of(position, chain))
                    .toList();
            return new Detail(chain.id(), chain.name(), chain.aliases(), positions, chain.edges());
        }
    }

    /** The nodes at one position. */
    record Stretch(Position position, String name, List<ChainNode> nodes) {
        static Stretch of(Position position, Chain chain) {
            return new Stretch(
                    position,
                    position.word(),
                    chain.nodes().stream()
                            .filter(node -> node.position() == position)
                            .toList());
        }
    }

    /**
     * The nodes that a text likely belongs to, the likeliest first; empty when too little speaks for any.
     *
     * @param classifier version of the parameters that said so
     */
    record Classification(String classifier, List<Node> nodes) {
        static Classification of(List<Suggestion> suggestions, Chains chains, String classifier) {
            return new Classification(
                    classifier,
                    suggestions.stream()
                            .map(suggestion -> Node.of(suggestion, chains))
                            .toList());
        }
    }

    /** A suggested node with what speaks for it. */
    record Node(
            String node,
            String name,
            String chain,
            String chainName,
            Position position,
            double weight,
            List<Evidence> evidence) {
        static Node of(Suggestion suggestion, Chains chains) {
            ChainNode node = suggestion.node();
            return new Node(
                    node.key(),
                    node.name(),
                    node.chain(),
                    chains.find(node.chain()).map(Chain::name).orElse(""),
                    node.position(),
                    suggestion.weight(),
                    suggestion.evidence());
        }
    }
}
