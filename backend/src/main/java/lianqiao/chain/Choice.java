package lianqiao.chain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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

    /** @param floor points that the best node must reach */
    List<Suggestion> among(Tally tally, double floor) {
        double[] points = tally.points(settings.chainWeight(), settings.actShare());
        List<Integer> best = best(points, tally);
        return best.isEmpty() || points[best.getFirst()] < floor ? List.of() : kept(tally, points, best);
    }

    /**
     * @param doubts of each node: it is more often wrong than others, less often where negative
     * @param floor how sure the best node must be; being far ahead of nothing doesn't make up for fewer points than a bare title must reach
     */
    List<Suggestion> among(Tally tally, Sureness sureness, double[] doubts, double floor) {
        double[] points = tally.points(settings.chainWeight(), settings.actShare());
        List<Integer> best = best(points, tally);
        if (best.isEmpty()) {
            return List.of();
        }
        int first = best.getFirst();
        BitSet same = tally.sameThing(first);
        boolean said = points[first] >= settings.floor();
        return said && sureness.of(tally, first, same, points, doubts[first]) >= floor
                ? kept(tally, points, best)
                : List.of();
    }

    private List<Suggestion> kept(Tally tally, double[] points, List<Integer> best) {
        double least = points[best.getFirst()] * settings.keepShare();
        List<Integer> kept = best.stream()
                .filter(node -> points[node] >= least
                        && (node.equals(best.getFirst()) || tally.mayBeChosen(node, settings.wordingFloorFurther())))
                .toList();
        double confidence = Math.min(1, points[best.getFirst()] / settings.fullPoints());
        double total = kept.stream().mapToDouble(node -> points[node]).sum();
        return kept.stream()
                .map(node -> new Suggestion(
                        nodes.get(node),
                        Math.round(confidence * points[node] / total * ROUND) / ROUND,
                        tally.evidence(node)))
                .toList();
    }

    /** Few are chosen from many, millions of times: one walk instead of a sort. Of equal nodes the earlier comes first. */
    private List<Integer> best(double[] points, Tally tally) {
        List<Integer> best = new ArrayList<>(MOST + 1);
        for (int node = 0; node < points.length; node++) {
            boolean full = best.size() == MOST;
            if (points[node] <= 0
                    || full && points[node] <= points[best.getLast()]
                    || !tally.mayBeChosen(node, settings.wordingFloor())) {
                continue;
            }
            int rank = 0;
            while (rank < best.size() && points[best.get(rank)] >= points[node]) {
                rank++;
            }
            best.add(rank, node);
            if (best.size() > MOST) {
                best.removeLast();
            }
        }
        return best;
    }
}
