package lianqiao.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import lianqiao.matching.CandidateBodies;
import tools.jackson.databind.JsonNode;

/**
 * The twenty best matches of one need over HTTP, beside the bare query for the same candidates with the same fields. One request at a time, the two
 * sides in turns and never for the same need in a row, so that neither finds what the other warmed.
 */
final class TopMatches {
    private static final double TO_REACH = 1.5;
    /** As many as the portal lets the index propose. */
    private static final int PROPOSALS = 100;

    private static final int WARMING = 500;
    private static final int MEASURED = 1_000;

    private final House house;
    private final List<JsonNode> needs;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    TopMatches(House house, List<JsonNode> needs) {
        this.house = house;
        this.needs = needs;
    }

    void run() throws Exception {
        List<HttpRequest> portal = needs.stream().map(this::viaPortal).toList();
        List<HttpRequest> bare = needs.stream().map(this::viaElasticsearch).toList();
        turns(portal, bare, WARMING);
        List<Spread> both = turns(portal, bare, MEASURED);
        report(both.getFirst(), both.getLast());
    }

    private List<Spread> turns(List<HttpRequest> portal, List<HttpRequest> bare, int times) throws Exception {
        List<Long> portals = new ArrayList<>();
        List<Long> bares = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            portals.add(nanos(portal.get(i % portal.size())));
            bares.add(nanos(bare.get((i + bare.size() / 2) % bare.size())));
        }
        return List.of(new Spread(portals, 1), new Spread(bares, 1));
    }

    private long nanos(HttpRequest request) throws Exception {
        long begin = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        long nanos = System.nanoTime() - begin;
        if (answer.statusCode() != 200 || answer.body().length < 200) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
        }
        return nanos;
    }

    private static void report(Spread portal, Spread bare) {
        String note = "%d requests each in turns; median %.1f ms, bare %.1f ms"
                .formatted(MEASURED, portal.millis(0.5), bare.millis(0.5));
        new Figure("match_p99_ms", portal.millis(0.99), "ms", null, note).print();
        new Figure("match_bare_p99_ms", bare.millis(0.99), "ms", null, PROPOSALS + " candidates, the same fields")
                .print();
        new Figure("match_p50_ratio", portal.millis(0.5) / bare.millis(0.5), "ratio", null, "of the medians").print();
        new Figure("match_p99_ratio", portal.millis(0.99) / bare.millis(0.99), "ratio", TO_REACH, "at most 1.5")
                .print();
    }

    private HttpRequest viaPortal(JsonNode need) {
        String path = "/api/v1/listings/" + need.path("id").asString() + "/matches?size=20";
        return HttpRequest.newBuilder(URI.create(house.portal.address() + path)).build();
    }

    private HttpRequest viaElasticsearch(JsonNode need) {
        return HttpRequest.newBuilder(URI.create(house.elasticsearch() + "/" + house.alias() + "/_search"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(CandidateBodies.one(need, PROPOSALS)))
                .build();
    }
}
