package lianqiao.chain;

import java.util.List;
import java.util.Map;

/** Words that contain a keyword by accident of spelling (方面包括 is no bread): data, in {@code chain/neutral-words.yaml}. */
final class NeutralWords {
    private static final String SHIPPED = "neutral-words.yaml";

    private NeutralWords() {}

    static List<String> shipped() {
        if (ChainResources.yaml(ChainResources.text(SHIPPED)) instanceof Map<?, ?> root
                && root.get("words") instanceof List<?> words) {
            return words.stream().map(Object::toString).toList();
        }
        throw new IllegalStateException(SHIPPED + ": the list 'words' is missing; add 'words: […]'");
    }
}
