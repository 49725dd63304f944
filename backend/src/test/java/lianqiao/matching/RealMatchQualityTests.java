package lianqiao.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import lianqiao.RealData;
import lianqiao.chain.Chains;
import lianqiao.chain.Classifier;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The score against the judgement of people: NDCG@10 with gain 2^(level−1)−1 over each need's judged achievements. */
class RealMatchQualityTests {
    private static final Chains CHAINS = Chains.shipped();
    private static final Classifier CLASSIFIER = Classifier.shipped(CHAINS);

    private record Judged(UUID achievement, int level) {}

    @Test
    void ranksJudgedAchievementsBetterThanPlainWordCounting() {
        Map<UUID, Listing> needs = read("needs.jsonl", ListingKind.TECH_NEED);
        Map<UUID, Listing> achievements = read("achievements.jsonl", ListingKind.OFFER);
        Matcher matcher = new Matcher(Weights.current(), CHAINS);
        List<Double> each = new ArrayList<>();
        pairs().forEach((need, judged) -> ndcg(
                        judged, matcher.rank(needs.get(need), listings(judged, achievements), judged.size()))
                .ifPresent(each::add));
        double mean = each.stream().mapToDouble(value -> value).average().orElse(0);
        System.out.printf("{\"figure\": \"ndcg10\", \"value\": %.4f, \"note\": \"%d needs\"}%n", mean, each.size());
        assertThat(mean).isGreaterThan(0.7);
    }

    private static List<Listing> listings(List<Judged> judged, Map<UUID, Listing> achievements) {
        return judged.stream().map(pair -> achievements.get(pair.achievement())).toList();
    }

    private static Optional<Double> ndcg(List<Judged> judged, List<Matcher.Scored> ranked) {
        Map<UUID, Integer> levels = new HashMap<>();
        judged.forEach(pair -> levels.put(pair.achievement(), pair.level()));
        double best = gain(judged.stream()
                .map(Judged::level)
                .sorted(Comparator.reverseOrder())
                .toList());
        double got = gain(ranked.stream()
                .map(scored -> levels.getOrDefault(scored.other().id(), 1))
                .toList());
        return best == 0 ? Optional.empty() : Optional.of(got / best);
    }

    private static double gain(List<Integer> levels) {
        return IntStream.range(0, Math.min(10, levels.size()))
                .mapToDouble(at -> (Math.pow(2, levels.get(at) - 1.0) - 1) / (Math.log(at + 2) / Math.log(2)))
                .sum();
    }

    private static Map<UUID, List<Judged>> pairs() {
        Map<UUID, List<Judged>> pairs = new HashMap<>();
        RealData.csv("pairs.csv")
                .forEach(row -> pairs.computeIfAbsent(UUID.fromString(row.getField(0)), first -> new ArrayList<>())
                        .add(new Judged(
                                UUID.fromString(row.getField(1)),
                                Integer.parseInt(row.getField(2).strip()))));
        return pairs;
    }

    private static Map<UUID, Listing> read(String file, ListingKind kind) {
        Map<UUID, Listing> listings = new HashMap<>();
        RealData.jsonLines(file).forEach(row -> {
            Listing listing = listing(
                    UUID.fromString(row.path("id").asString()),
                    kind,
                    title(row),
                    row.path("text").asString(""));
            listings.put(listing.id(), listing);
        });
        return listings;
    }

    private static String title(JsonNode row) {
        List<String> tokens = new ArrayList<>();
        row.path("titleTokens").forEach(token -> tokens.add(token.asString()));
        return tokens.isEmpty() ? row.path("title").asString() : String.join("", tokens);
    }

    private static Listing listing(UUID id, ListingKind kind, String title, String text) {
        return new Listing(
                id,
                kind,
                1,
                true,
                title,
                text,
                List.of(),
                CLASSIFIER.classify(title, text, List.of()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                null,
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                false,
                null);
    }
}
