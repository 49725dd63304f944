package lianqiao.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Matching among many patents, held to what Elasticsearch alone does with the very same queries in the same run. */
final class MatchSpeed {
    private static final Path FOLDER = Path.of("infra/bench/target");
    private static final int NEEDS = 1_000;

    private final House house;
    private final int rows;

    MatchSpeed(House house, int rows) {
        this.house = house;
        this.rows = rows;
    }

    void run() throws Exception {
        bring();
        List<JsonNode> needs = needs();
        new TopMatches(house, needs).run();
        new CampaignSpeed(house, needs).run();
    }

    private void bring() throws Exception {
        house.portal.signIn("operator@demo");
        Bringing bringing = new Bringing(house);
        GeneratedTrade trade = new GeneratedTrade();
        bringing.bring("needs", trade.needs(FOLDER.resolve("generated-needs.jsonl"), NEEDS), row -> {});
        bringing.bring("licences", trade.licences(FOLDER.resolve("generated-trade.csv"), rows), row -> {});
        try (Connection database = house.database()) {
            bringing.awaitIndex(database);
            long licences = Jdbc.number(database, "SELECT count(*) FROM licence WHERE state = 'PUBLISHED'");
            if (licences < rows * 0.99) {
                throw new IllegalStateException("only " + licences + " of " + rows + " were imported");
            }
        }
    }

    /** As the index holds them, in the order of their ids: the order in which a campaign takes them. */
    private List<JsonNode> needs() throws Exception {
        JsonNode page = new Http(house.elasticsearch())
                .post(
                        "/" + house.alias() + "/_search",
                        Map.of(
                                "size",
                                10_000,
                                "sort",
                                List.of("id"),
                                "query",
                                Map.of(
                                        "bool",
                                        Map.of(
                                                "filter",
                                                List.of(
                                                        Map.of("term", Map.of("kind", "TECH_NEED")),
                                                        Map.of("term", Map.of("open", true)))))));
        List<JsonNode> needs = new ArrayList<>();
        page.path("hits").path("hits").forEach(hit -> needs.add(hit.path("_source")));
        return needs;
    }
}
