package lianqiao.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lianqiao.bench.Judgements.Text;
import lianqiao.matching.Reason;

/** The portal's own score against what people judged, beside what Elasticsearch makes of the same words by itself. */
final class MatchQuality {
    private static final double GAIN_TO_REACH = 0.02;

    private static final Map<String, Double> SHIPPED =
            Stream.of(Reason.Part.values()).collect(Collectors.toMap(Reason.Part::name, part -> 1.0));

    private final House house;
    private final Judgements judged;
    private final int folds;
    private final RankingFigures portal = new RankingFigures("portal");
    private final List<PartFit.Sample> samples = new ArrayList<>();
    private final Map<Integer, Map<String, Double>> fitted = new TreeMap<>();
    private final List<RankingFigures> baselines =
            MatchBaselines.NAMES.stream().map(RankingFigures::new).toList();

    /** @param folds 0 for the shipped weights as they are; else the points of the parts are fitted on the other folds only */
    MatchQuality(House house, Path folder, int folds) throws Exception {
        this.house = house;
        this.folds = folds;
        this.judged = Judgements.read(folder);
    }

    void run() throws Exception {
        JudgedListings listings = JudgedListings.bring(house, judged);
        MatchBaselines elastic = new MatchBaselines(new Http(house.elasticsearch()));
        elastic.fill(judged.achievements());
        for (Map.Entry<String, Map<String, Integer>> pair : judged.levels().entrySet()) {
            Map<String, Integer> levels = pair.getValue();
            Text need = judged.need(pair.getKey());
            samples.add(new PartFit.Sample(levels, listings.parts(house, pair.getKey(), levels.keySet())));
            for (RankingFigures baseline : baselines) {
                baseline.add(levels, elastic.scores(baseline.name, need, levels.keySet()));
            }
        }
        for (int i = 0; i < samples.size(); i++) {
            portal.add(samples.get(i).levels(), samples.get(i).scores(factors(i)));
        }
        report(baselines.stream()
                .max(Comparator.comparing(RankingFigures::ndcg))
                .orElseThrow());
    }

    /** What each part counts for the need at this place of the list. Needs stand in the order of their random ids, so every n-th is a fold. */
    private Map<String, Double> factors(int place) {
        return folds == 0
                ? SHIPPED
                : fitted.computeIfAbsent(
                        place % folds,
                        fold -> PartFit.fit(IntStream.range(0, samples.size())
                                .filter(other -> other % folds != fold)
                                .mapToObj(samples::get)
                                .toList()));
    }

    private void report(RankingFigures best) {
        for (RankingFigures baseline : baselines) {
            figure("ndcg10_" + baseline.name, baseline.ndcg(), "Elasticsearch alone");
            figure("auc3_" + baseline.name, baseline.auc(), "Elasticsearch alone");
        }
        double[] gains = portal.gainsOver(best);
        PairedBootstrap interval = PairedBootstrap.of(gains);
        figure("ndcg10", portal.ndcg(), how() + "; %d needs with a positive gain".formatted(gains.length));
        figure("auc3", portal.auc(), "level 3 and more against the rest");
        String note = "over the best baseline, %s; at least %s".formatted(best.name, GAIN_TO_REACH);
        figure("ndcg10_gain", portal.ndcg() - best.ndcg(), note);
        figure("ndcg10_gain_low", interval.low(), "lower end of the paired 95 % bootstrap interval; above 0");
        figure("ndcg10_gain_high", interval.high(), "its upper end");
    }

    private String how() {
        return folds == 0
                ? "the shipped weights"
                : "points fitted in %d folds, none of them on what it is measured on: %s".formatted(folds, fitted);
    }

    private static void figure(String name, double value, String note) {
        new Figure(name, value, "", null, note).print();
    }
}
