package lianqiao.search;

import java.util.List;
import lianqiao.chain.Chains;
import tools.jackson.databind.json.JsonMapper;

/** The very body that the search page's request sends to Elasticsearch; in this package, because nobody else needs it. */
public final class SearchBody {
    private static final Words WORDS = new Words(Chains.shipped());
    private static final JsonMapper JSON = new JsonMapper();

    private SearchBody() {}

    public static byte[] of(String q) {
        SearchRequest request = new SearchRequest(
                q, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(),
                List.of(), null, null, null, null, null, null, null);
        return JSON.writeValueAsBytes(new SearchQuery(request, WORDS).body());
    }
}
