package lianqiao.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The documents of the index once more, into an index of the same mapping, with nothing around it. */
final class BareBulk {
    private static final int BATCH = 1_000;
    private static final String NAME = "bare-listing";
    private static final List<String> OF_ITS_OWN =
            List.of("creation_date", "uuid", "version", "provided_name", "routing", "history_uuid");

    private BareBulk() {}

    static double documentsPerSecond(House house) throws Exception {
        return documentsPerSecond(house, Integer.MAX_VALUE);
    }

    /** @param most documents that are taken, to the next full page: they are held in memory while they are measured */
    static double documentsPerSecond(House house, int most) throws Exception {
        Http elastic = new Http(house.elasticsearch());
        create(elastic, house.alias());
        List<String> bodies = bodies(documents(elastic, house.alias(), most));
        long documents = 0;
        long begin = System.nanoTime();
        for (String body : bodies) {
            JsonNode answer =
                    elastic.send("POST", "/" + NAME + "/_bulk", BodyPublishers.ofString(body), "application/x-ndjson");
            documents += answer.path("items").size();
        }
        elastic.send("POST", "/" + NAME + "/_refresh", BodyPublishers.noBody(), "application/json");
        double seconds = (System.nanoTime() - begin) / 1e9;
        elastic.send("DELETE", "/" + NAME, BodyPublishers.noBody(), "application/json");
        return documents / seconds;
    }

    private static void create(Http elastic, String alias) throws Exception {
        JsonNode like = elastic.get("/" + alias).iterator().next();
        ObjectNode settings = (ObjectNode) like.path("settings").path("index");
        OF_ITS_OWN.forEach(settings::remove);
        ObjectNode index = Http.JSON.createObjectNode();
        index.set("settings", settings);
        index.set("mappings", like.path("mappings"));
        elastic.send(
                "PUT", "/" + NAME, BodyPublishers.ofByteArray(Http.JSON.writeValueAsBytes(index)), "application/json");
    }

    private static List<JsonNode> documents(Http elastic, String alias, int most) throws Exception {
        List<JsonNode> documents = new ArrayList<>();
        JsonNode page = elastic.post(
                "/" + alias + "/_search?scroll=1m",
                Map.of("size", BATCH, "sort", List.of("_doc"), "docvalue_fields", List.of("find.*")));
        while (!page.path("hits").path("hits").isEmpty() && documents.size() < most) {
            page.path("hits").path("hits").forEach(documents::add);
            page = elastic.post(
                    "/_search/scroll",
                    Map.of("scroll", "1m", "scroll_id", page.path("_scroll_id").asString()));
        }
        return documents;
    }

    private static List<String> bodies(List<JsonNode> documents) {
        List<String> bodies = new ArrayList<>();
        for (int from = 0; from < documents.size(); from += BATCH) {
            StringBuilder body = new StringBuilder();
            for (JsonNode document : documents.subList(from, Math.min(from + BATCH, documents.size()))) {
                body.append("{\"index\":{\"_id\":\"")
                        .append(document.path("_id").asString())
                        .append("\"}}\n")
                        .append(whole(document))
                        .append('\n');
            }
            bodies.add(body.toString());
        }
        return bodies;
    }

    /** The source as it was sent: what a listing is found by is left out of what is stored, and read back from the columns. */
    private static JsonNode whole(JsonNode document) {
        ObjectNode find = Http.JSON.createObjectNode();
        document.path("fields")
                .properties()
                .forEach(field -> find.set(field.getKey().substring("find.".length()), field.getValue()));
        return ((ObjectNode) document.path("_source")).set("find", find);
    }
}
