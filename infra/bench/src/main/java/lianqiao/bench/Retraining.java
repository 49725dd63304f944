package lianqiao.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import lianqiao.bench.LabelledPairs.Pair;
import lianqiao.matching.Reason.Part;

/**
 * Fits the points of the parts on some needs and measures them on others, beside the points that are in use. Which needs are held out follows
 * from their ids alone: a need that was measured on is never fitted on, however many answers come in later.
 *
 * @param points the fitted ones, together 100
 * @param before NDCG@10 of the points in use on the needs held out, {@code after} that of the fitted ones
 * @param gain the paired 95 % interval of the difference
 * @param heldOut how many needs are measured on
 */
record Retraining(Map<Part, Double> points, double before, double after, PairedBootstrap gain, int heldOut) {
    private static final int ONE_OF = 2;
    private static final Map<String, Double> AS_THEY_ARE =
            LabelledPairs.PARTS.stream().collect(Collectors.toMap(Part::name, part -> 1.0));
    /** Fewer needs, and chance decides. */
    static final int LEAST_NEEDS = 20;

    static Retraining of(LabelledPairs all, Map<Part, Double> used) {
        LabelledPairs telling = all.telling();
        LabelledPairs fitted = part(telling, need -> !isHeldOut(need));
        LabelledPairs measured = part(telling, Retraining::isHeldOut);
        Map<String, Double> factors = PartFit.fit(fitted.samples(used));
        factors.keySet().retainAll(fitted.speaking());
        Map<Part, Double> points = points(factors, used);
        RankingFigures before = figures("in use", measured, used);
        RankingFigures after = figures("fitted", measured, points);
        double[] gains = after.gainsOver(before);
        return new Retraining(
                points,
                before.ndcg(),
                after.ndcg(),
                gains.length == 0 ? new PairedBootstrap(0, 0) : PairedBootstrap.of(gains),
                gains.length);
    }

    /** Every other need, by a hash of its id. */
    static boolean isHeldOut(String need) {
        CRC32 hash = new CRC32();
        hash.update(need.getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % ONE_OF == 0;
    }

    /** Better, and by more than chance gives: the whole interval lies above 0. */
    boolean isPromoted() {
        return heldOut >= LEAST_NEEDS && gain.low() > 0;
    }

    String verdict() {
        if (heldOut < LEAST_NEEDS) {
            return "refused: %d needs held out, at least %d are needed".formatted(heldOut, LEAST_NEEDS);
        }
        if (isPromoted()) {
            return "promoted";
        }
        return after < before
                ? "refused: worse on the needs held out"
                : "refused: not better on the needs held out by more than chance gives";
    }

    /** What answers that mean nothing look like: the levels of each need change places. */
    static LabelledPairs shuffled(LabelledPairs pairs, long seed) {
        Random random = new Random(seed);
        TreeMap<String, List<Pair>> shuffled = new TreeMap<>(pairs.byNeed());
        shuffled.replaceAll((need, told) -> shuffled(told, random));
        return new LabelledPairs(shuffled);
    }

    private static List<Pair> shuffled(List<Pair> told, Random random) {
        List<Integer> levels = new ArrayList<>(told.stream().map(Pair::level).toList());
        Collections.shuffle(levels, random);
        List<Pair> shuffled = new ArrayList<>();
        for (int at = 0; at < told.size(); at++) {
            Pair pair = told.get(at);
            shuffled.add(new Pair(pair.need(), pair.other(), levels.get(at), pair.shares()));
        }
        return shuffled;
    }

    private static LabelledPairs part(LabelledPairs all, Predicate<String> wanted) {
        TreeMap<String, List<Pair>> part = new TreeMap<>(all.byNeed());
        part.keySet().removeIf(wanted.negate());
        return new LabelledPairs(part);
    }

    private static RankingFigures figures(String name, LabelledPairs measured, Map<Part, Double> points) {
        RankingFigures figures = new RankingFigures(name);
        measured.samples(points).forEach(sample -> figures.add(sample.levels(), sample.scores(AS_THEY_ARE)));
        return figures;
    }

    /** A part of which the labels say nothing keeps its points; the others share the rest as the fit has it, in tenths. */
    static Map<Part, Double> points(Map<String, Double> factors, Map<Part, Double> used) {
        Map<Part, Double> raw = new EnumMap<>(Part.class);
        Map<Part, Double> points = new EnumMap<>(Part.class);
        used.forEach((part, most) -> {
            double factor = factors.getOrDefault(part.name(), -1.0);
            if (factor < 0) {
                points.put(part, most);
            } else {
                raw.put(part, factor * most);
            }
        });
        double kept = points.values().stream().mapToDouble(most -> most).sum();
        double sum = raw.values().stream().mapToDouble(most -> most).sum();
        if (sum <= 0) {
            return used;
        }
        raw.forEach((part, most) -> points.put(part, Math.round(most / sum * (100 - kept) * 10) / 10.0));
        Part largest =
                Collections.max(raw.entrySet(), Map.Entry.comparingByValue()).getKey();
        double rest = 100 - points.values().stream().mapToDouble(most -> most).sum();
        points.merge(largest, rest, (most, more) -> Math.round((most + more) * 10) / 10.0);
        return points;
    }
}
