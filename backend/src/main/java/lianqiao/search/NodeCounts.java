package lianqiao.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lianqiao.listing.ListingKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** How many open listings stand at each node of a chain: the very totals that a search with the same filters answers. */
@Component
public class NodeCounts {
    private final Elastic elastic;
    private final SearchIndex index;

    NodeCounts(Elastic elastic, SearchIndex index) {
        this.elastic = elastic;
        this.index = index;
    }

    /** @param added of all, those published since the day asked for */
    public record Count(long all, long added) {
        static final Count NONE = new Count(0, 0);
    }

    /** One group of kinds: a listing at two nodes counts at each of them, and once in the chain. */
    public record Counted(Count inChain, Map<String, Count> byNode) {
        public Count at(String node) {
            return byNode.getOrDefault(node, Count.NONE);
        }
    }

    /**
     * One question for all groups.
     *
     * @param nodes keys of the chain's nodes
     * @param groups kinds that are counted together, by a name of the caller's
     * @param region GB/T 2260 code, with all that lies in it; null for everywhere
     */
    public Mono<Map<String, Counted>> of(
            String chain,
            List<String> nodes,
            Map<String, Set<ListingKind>> groups,
            @Nullable String region,
            LocalDate since) {
        Map<String, Object> counts = new HashMap<>();
        groups.forEach((name, kinds) -> counts.put(name, group(kinds, nodes, since)));
        Map<String, Object> body =
                Map.of("size", 0, "track_total_hits", false, "query", Q.all(place(chain, region)), "aggs", counts);
        return elastic.call("POST", index.path("_search"), body).map(answer -> groups.keySet().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> counted(answer.path("aggregations").path(name)))));
    }

    private static List<Map<String, ?>> place(String chain, @Nullable String region) {
        List<Map<String, ?>> place = new ArrayList<>(List.of(SearchQuery.VISIBLE, Facet.CHAIN.any(List.of(chain))));
        if (region != null) {
            place.add(Facet.REGION.any(List.of(region)));
        }
        return place;
    }

    private static Map<String, ?> group(Set<ListingKind> kinds, List<String> nodes, LocalDate since) {
        Map<String, ?> added = Map.of("added", Map.of("filter", SearchQuery.publishedSince(since)));
        Map<String, ?> at = Map.of(
                "terms", Map.of("field", Facet.NODE.field(), "include", nodes, "size", nodes.size()), "aggs", added);
        return Map.of(
                "filter",
                Facet.KIND.any(kinds.stream().map(ListingKind::name).sorted().toList()),
                "aggs",
                Map.of("added", added.get("added"), "at", at));
    }

    private static Counted counted(JsonNode group) {
        Map<String, Count> byNode = new HashMap<>();
        group.path("at")
                .path("buckets")
                .forEach(bucket -> byNode.put(bucket.path("key").asString(), count(bucket)));
        return new Counted(count(group), byNode);
    }

    private static Count count(JsonNode bucket) {
        return new Count(
                bucket.path("doc_count").asLong(),
                bucket.path("added").path("doc_count").asLong());
    }
}
