package lianqiao.chain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Chooses from the tally: at most three nodes near the best, none where the best is too weak. */
final class Choice {
    private static final int MOST = 3;
    private static final double ROUND = 1000;

    private final List<ChainNode> nodes;
    private final ClassifierSettings settings;

    Choice(List<ChainNode> nodes, ClassifierSettings settings) {
        this.nodes = nodes;
        this.settings = settings;
    }

    List<Suggestion> among(Tally tally) {
        List<Map.Entry<Integer, Double>> best = tally.points(settings.chainWeight()).entrySet().stream()
                .filter(entry -> decides(tally, entry.getKey()))
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .toList();
        if (best.isEmpty() || best.getFirst().getValue() < settings.floor()) {
            return List.of();
        }
        double least = best.getFirst().getValue() * settings.keepShare();
        List<Map.Entry<Integer, Double>> kept =
                best.stream().filter(entry -> entry.getValue() >= least).toList();
        double total = kept.stream().mapToDouble(Map.Entry::getValue).sum();
        return kept.stream()
                .map(entry -> new Suggestion(
                        nodes.get(entry.getKey()),
                        Math.round(entry.getValue() / total * ROUND) / ROUND,
                        tally.evidence(entry.getKey())))
                .toList();
    }

    /** One IPC group lies in several nodes: without a word that tells them apart, none of them is chosen. */
    private boolean decides(Tally tally, int node) {
        return tally.evidence(node).stream()
                .anyMatch(evidence -> evidence.kind() != Evidence.Kind.IPC || !evidence.shared());
    }
}
