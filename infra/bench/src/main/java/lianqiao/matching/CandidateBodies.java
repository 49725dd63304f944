package lianqiao.matching;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lianqiao.chain.Chains;
import lianqiao.listing.Listing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The very bodies by which {@link Candidates} asks Elasticsearch; in this package, because nobody else needs them. */
public final class CandidateBodies {
    private static final CandidateQuery QUERY = new CandidateQuery(Weights.current(), Chains.shipped());
    private static final JsonMapper JSON = new JsonMapper();

    private CandidateBodies() {}

    /** @param source a listing as the index holds it */
    public static byte[] one(JsonNode source, int size) {
        return JSON.writeValueAsBytes(QUERY.of(JSON.treeToValue(source, Listing.class), Scope.everywhere(size)));
    }

    /** One multi-search for a page of listings. */
    public static byte[] page(List<JsonNode> sources, int size) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (JsonNode source : sources) {
            lines.writeBytes("{}\n".getBytes(StandardCharsets.US_ASCII));
            lines.writeBytes(one(source, size));
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
