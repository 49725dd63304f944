package lianqiao.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import lianqiao.matching.Reason.Part;
import lianqiao.matching.Weights;

/**
 * {@code infra/bench/run retrain SOURCE}: new weights from what people said of matches, promoted only if they are better on needs that they
 * were not fitted on.
 *
 * <pre>
 * SOURCE   DB (LIANQIAO_DATABASE_URL), postgresql://…, a file as --export writes it, or a folder with needs.jsonl, achievements.jsonl, pairs.csv
 * --start FILE     weights to start from and to be better than; the current ones if left out
 * --write FOLDER   where the next weights-N.yaml goes; the portal's own folder if left out
 * --export CSV     writes the labelled pairs down and fits nothing
 * --shuffle SEED   mixes the labels that are fitted on: what must be refused
 * </pre>
 */
final class Retrain {
    private static final Path OWN = Path.of("backend/src/main/resources/matching");
    private static final Set<String> OPTIONS = Set.of("--start", "--write", "--export", "--shuffle");

    private final String source;
    private final Map<String, String> options = new HashMap<>();

    private Retrain(List<String> words) {
        this.source = words.getFirst();
        for (int at = 1; at + 1 < words.size(); at += 2) {
            options.put(words.get(at), words.get(at + 1));
        }
    }

    /** Whether that is how it is asked. */
    static boolean reads(List<String> words) {
        return words.size() % 2 == 1
                && IntStream.iterate(1, at -> at < words.size(), at -> at + 2)
                        .allMatch(at -> OPTIONS.contains(words.get(at)));
    }

    static void run(List<String> words) throws Exception {
        new Retrain(words).run();
    }

    private void run() throws Exception {
        LabelledPairs pairs = pairs();
        if (options.containsKey("--export")) {
            pairs.write(Path.of(options.get("--export")));
            figure("labelled_pairs", pairs.size(), pairs + " written to " + options.get("--export"));
            return;
        }
        WeightFile start = options.containsKey("--start")
                ? WeightFile.read(Path.of(options.get("--start")))
                : WeightFile.shipped(Weights.CURRENT);
        if (options.containsKey("--shuffle")) {
            pairs = Retraining.shuffled(pairs, Long.parseLong(options.get("--shuffle")));
        }
        Retraining fitted = Retraining.of(pairs, start.points());
        report(pairs, start.points(), fitted);
        settle(start, pairs, fitted);
    }

    private LabelledPairs pairs() throws Exception {
        if (source.equals("DB")) {
            return LoggedPairs.read(System.getenv("LIANQIAO_DATABASE_URL"));
        }
        if (source.startsWith("postgresql://")) {
            return LoggedPairs.read(source);
        }
        Path path = Path.of(source);
        return Files.isDirectory(path) ? PairShares.judged(path) : LabelledPairs.read(path);
    }

    private static void report(LabelledPairs pairs, Map<Part, Double> used, Retraining fitted) {
        figure("labelled_pairs", pairs.size(), pairs.toString());
        figure(
                "needs_held_out",
                fitted.heldOut(),
                "with pairs of different levels; at least " + Retraining.LEAST_NEEDS);
        if (fitted.heldOut() == 0) {
            return;
        }
        figure("ndcg10_in_use", fitted.before(), "held out; " + used);
        figure("ndcg10_fitted", fitted.after(), "held out; " + fitted.points());
        figure("ndcg10_gain", fitted.after() - fitted.before(), "fitted over those in use");
        figure(
                "ndcg10_gain_low",
                fitted.gain().low(),
                "lower end of the paired 95 % bootstrap interval; above 0 to promote");
        figure("ndcg10_gain_high", fitted.gain().high(), "its upper end");
    }

    private void settle(WeightFile start, LabelledPairs pairs, Retraining fitted) throws Exception {
        if (!fitted.isPromoted()) {
            figure("promoted", 0, fitted.verdict() + "; the weights in use stay, nothing was written");
            return;
        }
        Path folder = options.containsKey("--write") ? Path.of(options.get("--write")) : OWN;
        Files.createDirectories(folder);
        int version = WeightFile.next(folder, Weights.CURRENT);
        String why = "%s, NDCG@10 on %d held out %.3f after %.3f"
                .formatted(pairs, fitted.heldOut(), fitted.after(), fitted.before());
        Path written = start.promote(folder, version, fitted.points(), why);
        figure(
                "promoted",
                version,
                "promoted: " + written + "; older files are untouched, the next build scores by it");
    }

    private static void figure(String name, double value, String note) {
        new Figure(name, value, "", null, note).print();
    }
}
