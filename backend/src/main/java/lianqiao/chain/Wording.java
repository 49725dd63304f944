package lianqiao.chain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Likeness of a text to what a node is about (its name, keywords and scope words): single characters and pairs of them, those
 * of fewer nodes counting more. It finds what no keyword says in so many words, and is the weakest evidence.
 */
final class Wording {
    private static final int NAME = 2;
    private static final int KEYWORD = 1;
    private static final int SCOPE = 2;
    private final ScopeWords scope;
    private final int nodeCount;
    private final Grams grams;
    private final double[] rarity;
    private final int[][] nodesOf;
    private final double[][] weightsOf;

    /** @param lengthCorrection from 0, none, to 1, full correction for the number of words of a node: broad nodes are likelier, too */
    Wording(List<ChainNode> nodes, ScopeWords scope, double lengthCorrection) {
        this.scope = scope;
        nodeCount = nodes.size();
        List<Map<Integer, Integer>> profiles = nodes.stream().map(this::profile).toList();
        Map<Integer, Map<Integer, Integer>> timesByGram = new TreeMap<>();
        for (int i = 0; i < nodeCount; i++) {
            int node = i;
            profiles.get(i).forEach((gram, times) -> timesByGram
                    .computeIfAbsent(gram, key -> new TreeMap<>())
                    .put(node, times));
        }
        grams = new Grams(timesByGram.keySet().stream().mapToInt(gram -> gram).toArray());
        rarity = timesByGram.values().stream()
                .mapToDouble(times -> Math.log1p((double) nodeCount / times.size()))
                .toArray();
        nodesOf = timesByGram.values().stream()
                .map(times -> times.keySet().stream().mapToInt(node -> node).toArray())
                .toArray(int[][]::new);
        weightsOf = timesByGram.values().stream()
                .map(times -> times.values().stream().mapToDouble(Math::log1p).toArray())
                .toArray(double[][]::new);
        weigh(lengthCorrection);
    }

    /**
     * @param emphasis how much each character counts
     * @return for each node, 0 where nothing is alike, about 6 for the likeliest node of a telling title
     */
    double[] likeness(String text, double[] emphasis) {
        double[] likeness = new double[nodeCount];
        long[] places = grams.places(scope.withoutEmptyWords(text));
        double square = 0;
        for (int i = 0; i < places.length; ) {
            int number = (int) (places[i] >>> 32);
            int times = 0;
            double most = 0;
            for (; i < places.length && (int) (places[i] >>> 32) == number; i++) {
                most = Math.max(most, emphasis[(int) places[i]]);
                times++;
            }
            double weight = rarity[number] * most * (times == 1 ? 1 : 1 + Math.log(times));
            square += weight * weight;
            for (int k = 0; k < nodesOf[number].length; k++) {
                likeness[nodesOf[number][k]] += weight * weightsOf[number][k];
            }
        }
        double length = square == 0 ? 1 : Math.sqrt(square);
        for (int node = 0; node < nodeCount; node++) {
            likeness[node] /= length;
        }
        return likeness;
    }

    /** Turns counts into weights: rare grams say more, and long descriptions are no advantage. */
    private void weigh(double lengthCorrection) {
        double[] squares = new double[nodeCount];
        for (int gram = 0; gram < rarity.length; gram++) {
            for (int k = 0; k < nodesOf[gram].length; k++) {
                weightsOf[gram][k] *= rarity[gram];
                squares[nodesOf[gram][k]] += weightsOf[gram][k] * weightsOf[gram][k];
            }
        }
        for (int gram = 0; gram < rarity.length; gram++) {
            for (int k = 0; k < nodesOf[gram].length; k++) {
                weightsOf[gram][k] /= Math.pow(squares[nodesOf[gram][k]], lengthCorrection / 2);
            }
        }
    }

    private Map<Integer, Integer> profile(ChainNode node) {
        Map<Integer, Integer> times = new TreeMap<>();
        Grams.each(node.name(), gram -> times.merge(gram, NAME, Integer::sum));
        node.keywords().forEach(word -> Grams.each(word, gram -> times.merge(gram, KEYWORD, Integer::sum)));
        scope.of(node.key()).forEach(word -> Grams.each(word, gram -> times.merge(gram, SCOPE, Integer::sum)));
        return times;
    }
}
