package lianqiao.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Stretches of two to four characters with what each says for or against a node, fitted to listings that a person had read. Data,
 * in {@code chain/learnt-words.yaml}. They decide between nodes for which keywords and likeness speak about equally.
 */
final class LearntWords {
    private static final String SHIPPED = "learnt-words.yaml";
    private static final int SHORTEST = 2;
    private static final int SHORTEST_TEXT = 4;

    private final int nodeCount;
    private final int longest;
    private final long[] stretches;
    private final int[][] nodesOf;
    private final double[][] pointsOf;

    private record Entry(int node, double points) {}

    private LearntWords(int nodeCount, int longest, TreeMap<Long, List<Entry>> entries) {
        this.nodeCount = nodeCount;
        this.longest = longest;
        stretches = entries.keySet().stream().mapToLong(stretch -> stretch).toArray();
        nodesOf = entries.values().stream()
                .map(list -> list.stream().mapToInt(Entry::node).toArray())
                .toArray(int[][]::new);
        pointsOf = entries.values().stream()
                .map(list -> list.stream().mapToDouble(Entry::points).toArray())
                .toArray(double[][]::new);
    }

    /** @throws IllegalStateException for an entry that isn't 'stretch=points' */
    static LearntWords shipped(List<ChainNode> nodes, String part, int longest) {
        if (!(ChainResources.yaml(ChainResources.text(SHIPPED)) instanceof Map<?, ?> root
                && root.get(part) instanceof Map<?, ?> words)) {
            throw new IllegalStateException(
                    "%s: '%s' is missing; add '%s:' with 'chain/node: stretch=points'".formatted(SHIPPED, part, part));
        }
        return of(nodes, words, longest);
    }

    /** @param words by key of a node: {@code stretch=points}, blanks between them */
    static LearntWords of(List<ChainNode> nodes, Map<?, ?> words, int longest) {
        TreeMap<Long, List<Entry>> entries = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            // A node that somebody added has none, one that was taken out isn't asked for.
            if (words.get(nodes.get(i).key()) instanceof String list) {
                add(entries, i, list);
            }
        }
        return new LearntWords(nodes.size(), longest, entries);
    }

    private static void add(Map<Long, List<Entry>> entries, int node, String list) {
        for (String word : list.strip().split("\\s+")) {
            int sign = word.indexOf('=');
            if (sign < SHORTEST) {
                throw new IllegalStateException("%s: '%s' is no 'stretch=points'; correct it".formatted(SHIPPED, word));
            }
            entries.computeIfAbsent(packed(word, 0, sign), key -> new ArrayList<>())
                    .add(new Entry(node, Double.parseDouble(word.substring(sign + 1))));
        }
    }

    /**
     * @param emphasis how much each character counts; a stretch counts as its least emphasised one does, and only once
     * @return points for and against each node, before any weight
     */
    double[] points(String text, double[] emphasis) {
        Map<Integer, Double> most = new HashMap<>();
        for (int begin = 0; begin + SHORTEST <= text.length(); begin++) {
            double say = emphasis[begin];
            for (int length = SHORTEST; length <= longest && begin + length <= text.length(); length++) {
                say = Math.min(say, emphasis[begin + length - 1]);
                int found = Arrays.binarySearch(stretches, packed(text, begin, length));
                if (found >= 0) {
                    most.merge(found, say, Math::max);
                }
            }
        }
        double scale = Math.sqrt(Math.max(SHORTEST_TEXT, text.length()));
        double[] points = new double[nodeCount];
        most.forEach((stretch, say) -> {
            for (int k = 0; k < nodesOf[stretch].length; k++) {
                points[nodesOf[stretch][k]] += say * pointsOf[stretch][k] / scale;
            }
        });
        return points;
    }

    /** Up to four characters as one number. */
    private static long packed(String text, int begin, int length) {
        long packed = 0;
        for (int i = begin; i < begin + length; i++) {
            packed = packed << 16 | text.charAt(i);
        }
        return packed;
    }
}
