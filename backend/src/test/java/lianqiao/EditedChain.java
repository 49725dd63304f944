package lianqiao;

import java.util.Objects;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A chain as the API shows it, changed, as a form of a draft. */
public final class EditedChain {
    private static final JsonMapper JSON = new JsonMapper();

    private final ArrayNode nodes = JSON.createArrayNode();
    private final ArrayNode edges;

    private EditedChain(ObjectNode chain) {
        chain.path("positions").forEach(stretch -> stretch.path("nodes").forEach(nodes::add));
        edges = (ArrayNode) chain.path("edges");
    }

    public static EditedChain of(WebTestClient web, String chain) {
        return new EditedChain((ObjectNode) JSON.readTree(Objects.requireNonNull(Api.get(web, "/api/v1/chains/" + chain)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody())));
    }

    public String key(int node) {
        return nodes.path(node).path("key").asString();
    }

    /** With one more keyword. */
    public EditedChain spoken(int node, String word) {
        ((ArrayNode) nodes.path(node).path("keywords")).add(word);
        return this;
    }

    public EditedChain named(int node, String name) {
        ((ObjectNode) nodes.path(node)).put("name", name);
        return this;
    }

    public String body(String why) {
        ObjectNode form = JSON.createObjectNode();
        form.put("why", why);
        form.set("nodes", nodes);
        form.set("edges", edges);
        return JSON.writeValueAsString(form);
    }
}
