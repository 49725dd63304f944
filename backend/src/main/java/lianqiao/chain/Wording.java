package lianqiao.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Likeness of a title to what a node is called: cosine over pairs of neighbouring characters, rarer pairs counting more.
 * It finds what no keyword says in so many words, and is the weakest evidence.
 */
final class Wording {
    private static final double LEAST = 0.12;

    private final Map<Integer, List<Posting>> postings = new HashMap<>();
    private final int nodeCount;

    Wording(List<ChainNode> nodes) {
        nodeCount = nodes.size();
        List<Map<Integer, Integer>> counts =
                nodes.stream().map(Wording::described).toList();
        Map<Integer, Integer> spread = new HashMap<>();
        counts.forEach(count -> count.keySet().forEach(pair -> spread.merge(pair, 1, Integer::sum)));
        for (int i = 0; i < nodeCount; i++) {
            Map<Integer, Double> weights = new HashMap<>();
            counts.get(i)
                    .forEach((pair, times) ->
                            weights.put(pair, (1 + Math.log(times)) * rarity(spread.getOrDefault(pair, 1))));
            double length = length(weights);
            int node = i;
            weights.forEach((pair, weight) -> postings.computeIfAbsent(pair, key -> new ArrayList<>(2))
                    .add(new Posting(node, weight / length, rarity(spread.getOrDefault(pair, 1)))));
        }
    }

    void liken(String title, double full, Tally tally) {
        Map<Integer, Integer> pairs = new HashMap<>();
        count(title, pairs);
        double[] cosine = new double[nodeCount];
        double square = 0;
        for (int pair : pairs.keySet().stream().sorted().toList()) {
            List<Posting> found = postings.getOrDefault(pair, List.of());
            double weight = found.isEmpty() ? rarity(1) : found.getFirst().rarity();
            square += weight * weight;
            for (Posting posting : found) {
                cosine[posting.node()] += weight * posting.weight();
            }
        }
        for (int node = 0; node < nodeCount; node++) {
            double likeness = cosine[node] / Math.sqrt(square);
            if (likeness >= LEAST) {
                tally.add(node, new Evidence(Evidence.Kind.WORDING, "", full * likeness, false));
            }
        }
    }

    private static Map<Integer, Integer> described(ChainNode node) {
        Map<Integer, Integer> pairs = new HashMap<>();
        count(node.name(), pairs);
        node.keywords().forEach(keyword -> count(keyword, pairs));
        return pairs;
    }

    private static void count(String text, Map<Integer, Integer> pairs) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char left = text.charAt(i);
            char right = text.charAt(i + 1);
            if (Character.isIdeographic(left) && Character.isIdeographic(right)) {
                pairs.merge(left << 16 | right, 1, Integer::sum);
            }
        }
    }

    private double rarity(int nodesWithPair) {
        return Math.log(1 + (double) nodeCount / nodesWithPair);
    }

    private static double length(Map<Integer, Double> weights) {
        return Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    }

    private record Posting(int node, double weight, double rarity) {}
}
