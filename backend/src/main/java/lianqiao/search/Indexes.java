package lianqiao.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The indexes in Elasticsearch and the alias that searches read. */
@Component
class Indexes {
    /** Raise it with every change of {@code listing-index.json} or of {@link ListingDocument}: the index is then rebuilt. */
    static final int MAPPING = 3;

    private static final String RESOURCE = "/search/listing-index.json";

    private final Elastic elastic;
    private final String alias;
    private final Map<String, Object> definition;

    Indexes(Elastic elastic, ElasticSettings settings, JsonMapper json) {
        this.elastic = elastic;
        this.alias = settings.alias();
        this.definition = read(json);
    }

    String alias() {
        return alias;
    }

    /** An empty index that may be written to and is not yet searched. */
    Mono<Void> make(String index) {
        Map<String, Object> body = Map.of(
                "settings", definition.getOrDefault("settings", Map.of()),
                "mappings", definition.getOrDefault("mappings", Map.of()),
                "aliases", Map.of(IndexNames.forWriting(index), Map.of()));
        return elastic.call("PUT", "/" + index, body).then();
    }

    Mono<Boolean> exists(String index) {
        return elastic.exists("/" + index);
    }

    /** Does the alias stand on this index? */
    Mono<Boolean> isSearched(String index) {
        return elastic.exists("/" + index + "/_alias/" + alias);
    }

    /** From one search to the next, all of them read this index: it is one step for Elasticsearch. */
    Mono<Void> swap(String index) {
        List<Map<String, Object>> actions = List.of(
                Map.of("remove", Map.of("index", alias + "-*", "alias", alias, "must_exist", false)),
                Map.of("add", Map.of("index", index, "alias", alias)));
        return elastic.call("POST", "/_aliases", Map.of("actions", actions)).then();
    }

    Mono<Void> refresh(String index) {
        return elastic.call("POST", "/" + index + "/_refresh", Map.of()).then();
    }

    Mono<Void> drop(String index) {
        return elastic.call("DELETE", "/" + index, Map.of())
                .then()
                .onErrorComplete(Elastic.MissingIndexException.class);
    }

    private static Map<String, Object> read(JsonMapper json) {
        try (InputStream file = Indexes.class.getResourceAsStream(RESOURCE)) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
