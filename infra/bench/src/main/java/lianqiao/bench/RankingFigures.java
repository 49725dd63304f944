package lianqiao.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How well one way of scoring orders what people judged, need by need. */
final class RankingFigures {
    private static final int DEPTH = 10;
    private static final int SUITS = 3;

    final String name;
    private final List<Double> ndcg = new ArrayList<>();
    private final List<Double> auc = new ArrayList<>();

    RankingFigures(String name) {
        this.name = name;
    }

    void add(Map<String, Integer> levels, Map<String, Double> scores) {
        ndcg.add(ndcg(levels, scores));
        auc(levels, scores).ifPresent(auc::add);
    }

    /** The mean over all needs. */
    double ndcg() {
        return mean(ndcg);
    }

    /** The mean over the needs that have one. */
    double auc() {
        return mean(auc);
    }

    /** What this way gains over another, need by need. */
    double[] gainsOver(RankingFigures other) {
        return IntStream.range(0, ndcg.size())
                .mapToDouble(need -> ndcg.get(need) - other.ndcg.get(need))
                .toArray();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElse(Double.NaN);
    }

    /** NDCG@10 with gain 2^(level−1)−1 (Järvelin and Kekäläinen 2002); ties are broken by id, what has no score comes last. */
    static double ndcg(Map<String, Integer> levels, Map<String, Double> scores) {
        List<Integer> ranked = levels.keySet().stream()
                .sorted(Comparator.comparing((String id) -> -score(scores, id)).thenComparing(id -> id))
                .map(levels::get)
                .toList();
        List<Integer> best =
                levels.values().stream().sorted(Comparator.reverseOrder()).toList();
        return gain(ranked) / gain(best);
    }

    /** What a pair of this level is worth: 2^(level−1)−1. */
    static double gainOf(int level) {
        return Math.pow(2, level - 1.0) - 1;
    }

    private static double gain(List<Integer> levels) {
        return IntStream.range(0, Math.min(DEPTH, levels.size()))
                .mapToDouble(at -> gainOf(levels.get(at)) / (Math.log(at + 2) / Math.log(2)))
                .sum();
    }

    /** The chance that one of level 3 or more scores above one below, a tie counting half; nothing where one of the two is missing. */
    static OptionalDouble auc(Map<String, Integer> levels, Map<String, Double> scores) {
        List<Double> suit = scoresOf(levels, scores, true);
        List<Double> rest = scoresOf(levels, scores, false);
        return suit.stream()
                .flatMapToDouble(one -> rest.stream().mapToDouble(other -> (Math.signum(one - other) + 1) / 2))
                .average();
    }

    private static List<Double> scoresOf(Map<String, Integer> levels, Map<String, Double> scores, boolean suits) {
        return levels.entrySet().stream()
                .filter(each -> each.getValue() >= SUITS == suits)
                .map(each -> score(scores, each.getKey()))
                .toList();
    }

    private static double score(Map<String, Double> scores, String id) {
        return scores.getOrDefault(id, 0.0);
    }
}
