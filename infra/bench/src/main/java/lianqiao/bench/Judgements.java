package lianqiao.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What people judged of needs and achievements.
 *
 * @param needs by id
 * @param achievements by id
 * @param levels of each need with a judged achievement of some gain: from 1, no match, upwards, by the achievement's id
 */
record Judgements(
        SequencedMap<String, Text> needs,
        SequencedMap<String, Text> achievements,
        SequencedMap<String, Map<String, Integer>> levels) {

    record Text(String title, String text) {}

    /** @param folder with needs.jsonl, achievements.jsonl and pairs.csv; a title may be given as tokens, which are joined */
    static Judgements read(Path folder) throws IOException {
        return new Judgements(
                texts(folder.resolve("needs.jsonl")),
                texts(folder.resolve("achievements.jsonl")),
                levels(folder.resolve("pairs.csv")));
    }

    private static SequencedMap<String, Text> texts(Path file) throws IOException {
        SequencedMap<String, Text> texts = new TreeMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> !line.isBlank())
                    .map(Http.JSON::readTree)
                    .forEach(row -> texts.put(
                            row.path("id").asString(),
                            new Text(title(row), row.path("text").asString(""))));
        }
        return texts;
    }

    private static String title(JsonNode row) {
        List<String> tokens = new ArrayList<>();
        row.path("titleTokens").forEach(token -> tokens.add(token.asString()));
        return tokens.isEmpty() ? row.path("title").asString() : String.join("", tokens);
    }

    private static SequencedMap<String, Map<String, Integer>> levels(Path file) throws IOException {
        SequencedMap<String, Map<String, Integer>> levels = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                levels.computeIfAbsent(row.getField("need_id"), first -> new TreeMap<>())
                        .put(
                                row.getField("achievement_id"),
                                Integer.valueOf(row.getField("level").strip()));
            }
        }
        levels.values().removeIf(judged -> judged.values().stream().allMatch(level -> level <= 1));
        return levels;
    }

    Text need(String id) {
        return Objects.requireNonNull(needs.get(id), () -> "no need " + id);
    }
}
