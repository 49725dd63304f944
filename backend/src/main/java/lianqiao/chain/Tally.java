package lianqiao.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up, for one listing, what speaks for each node. */
final class Tally {
    private final List<ChainNode> nodes;
    /** By position of the node, so that equal input is added up in equal order. */
    private final Map<Integer, List<Evidence>> byNode = new TreeMap<>();

    Tally(List<ChainNode> nodes) {
        this.nodes = nodes;
    }

    void add(int node, Evidence evidence) {
        byNode.computeIfAbsent(node, key -> new ArrayList<>(4)).add(evidence);
    }

    boolean isEmpty() {
        return byNode.isEmpty();
    }

    /** Points of each node: its own evidence, more when the listing's other evidence lies in its chain. */
    Map<Integer, Double> points(double chainWeight) {
        Map<Integer, Double> own = new TreeMap<>();
        Map<String, Double> byChain = new HashMap<>();
        double all = 0;
        for (var entry : byNode.entrySet()) {
            double points =
                    entry.getValue().stream().mapToDouble(Evidence::points).sum();
            own.put(entry.getKey(), points);
            byChain.merge(chain(entry.getKey()), points, Double::sum);
            all += points;
        }
        double total = all;
        own.replaceAll((node, points) -> {
            double others = byChain.getOrDefault(chain(node), 0.0) - points;
            return points * (1 + chainWeight * others / total);
        });
        return own;
    }

    List<Evidence> evidence(int node) {
        return byNode.getOrDefault(node, List.of()).stream()
                .sorted(Comparator.comparingDouble(Evidence::points).reversed().thenComparing(Evidence::found))
                .toList();
    }

    private String chain(int node) {
        return nodes.get(node).chain();
    }
}
