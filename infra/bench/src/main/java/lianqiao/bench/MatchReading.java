package lianqiao.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What the portal answers first to needs of the real data, among all real licences with a title and all real patents: to be read by a
 * person. One JSON line per match, with ids and row numbers only.
 */
final class MatchReading {
    private static final Path FOLDER = Path.of("infra/bench/target");
    private static final int READ = 10;
    private static final String HEADER = "appln_nr,patent_id,title,patent_owner,ipc,abstract\n";

    private final House house;
    private final Path data;
    private final List<String> needs;

    MatchReading(House house, Path data, List<String> needs) {
        this.house = house;
        this.data = data;
        this.needs = needs;
    }

    void run() throws Exception {
        house.portal.signIn("operator@demo");
        Map<String, String> names = licenceRows();
        Bringing bringing = new Bringing(house);
        bringing.bring("needs", data.resolve("needs.jsonl"), row -> {});
        bringing.bring("licences", data.resolve("open_license_patents.csv"), row -> {});
        bringing.bring("licences", patents(names), row -> {});
        try (Connection database = house.database()) {
            bringing.awaitIndex(database);
            Map<String, String> numbers = column(database, "SELECT id, source_number FROM licence");
            Map<String, String> ids = column(database, "SELECT source_number, id FROM tech_need");
            for (String need : needs) {
                print(need, house.portal.get("/api/v1/listings/" + ids.get(need) + "/matches?size=30"), numbers, names);
            }
        }
    }

    private static void print(String need, JsonNode found, Map<String, String> numbers, Map<String, String> names) {
        int rank = 0;
        for (JsonNode item : found.path("items")) {
            String name = names.get(numbers.get(item.path("listing").path("id").asString()));
            if (name == null || rank == READ) {
                continue; // what the demonstration brought
            }
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("need", need);
            line.put("rank", ++rank);
            line.put("item", name);
            line.put("score", item.path("score").asDouble());
            item.path("reasons")
                    .forEach(reason -> line.put(
                            reason.path("part").asString(),
                            reason.path("points").asDouble()));
            line.put("nodes", item.path("listing").path("nodes").findValuesAsString("node"));
            System.out.println(Http.JSON.writeValueAsString(line));
        }
    }

    /** Rows of the file by the numbers of their patents, the first row after the heading being 1. */
    private Map<String, String> licenceRows() throws Exception {
        Map<String, String> names = new HashMap<>();
        int row = 0;
        try (var rows = CsvReader.builder().ofNamedCsvRecord(data.resolve("open_license_patents.csv"))) {
            for (var each : rows) {
                row++;
                names.putIfAbsent(each.getField("patent_id").replace("CN", ""), "licence-row-" + row);
            }
        }
        return names;
    }

    /** The data give no application numbers, so each patent gets one that nobody was given. */
    private Path patents(Map<String, String> names) throws Exception {
        List<String> lines = new ArrayList<>();
        try (Stream<String> rows = Files.lines(data.resolve("patents_abstracts.jsonl"))) {
            rows.map(Http.JSON::readTree).forEach(patent -> {
                String digits = "20181%07d".formatted(9_000_000 + lines.size());
                String number = InventedNumber.of(digits);
                names.put(
                        number,
                        "patent-"
                                + patent.path("id")
                                        .asString(
                                                patent.path("publicationNumber").asString("")));
                lines.add("%s,CN%s,%s,示例研究院%d,%s,%s"
                        .formatted(
                                digits,
                                number,
                                quoted(patent, "title"),
                                lines.size(),
                                symbols(patent),
                                quoted(patent, "abstract")));
            });
        }
        Path file = FOLDER.resolve("real-patents.csv");
        Files.writeString(file, HEADER + String.join("\n", lines) + "\n");
        return file;
    }

    private static String symbols(JsonNode patent) {
        return StreamSupport.stream(patent.path("cpc").spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.joining(";"));
    }

    private static String quoted(JsonNode patent, String field) {
        return '"' + patent.path(field).asString("").replace("\"", "\"\"") + '"';
    }

    private static Map<String, String> column(Connection database, String sql) throws Exception {
        Map<String, String> column = new HashMap<>();
        try (ResultSet rows = database.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                column.put(rows.getString(1), rows.getString(2));
            }
        }
        return column;
    }
}
