package lianqiao.chain;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each node is about in plain words, and the words that are about nothing: {@code chain/scope-words.yaml}. */
final class ScopeWords {
    private static final String SHIPPED = "scope-words.yaml";

    private final Map<String, List<String>> byNode;
    private final AhoCorasickDoubleArrayTrie<Integer> empty = new AhoCorasickDoubleArrayTrie<>();

    ScopeWords(Map<String, List<String>> byNode, List<String> emptyWords) {
        this.byNode = Map.copyOf(byNode);
        Map<String, Integer> lengths = new TreeMap<>();
        emptyWords.forEach(word -> lengths.put(word, word.length()));
        empty.build(lengths);
    }

    /** @throws IllegalStateException for words of a node that the taxonomy doesn't have */
    static ScopeWords shipped(Chains chains) {
        if (!(ChainResources.yaml(ChainResources.text(SHIPPED)) instanceof Map<?, ?> root
                && root.get("scope") instanceof Map<?, ?> scope
                && root.get("empty") instanceof List<?> empty)) {
            throw new IllegalStateException(
                    SHIPPED + ": 'scope' or 'empty' is missing; add 'scope:' with 'chain/node: words'");
        }
        Map<String, List<String>> byNode = new HashMap<>();
        scope.forEach((node, words) -> {
            String key = node.toString();
            if (chains.node(key).isEmpty()) {
                throw new IllegalStateException(
                        "%s: there is no node %s; correct the key or remove the line".formatted(SHIPPED, key));
            }
            byNode.put(key, List.of(words.toString().strip().split("\\s+")));
        });
        return new ScopeWords(byNode, empty.stream().map(Object::toString).toList());
    }

    List<String> of(String node) {
        return byNode.getOrDefault(node, List.of());
    }

    /** Empty words become spaces, so that what stood on either side of them doesn't look like one word. */
    String withoutEmptyWords(String text) {
        StringBuilder left = new StringBuilder(text);
        for (var hit : empty.parseText(text)) {
            for (int i = hit.begin; i < hit.end; i++) {
                left.setCharAt(i, ' ');
            }
        }
        return left.toString();
    }
}
