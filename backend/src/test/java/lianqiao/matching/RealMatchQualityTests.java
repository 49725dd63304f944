package lianqiao.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import lianqiao.chain.Chains;
import lianqiao.chain.Classifier;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The score against the judgement of people: NDCG@10 with gain 2^(level−1)−1 over each need's judged achievements. */
class RealMatchQualityTests {
    private static final Path DATA =
            Path.of(Optional.ofNullable(System.getenv("LIANQIAO_REAL_DATA")).orElse("../../shared/data/real"));
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Chains CHAINS = Chains.shipped();
    private static final Classifier CLASSIFIER = Classifier.shipped(CHAINS);

    private record Judged(UUID achievement, int level) {}

    @Test
    void ranksJudgedAchievementsBetterThanPlainWordCounting() throws IOException {
        assumeThat(Files.exists(DATA.resolve("pairs.csv")))
                .as("no judged pairs in " + DATA + "; set LIANQIAO_REAL_DATA to measure")
                .isTrue();
        Map<UUID, Listing> needs = read("needs.jsonl", ListingKind.TECH_NEED);
        Map<UUID, Listing> achievements = read("achievements.jsonl", ListingKind.OFFER);
        Matcher matcher = new Matcher(Weights.current(), CHAINS);
        List<Double> each = new ArrayList<>();
        pairs().forEach((need, judged) -> ndcg(judged, matcher.rank(needs.get(need), listings(judged, achievements)))
                .ifPresent(each::add));
        double mean = each.stream().mapToDouble(value -> value).average().orElse(0);
        System.out.printf("{\"figure\": \"ndcg10\", \"value\": %.4f, \"note\": \"%d needs\"}%n", mean, each.size());
        assertThat(mean).isGreaterThan(0.67);
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

    private static Map<UUID, List<Judged>> pairs() throws IOException {
        Map<UUID, List<Judged>> pairs = new HashMap<>();
        for (String line :
                Files.readAllLines(DATA.resolve("pairs.csv")).stream().skip(1).toList()) {
            String[] cells = line.split(",");
            pairs.computeIfAbsent(UUID.fromString(cells[0]), first -> new ArrayList<>())
                    .add(new Judged(UUID.fromString(cells[1]), Integer.parseInt(cells[2].strip())));
        }
        return pairs;
    }

    private static Map<UUID, Listing> read(String file, ListingKind kind) {
        Map<UUID, Listing> listings = new HashMap<>();
        try {
            Files.readAllLines(DATA.resolve(file)).forEach(line -> {
                JsonNode row = JSON.readTree(line);
                Listing listing = listing(
                        UUID.fromString(row.path("id").asString()),
                        kind,
                        title(row),
                        row.path("text").asString(""));
                listings.put(listing.id(), listing);
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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
                false);
    }
}
