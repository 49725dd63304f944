package lianqiao.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that tell a node when they stand in a title, though in a longer text they would say little: 服务器 in a title is about
 * servers, in a description it is furniture. Data, in {@code chain/title-words.yaml}.
 */
final class TitleWords {
    private static final String SHIPPED = "title-words.yaml";

    private final Map<String, List<String>> byNode;

    TitleWords(Map<String, List<String>> byNode) {
        this.byNode = Map.copyOf(byNode);
    }

    /** @throws IllegalStateException for words of a node that the taxonomy doesn't have */
    static TitleWords shipped(Chains chains) {
        if (!(ChainResources.yaml(ChainResources.text(SHIPPED)) instanceof Map<?, ?> root
                && root.get("words") instanceof Map<?, ?> nodes)) {
            throw new IllegalStateException(SHIPPED + ": 'words' is missing; add 'words:' with 'chain/node: words'");
        }
        Map<String, List<String>> byNode = new HashMap<>();
        nodes.forEach((node, words) -> {
            String key = node.toString();
            if (chains.node(key).isEmpty()) {
                throw new IllegalStateException(
                        "%s: there is no node %s; correct the key or remove the line".formatted(SHIPPED, key));
            }
            byNode.put(key, List.of(words.toString().strip().split("\\s+")));
        });
        return new TitleWords(byNode);
    }

    List<String> of(String node) {
        return byNode.getOrDefault(node, List.of());
    }
}
