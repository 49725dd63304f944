package lianqiao.chain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up, for one listing, what speaks for each node. Nodes go by their place in {@link Chains#nodes()}. */
final class Tally {
    private final int[] chainOf;
    private final int chainCount;
    private final boolean[] acts;
    private final double[] points;
    private final double[] titlePoints;
    private final double[] symbolPoints;
    private final double[] wording;
    private final double[] learnt;
    private double[] byChain = {};
    private double all;
    private boolean symbols;
    private double wordingWeight;
    /** By place of the node, so that equal input is told in equal order. */
    private final Map<Integer, List<Evidence>> said = new TreeMap<>();

    /** @param acts which nodes are about an act or a means rather than a thing */
    Tally(int[] chainOf, int chainCount, boolean[] acts) {
        this.chainOf = chainOf;
        this.chainCount = chainCount;
        this.acts = acts;
        points = new double[chainOf.length];
        titlePoints = new double[chainOf.length];
        symbolPoints = new double[chainOf.length];
        wording = new double[chainOf.length];
        learnt = new double[chainOf.length];
    }

    void add(int node, Evidence evidence) {
        said.computeIfAbsent(node, key -> new ArrayList<>(4)).add(evidence);
        points[node] += evidence.points();
        if (evidence.kind() == Evidence.Kind.TITLE_KEYWORD) {
            titlePoints[node] += evidence.points();
        }
        if (evidence.kind() == Evidence.Kind.IPC) {
            symbolPoints[node] += evidence.points();
            symbols = true;
        }
    }

    void addLikeness(double[] likeness, double weight) {
        wordingWeight += weight;
        for (int node = 0; node < wording.length; node++) {
            wording[node] += weight * likeness[node];
        }
    }

    void addLearnt(double[] points, double weight) {
        for (int node = 0; node < learnt.length; node++) {
            learnt[node] += weight * points[node];
        }
    }

    /**
     * Points of each node: its own evidence, more when much of all evidence lies in its chain.
     *
     * @param actShare what of its evidence an act keeps: of a thing and what is done with it a reader wants the thing
     */
    double[] points(double chainWeight, double actShare) {
        double[] sums = new double[points.length];
        byChain = new double[chainCount];
        all = 0;
        for (int node = 0; node < sums.length; node++) {
            sums[node] = (points[node] + wording[node]) * (acts[node] ? actShare : 1);
            // Squared, so that many faint likenesses in a wide chain don't outweigh one clear word in a narrow one.
            byChain[chainOf[node]] += sums[node] * sums[node];
            all += sums[node] * sums[node];
        }
        for (int node = 0; node < sums.length && all > 0; node++) {
            sums[node] = sums[node] * (1 + chainWeight * byChain[chainOf[node]] / all) + learnt[node];
        }
        return sums;
    }

    /**
     * Whether enough of its own speaks for a node. One IPC group lies in several nodes: symbols alone choose none of them. Likeness
     * alone chooses only where it is strong.
     */
    boolean mayBeChosen(int node, double wordingFloor) {
        return wordingWeight > 0 && wording[node] / wordingWeight >= wordingFloor
                || said.getOrDefault(node, List.of()).stream()
                        .anyMatch(evidence -> evidence.kind() != Evidence.Kind.IPC || !evidence.shared());
    }

    /** What of a node's points the title says in so many words: the safest sign that it is right. */
    double titlePoints(int node) {
        return titlePoints[node];
    }

    /**
     * A node, and those of other chains that the title names by the same word that names this one most: a battery management system lies
     * in the chain of cars and in that of batteries, and rightly in both.
     */
    BitSet sameThing(int node) {
        BitSet same = new BitSet();
        same.set(node);
        said.getOrDefault(node, List.of()).stream()
                .filter(evidence -> evidence.kind() == Evidence.Kind.TITLE_KEYWORD)
                .max(Comparator.comparingDouble(Evidence::points))
                .filter(Evidence::shared)
                .ifPresent(word -> said.forEach((other, found) -> {
                    if (chainOf[other] != chainOf[node] && found.stream().anyMatch(word::isSameWord)) {
                        same.set(other);
                    }
                }));
        return same;
    }

    /** Which share of all evidence lies in the chains of these nodes, 0 to 1; known once {@link #points} was asked. */
    double chainShare(BitSet nodes) {
        return all > 0
                ? nodes.stream()
                                .map(node -> chainOf[node])
                                .distinct()
                                .mapToDouble(chain -> byChain[chain])
                                .sum()
                        / all
                : 0;
    }

    /** Whether symbols speak for other nodes and none for this one. */
    boolean contradicted(int node) {
        return symbols && symbolPoints[node] == 0;
    }

    /** By how many points the fitted stretches prefer a node to every other but these; below 0 where they prefer another. */
    double learntLead(int node, BitSet same) {
        double other = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < learnt.length; i++) {
            if (!same.get(i)) {
                other = Math.max(other, learnt[i]);
            }
        }
        return learnt[node] - other;
    }

    /** What speaks for a node, strongest first. */
    List<Evidence> evidence(int node) {
        List<Evidence> all = new ArrayList<>(said.getOrDefault(node, List.of()));
        double worded = wording[node] + learnt[node];
        if (worded > 0) {
            all.add(new Evidence(Evidence.Kind.WORDING, "", worded, true));
        }
        all.sort(Comparator.comparingDouble(Evidence::points).reversed().thenComparing(Evidence::found));
        return all;
    }
}
