package lianqiao.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianqiao.matching.CandidateBodies;
import tools.jackson.databind.JsonNode;

/**
 * A campaign over all needs, from the request until its run is over with matches and events stored, beside the same multi-searches and nothing
 * else. In turns, each time a new campaign: nothing is stored twice.
 */
final class CampaignSpeed {
    private static final double TO_REACH = 0.7;
    /** As the campaign's settings say by default. */
    private static final int PAGE = 50;

    private static final int PROPOSALS = 60;
    private static final int ROUNDS = 3;

    private final House house;
    private final List<JsonNode> needs;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private long stored;

    CampaignSpeed(House house, List<JsonNode> needs) {
        this.house = house;
        this.needs = needs;
    }

    void run() throws Exception {
        house.portal.signIn("centre@demo");
        List<HttpRequest> pages = pages();
        bare(pages);
        campaign(0);
        double bare = 0;
        double campaign = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            bare += bare(pages);
            campaign += campaign(round);
        }
        report(ROUNDS * needs.size() / campaign, ROUNDS * needs.size() / bare);
    }

    private void report(double campaign, double bare) {
        String note = "%d needs, %d a page, %d rounds in turns; %d matches stored by each"
                .formatted(needs.size(), PAGE, ROUNDS, stored);
        new Figure("campaign_needs_per_s", campaign, "needs/s", bare, note + "; limit: the same multi-searches alone")
                .print();
        new Figure("campaign_ratio", campaign / bare, "ratio", TO_REACH, "at least 0.7").print();
    }

    /** @return seconds */
    private double bare(List<HttpRequest> pages) throws Exception {
        long begin = System.nanoTime();
        for (HttpRequest page : pages) {
            if (client.send(page, BodyHandlers.ofByteArray()).statusCode() != 200) {
                throw new IllegalStateException("Elasticsearch refused a page");
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /** @return seconds */
    private double campaign(int round) throws Exception {
        String path = "/api/v1/campaigns/"
                + house.portal
                        .post("/api/v1/campaigns", Map.of("title", "量速活动 " + round))
                        .path("id")
                        .asString()
                + "/runs";
        long begin = System.nanoTime();
        JsonNode run = house.portal.post(path, Map.of());
        String followed = path + "/" + run.path("id").asString();
        while (run.path("endedAt").isNull() || run.path("endedAt").isMissingNode()) {
            Thread.sleep(50);
            run = house.portal.get(followed);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (!run.path("state").asString().equals("DONE") || run.path("done").asLong() != needs.size()) {
            throw new IllegalStateException("the run ended as " + run);
        }
        stored = run.path("stored").asLong();
        return seconds;
    }

    private List<HttpRequest> pages() {
        List<HttpRequest> pages = new ArrayList<>();
        for (int from = 0; from < needs.size(); from += PAGE) {
            List<JsonNode> page = needs.subList(from, Math.min(from + PAGE, needs.size()));
            pages.add(HttpRequest.newBuilder(URI.create(house.elasticsearch() + "/" + house.alias() + "/_msearch"))
                    .header("Content-Type", "application/x-ndjson")
                    .POST(BodyPublishers.ofByteArray(CandidateBodies.page(page, PROPOSALS)))
                    .build());
        }
        return pages;
    }
}
