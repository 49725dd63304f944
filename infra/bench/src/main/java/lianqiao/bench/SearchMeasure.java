package lianqiao.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import lianqiao.search.SearchBody;
import tools.jackson.databind.JsonNode;

/** The same searches through the API and straight to Elasticsearch, in turns, so that both see the machine alike. */
final class SearchMeasure {
    private static final int QUERIES = 300;
    private static final int ROUNDS = 4;
    private static final int WARMING = 20_000;
    private static final int MOST_WARMING = 24;
    private static final int SECONDS = 5;
    private static final double TO_REACH = 0.6;

    private final House house;

    SearchMeasure(House house) {
        this.house = house;
    }

    void run() throws Exception {
        List<String> words = words();
        List<HttpRequest> api = words.stream().map(this::viaApi).toList();
        List<HttpRequest> direct = words.stream().map(this::viaElasticsearch).toList();
        Load load = new Load();
        warm(load, direct);
        warm(load, api);
        List<Spread> apis = new ArrayList<>();
        List<Spread> directs = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            apis.add(load.run(api, SECONDS));
            directs.add(load.run(direct, SECONDS));
        }
        report(Load.together(apis), Load.together(directs));
    }

    /** A process just started spends its first ten thousand requests compiling itself; which of the two is slower shows after. */
    private static void warm(Load load, List<HttpRequest> requests) throws Exception {
        int sent = 0;
        for (int round = 0; round < MOST_WARMING && sent < WARMING; round++) {
            sent += load.run(requests, SECONDS).nanos().size();
        }
    }

    private static void report(Spread api, Spread direct) {
        String note =
                "%d words of titles, 8 connections, facets and highlights, %d rounds in turns: API %.0f/s, direct %.0f/s"
                        .formatted(QUERIES, ROUNDS, api.perSecond(), direct.perSecond());
        new Figure(
                        "search_per_s",
                        api.perSecond(),
                        "requests/s",
                        direct.perSecond(),
                        "limit: the same queries straight to Elasticsearch")
                .print();
        new Figure("search_ratio", api.perSecond() / direct.perSecond(), "ratio", TO_REACH, note + "; at least 0.6")
                .print();
        String tail = "API %.1f ms, direct %.1f ms; below 1 is slower".formatted(api.millis(0.99), direct.millis(0.99));
        new Figure("search_p99_ms", api.millis(0.99), "ms", direct.millis(0.99), "limit: straight to Elasticsearch")
                .print();
        new Figure("search_p99_ratio", direct.millis(0.99) / api.millis(0.99), "ratio", null, tail).print();
    }

    private HttpRequest viaApi(String word) {
        String path = "/api/v1/search?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(house.portal.address() + path)).build();
    }

    private HttpRequest viaElasticsearch(String word) {
        return HttpRequest.newBuilder(URI.create(house.elasticsearch() + "/" + house.alias() + "/_search"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(SearchBody.of(word)))
                .build();
    }

    /** Pieces of two to four characters of titles that are in the index. */
    private List<String> words() throws Exception {
        Http elastic = new Http(house.elasticsearch());
        JsonNode page = elastic.post(
                "/" + house.alias() + "/_search",
                Map.of("size", 3_000, "_source", List.of("title"), "sort", List.of("_doc")));
        Random random = new Random(7);
        Set<String> words = new TreeSet<>();
        for (JsonNode hit : page.path("hits").path("hits")) {
            String title = hit.path("_source").path("title").asString("").replaceAll("[^\\p{IsHan}]", "");
            if (title.length() >= 8 && words.size() < QUERIES) {
                int from = random.nextInt(title.length() - 4);
                words.add(title.substring(from, from + 2 + random.nextInt(3)));
            }
        }
        return List.copyOf(words);
    }
}
