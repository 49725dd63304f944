package lianqiao.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import lianqiao.bench.Judgements.Text;
import tools.jackson.databind.JsonNode;

/**
 * Both sides as listings of the portal, brought by its own imports: needs as JSON Lines, achievements as licences published
 * elsewhere, with numbers that nobody was given and holders who differ.
 */
record JudgedListings(Map<String, String> needs, Map<String, String> achievements) {
    private static final String HEADER = "appln_nr,patent_id,title,patent_type,patent_owner,license_fee\n";
    private static final Path FOLDER = Path.of("infra/bench/target");

    static JudgedListings bring(House house, Judgements judged) throws Exception {
        house.portal.signIn("operator@demo");
        Bringing bringing = new Bringing(house);
        Path needs = FOLDER.resolve("judged-needs.jsonl");
        Files.write(
                needs,
                judged.needs().entrySet().stream().map(JudgedListings::needLine).toList());
        bringing.bring("needs", needs, row -> {});
        Map<String, String> byNumber = new HashMap<>();
        Path licences = FOLDER.resolve("judged-achievements.csv");
        Files.writeString(licences, licences(judged.achievements(), byNumber));
        bringing.bring("licences", licences, row -> {});
        try (Connection database = house.database()) {
            JudgedListings brought = new JudgedListings(
                    ids(database, "SELECT source_number, id FROM tech_need WHERE source_number IS NOT NULL", Map.of()),
                    ids(
                            database,
                            "SELECT source_number, id FROM licence WHERE source_number IS NOT NULL AND state = 'PUBLISHED'",
                            byNumber));
            brought.isWhole(judged);
            return brought;
        }
    }

    private void isWhole(Judgements judged) {
        judged.achievements().forEach((id, said) -> {
            if (!said.title().isBlank() && !achievements.containsKey(id)) {
                throw new IllegalStateException("the import left out achievement " + id);
            }
        });
    }

    private static String needLine(Map.Entry<String, Text> need) {
        Text said = need.getValue();
        return Http.JSON.writeValueAsString(Map.of("id", need.getKey(), "title", said.title(), "text", said.text()));
    }

    private static String licences(Map<String, Text> achievements, Map<String, String> byNumber) {
        StringBuilder lines = new StringBuilder(HEADER);
        int serial = 0;
        for (Map.Entry<String, Text> each : new TreeMap<>(achievements).entrySet()) {
            String digits = "20181%07d".formatted(9_000_000 + serial);
            String number = InventedNumber.of(digits);
            byNumber.put(number, each.getKey());
            lines.append("%s,CN%s,\"%s\",发明专利,示例研究院%d,面议%n"
                    .formatted(digits, number, each.getValue().title().replace("\"", "\"\""), serial++));
        }
        return lines.toString();
    }

    /** @param names of what the table knows by another name; empty where it knows it by its own */
    private static Map<String, String> ids(Connection database, String sql, Map<String, String> names)
            throws SQLException {
        Map<String, String> ids = new HashMap<>();
        try (ResultSet rows = database.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                ids.put(names.getOrDefault(rows.getString(1), rows.getString(1)), rows.getString(2));
            }
        }
        return ids;
    }

    /** The points of each part of the portal's own score, by achievement; one without a title is a draft and has none. */
    Map<String, Map<String, Double>> parts(House house, String need, Iterable<String> asked) throws Exception {
        Map<String, Map<String, Double>> parts = new HashMap<>();
        for (String achievement : asked) {
            String id = achievements.get(achievement);
            if (id != null) {
                JsonNode match = house.portal
                        .get("/api/v1/listings/" + needs.get(need) + "/matches?against=" + id)
                        .path("items")
                        .path(0);
                parts.put(achievement, points(match));
            }
        }
        return parts;
    }

    private static Map<String, Double> points(JsonNode match) {
        Map<String, Double> points = new HashMap<>();
        match.path("reasons")
                .forEach(reason -> points.put(
                        reason.path("part").asString(), reason.path("points").asDouble()));
        double sum = points.values().stream().mapToDouble(part -> part).sum();
        if (Math.abs(sum - match.path("score").asDouble()) > 0.01) {
            throw new IllegalStateException("a score is the sum of its parts, but here: " + match);
        }
        return points;
    }
}
