package lianqiao.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How much each part of the score should count for itself, fitted on judged needs: the factors, none below 0, whose weighted sum comes nearest to the
 * gain of each pair, each need centred and counting alike (ridge regression by coordinate descent).
 */
final class PartFit {
    private static final double RIDGE = 0.01;
    private static final int ROUNDS = 200;
    /** A part that is the same for all achievements of a need says nothing; what is left of it is rounding. */
    private static final double NOTHING = 1e-9;

    private PartFit() {}

    /**
     * One need.
     *
     * @param levels by achievement
     * @param parts by achievement: the points that each part of the portal's score brings
     */
    record Sample(Map<String, Integer> levels, Map<String, Map<String, Double>> parts) {
        Map<String, Double> scores(Map<String, Double> factors) {
            return parts.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, each -> weighted(each.getValue(), factors)));
        }
    }

    /** @return a factor for each part */
    static Map<String, Double> fit(List<Sample> samples) {
        Set<String> names = new TreeSet<>();
        samples.forEach(sample -> sample.parts().values().forEach(parts -> names.addAll(parts.keySet())));
        List<Row> rows =
                samples.stream().flatMap(sample -> rows(sample, names).stream()).toList();
        Map<String, Double> factors = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String name : names) {
                factors.put(name, best(name, rows, factors));
            }
        }
        return factors;
    }

    /** A pair as seen within its need. */
    private record Row(Map<String, Double> parts, double gain, double weight) {}

    private static List<Row> rows(Sample sample, Set<String> names) {
        double weight = 1.0 / sample.parts().size();
        double gain = sample.levels().values().stream()
                .mapToDouble(RankingFigures::gainOf)
                .average()
                .orElse(0);
        Map<String, Double> means = names.stream()
                .collect(Collectors.toMap(name -> name, name -> sample.parts().values().stream()
                        .mapToDouble(parts -> parts.getOrDefault(name, 0.0))
                        .average()
                        .orElse(0)));
        return sample.parts().entrySet().stream()
                .map(each -> new Row(
                        centred(each.getValue(), means),
                        RankingFigures.gainOf(sample.levels().getOrDefault(each.getKey(), 1)) - gain,
                        weight))
                .toList();
    }

    private static Map<String, Double> centred(Map<String, Double> parts, Map<String, Double> means) {
        Map<String, Double> centred = new HashMap<>();
        means.forEach((name, mean) -> centred.put(name, parts.getOrDefault(name, 0.0) - mean));
        return centred;
    }

    /** The factor of this part that leaves the least error while the others stand. */
    private static double best(String name, List<Row> rows, Map<String, Double> factors) {
        double said = 0;
        double squares = 0;
        for (Row row : rows) {
            double part = row.parts().getOrDefault(name, 0.0);
            double rest = weighted(row.parts(), factors) - part * factors.getOrDefault(name, 0.0);
            said += row.weight() * part * (row.gain() - rest);
            squares += row.weight() * part * part;
        }
        return squares < NOTHING ? 0 : Math.max(0, said / (squares * (1 + RIDGE)));
    }

    private static double weighted(Map<String, Double> parts, Map<String, Double> factors) {
        return parts.entrySet().stream()
                .mapToDouble(each -> each.getValue() * factors.getOrDefault(each.getKey(), 0.0))
                .sum();
    }
}
