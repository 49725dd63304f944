package lianqiao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lianqiao.chain.ChainNode;
import lianqiao.chain.Chains;
import lianqiao.listing.Listing;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Type-ahead over chain nodes, titles and holders. Chinese titles begin alike (一种…), so what is typed may stand anywhere
 * in them; a suggester that looks at beginnings only would miss most.
 */
@Component
class Suggestions {
    private static final int LONGEST = 40;
    private static final int NODES = 3;
    private static final int TITLES = 6;
    private static final int HOLDERS = 3;

    private final SearchIndex index;
    private final Chains chains;

    Suggestions(SearchIndex index, Chains chains) {
        this.index = index;
        this.chains = chains;
    }

    Mono<List<Completion>> of(String typed) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        if (start.isEmpty() || start.length() > LONGEST) {
            return Mono.just(List.of());
        }
        return index.findAll(List.of(titles(start), holders(start))).map(found -> merge(start, found));
    }

    private List<Completion> merge(String start, List<List<Listing>> found) {
        List<Completion> all = new ArrayList<>(nodes(start));
        found.getFirst().stream()
                .map(listing -> new Completion(listing.title(), Completion.Type.TITLE, String.valueOf(listing.id())))
                .forEach(all::add);
        found.getLast().stream()
                .flatMap(listing -> Stream.ofNullable(listing.holderName()))
                .map(name -> new Completion(name, Completion.Type.HOLDER, name))
                .forEach(all::add);
        return all;
    }

    /** The taxonomy is small enough to be looked through; a node's own name comes before its keywords. */
    private List<Completion> nodes(String start) {
        Stream<ChainNode> named = chains.nodes().stream().filter(node -> has(node.name(), start));
        Stream<ChainNode> meant =
                chains.nodes().stream().filter(node -> node.keywords().stream().anyMatch(word -> has(word, start)));
        return Stream.concat(named, meant)
                .distinct()
                .limit(NODES)
                .map(node -> new Completion(node.name(), Completion.Type.NODE, node.key()))
                .toList();
    }

    private static boolean has(String text, String start) {
        return text.toLowerCase(Locale.ROOT).contains(start);
    }

    private static Map<String, ?> titles(String start) {
        return Map.of("query", typed("title", start), "size", TITLES, "track_total_hits", false);
    }

    /** One hit per holder. */
    private static Map<String, ?> holders(String start) {
        return Map.of(
                "query",
                typed("holderName.single", start),
                "size",
                HOLDERS,
                "track_total_hits",
                false,
                "collapse",
                Map.of("field", "holderName"));
    }

    private static Map<String, ?> typed(String field, String start) {
        return Map.of("match_phrase_prefix", Map.of(field, Map.of("query", start, "max_expansions", 20)));
    }
}
