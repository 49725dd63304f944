package lianqiao.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianqiao.bench.Judgements.Text;
import tools.jackson.databind.JsonNode;

/** What Elasticsearch makes of the same titles by itself, with its default similarity, in an index of nothing else. */
final class MatchBaselines {
    static final List<String> NAMES = List.of("unigrams", "bigrams", "with_text");
    private static final String INDEX = "judged";
    private static final int BATCH = 1_000;

    private final Http elastic;

    MatchBaselines(Http elastic) {
        this.elastic = elastic;
    }

    void fill(Map<String, Text> achievements) throws Exception {
        elastic.send("PUT", "/" + INDEX, BodyPublishers.ofString("""
                {"settings": {"number_of_replicas": 0, "analysis": {
                   "filter": {"pairs": {"type": "shingle", "output_unigrams": false, "output_unigrams_if_no_shingles": true, "token_separator": ""}},
                   "analyzer": {"single": {"tokenizer": "standard", "filter": ["lowercase"]},
                                "pair": {"tokenizer": "standard", "filter": ["lowercase", "pairs"]}}}},
                 "mappings": {"properties": {"title": {"type": "text", "analyzer": "single",
                                              "fields": {"pair": {"type": "text", "analyzer": "pair"}}}}}}
                """), "application/json");
        StringBuilder lines = new StringBuilder();
        int count = 0;
        for (Map.Entry<String, Text> each : achievements.entrySet()) {
            lines.append(Http.JSON.writeValueAsString(Map.of("index", Map.of("_id", each.getKey()))))
                    .append('\n')
                    .append(Http.JSON.writeValueAsString(
                            Map.of("title", each.getValue().title())))
                    .append('\n');
            if (++count % BATCH == 0 || count == achievements.size()) {
                elastic.send(
                        "POST",
                        "/" + INDEX + "/_bulk",
                        BodyPublishers.ofString(lines.toString()),
                        "application/x-ndjson");
                lines.setLength(0);
            }
        }
        elastic.send("POST", "/" + INDEX + "/_refresh", BodyPublishers.noBody(), "application/json");
    }

    /** @param baseline one of {@link #NAMES} */
    Map<String, Double> scores(String baseline, Text need, Collection<String> asked) throws Exception {
        List<Map<String, ?>> wording =
                switch (baseline) {
                    case "unigrams" -> List.of(match("title", need.title()));
                    case "bigrams" -> List.of(match("title.pair", need.title()));
                    default ->
                        List.of(
                                match("title", need.title() + " " + need.text()),
                                match("title.pair", need.title() + " " + need.text()));
                };
        Map<String, ?> query = Map.of(
                "bool",
                Map.of(
                        "must",
                        Map.of("bool", Map.of("should", wording)),
                        "filter",
                        Map.of("ids", Map.of("values", asked))));
        JsonNode found =
                elastic.post("/" + INDEX + "/_search", Map.of("query", query, "size", asked.size(), "_source", false));
        Map<String, Double> scores = new HashMap<>();
        found.path("hits")
                .path("hits")
                .forEach(hit -> scores.put(
                        hit.path("_id").asString(), hit.path("_score").asDouble()));
        return scores;
    }

    private static Map<String, ?> match(String field, String text) {
        return Map.of("match", Map.of(field, text));
    }
}
