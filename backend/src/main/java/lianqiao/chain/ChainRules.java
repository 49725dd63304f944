package lianqiao.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must hold in a taxonomy: unique keys, real edge ends, supply that never runs backwards, well-formed symbols. */
final class ChainRules {
    private static final Pattern IPC_PREFIX = Pattern.compile("[A-H]\\d{2}[A-Z](\\d{1,4})?");

    static final int SHORTEST_KEYWORD = 2;

    private final List<String> problems = new ArrayList<>();

    private ChainRules() {}

    static List<String> problems(List<Chain> chains) {
        ChainRules rules = new ChainRules();
        if (chains.isEmpty()) {
            rules.problems.add("no chain found; write them as a list under 'chains:'");
        }
        rules.unique("chain", chains.stream().map(Chain::id).toList());
        chains.forEach(rules::check);
        return rules.problems;
    }

    /** A subclass or a main group. */
    static boolean isPrefix(String symbol) {
        return IPC_PREFIX.matcher(symbol).matches();
    }

    private void check(Chain chain) {
        unique("node", chain.nodes().stream().map(ChainNode::key).toList());
        unique(
                "chain %s: edge".formatted(chain.id()),
                chain.edges().stream()
                        .map(edge -> edge.from() + " → " + edge.to())
                        .toList());
        chain.nodes().forEach(this::check);
        Map<String, ChainNode> nodes = new HashMap<>();
        chain.nodes().forEach(node -> nodes.put(node.key(), node));
        chain.edges().forEach(edge -> check(edge, nodes));
        if (SupplyCycle.in(chain.edges())) {
            problems.add("chain %s: the edges go round in a circle; remove one of them".formatted(chain.id()));
        }
    }

    private void check(ChainNode node) {
        Stream.concat(node.ipc().stream(), node.legacyIpc().stream())
                .filter(prefix -> !isPrefix(prefix))
                .forEach(prefix -> problems.add(
                        "node %s: '%s' is no IPC prefix; write a subclass (H01M) or a main group without /00 (H01M10)"
                                .formatted(node.key(), prefix)));
        node.keywords().stream()
                .filter(keyword -> keyword.length() < SHORTEST_KEYWORD)
                .forEach(keyword -> problems.add(
                        "node %s: keyword '%s' is too short to mean anything; write at least two characters"
                                .formatted(node.key(), keyword)));
        unique("node %s: keyword".formatted(node.key()), node.keywords());
    }

    private void check(SupplyEdge edge, Map<String, ChainNode> nodes) {
        ChainNode from = nodes.get(edge.from());
        ChainNode to = nodes.get(edge.to());
        Stream.of(edge.from(), edge.to())
                .filter(end -> !nodes.containsKey(end))
                .forEach(end -> problems.add("edge %s → %s: there is no node %s; correct the id or add the node"
                        .formatted(edge.from(), edge.to(), end)));
        if (from != null && to != null && from.position().compareTo(to.position()) > 0) {
            problems.add("edge %s → %s: supply runs from %s to %s; turn the edge round or correct a pos"
                    .formatted(
                            edge.from(),
                            edge.to(),
                            from.position().word(),
                            to.position().word()));
        }
    }

    private void unique(String what, List<String> keys) {
        Set<String> seen = new HashSet<>();
        keys.stream()
                .filter(key -> !seen.add(key))
                .forEach(key -> problems.add("%s %s stands there twice; remove or rename one".formatted(what, key)));
    }
}
