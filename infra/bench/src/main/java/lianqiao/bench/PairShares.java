package lianqiao.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianqiao.bench.LabelledPairs.Pair;
import lianqiao.chain.Chains;
import lianqiao.chain.Classifier;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.matching.Matcher;
import lianqiao.matching.Reason;
import lianqiao.matching.Reason.Part;
import lianqiao.matching.Weights;

/** What each part of the portal's own score brings for a pair, of the most that it can. */
final class PairShares {
    private final Chains chains = Chains.shipped();
    private final Matcher matcher = new Matcher(Weights.current(), chains);
    private final Map<Part, Double> most = WeightFile.shipped(Weights.CURRENT).points();

    Map<Part, Double> of(Listing demand, Listing supply) {
        Map<Part, Double> shares = new EnumMap<>(Part.class);
        for (Reason reason : matcher.match(demand, supply).reasons()) {
            double points = most.getOrDefault(reason.part(), 0.0);
            if (points > 0) {
                shares.put(reason.part(), reason.points() / points);
            }
        }
        return shares;
    }

    /** Judgements as labels: needs and achievements as listings that somebody wrote. */
    static LabelledPairs judged(Path folder) throws Exception {
        Judgements judged = Judgements.read(folder);
        PairShares shares = new PairShares();
        Classifier classifier = Classifier.shipped(shares.chains);
        Map<String, Listing> needs = new HashMap<>();
        Map<String, Listing> achievements = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (Map.Entry<String, Map<String, Integer>> need : judged.levels().entrySet()) {
            Listing demand = needs.computeIfAbsent(
                    need.getKey(), id -> written(ListingKind.TECH_NEED, judged.need(id), classifier));
            for (Map.Entry<String, Integer> level : need.getValue().entrySet()) {
                Judgements.Text said = judged.achievements().get(level.getKey());
                if (said != null && !said.title().isBlank()) {
                    Listing supply = achievements.computeIfAbsent(
                            level.getKey(), id -> written(ListingKind.LICENCE, said, classifier));
                    pairs.add(new Pair(need.getKey(), level.getKey(), level.getValue(), shares.of(demand, supply)));
                }
            }
        }
        return LabelledPairs.of(pairs);
    }

    private static Listing written(ListingKind kind, Judgements.Text said, Classifier classifier) {
        return Listing.written(
                kind,
                said.title(),
                said.text(),
                List.of(),
                classifier.classify(said.title(), said.text(), List.of()),
                null,
                null,
                null,
                Instant.EPOCH);
    }
}
