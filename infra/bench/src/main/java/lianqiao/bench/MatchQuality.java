package lianqiao.bench;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lianqiao.bench.Judgements.Text;

/** The portal's own score against what people judged, beside what Elasticsearch makes of the same words by itself. */
final class MatchQuality {
    private static final double GAIN_TO_REACH = 0.02;

    private final House house;
    private final Judgements judged;
    private final RankingFigures portal = new RankingFigures("portal");
    private final List<RankingFigures> baselines =
            MatchBaselines.NAMES.stream().map(RankingFigures::new).toList();

    MatchQuality(House house, Path folder) throws Exception {
        this.house = house;
        this.judged = Judgements.read(folder);
    }

    void run() throws Exception {
        JudgedListings listings = JudgedListings.bring(house, judged);
        MatchBaselines elastic = new MatchBaselines(new Http(house.elasticsearch()));
        elastic.fill(judged.achievements());
        for (Map.Entry<String, Map<String, Integer>> pair : judged.levels().entrySet()) {
            Map<String, Integer> levels = pair.getValue();
            Text need = judged.need(pair.getKey());
            portal.add(levels, listings.scores(house, pair.getKey(), levels.keySet()));
            for (RankingFigures baseline : baselines) {
                baseline.add(levels, elastic.scores(baseline.name, need, levels.keySet()));
            }
        }
        report(baselines.stream()
                .max(Comparator.comparing(RankingFigures::ndcg))
                .orElseThrow());
    }

    private void report(RankingFigures best) {
        for (RankingFigures baseline : baselines) {
            figure("ndcg10_" + baseline.name, baseline.ndcg(), "Elasticsearch alone");
            figure("auc3_" + baseline.name, baseline.auc(), "Elasticsearch alone");
        }
        double[] gains = portal.gainsOver(best);
        PairedBootstrap interval = PairedBootstrap.of(gains);
        figure("ndcg10", portal.ndcg(), "the shipped weights; %d needs with a positive gain".formatted(gains.length));
        figure("auc3", portal.auc(), "level 3 and more against the rest");
        String note = "over the best baseline, %s; at least %s".formatted(best.name, GAIN_TO_REACH);
        figure("ndcg10_gain", portal.ndcg() - best.ndcg(), note);
        figure("ndcg10_gain_low", interval.low(), "lower end of the paired 95 % bootstrap interval; above 0");
        figure("ndcg10_gain_high", interval.high(), "its upper end");
    }

    private static void figure(String name, double value, String note) {
        new Figure(name, value, "", null, note).print();
    }
}
