package lianqiao.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Beginnings of symbols, down to subgroups, that tell one node each: a main group of G06F lies in many. Data, in
 * {@code chain/symbol-places.yaml}.
 */
final class SymbolPlaces {
    private static final String SHIPPED = "symbol-places.yaml";

    private final Map<String, String> nodeByBeginning;

    /** @param nodeByBeginning G06F3/06 → ict/server, G06F12 → ict/server; without a stroke a whole main group */
    SymbolPlaces(Map<String, String> nodeByBeginning) {
        this.nodeByBeginning = Map.copyOf(nodeByBeginning);
    }

    static SymbolPlaces shipped() {
        if (!(ChainResources.yaml(ChainResources.text(SHIPPED)) instanceof Map<?, ?> root
                && root.get("places") instanceof Map<?, ?> places)) {
            throw new IllegalStateException(
                    SHIPPED + ": 'places' is missing; add 'places:' with 'chain/node: beginnings'");
        }
        Map<String, String> all = new HashMap<>();
        places.forEach((node, list) -> List.of(list.toString().strip().split("\\s+"))
                .forEach(beginning -> all.put(beginning, node.toString())));
        return new SymbolPlaces(all);
    }

    Map<String, String> all() {
        return nodeByBeginning;
    }

    /**
     * @param group subclass and main group, G06F3
     * @param subgroup with its stroke, /0611; empty where there is none
     * @return the longest beginning listed, null where none is
     */
    @Nullable
    String beginningOf(String group, String subgroup) {
        String symbol = group + subgroup;
        for (int end = symbol.length(); end >= group.length(); end--) {
            String beginning = symbol.substring(0, end);
            if (nodeByBeginning.containsKey(beginning)) {
                return beginning;
            }
        }
        return null;
    }
}
