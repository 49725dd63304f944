package lianqiao.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lianqiao.chain.Chain;
import lianqiao.chain.ChainNode;
import lianqiao.chain.Chains;

/** Which chains and nodes a word names, by their names, other names and keywords, as clauses that find what belongs there. */
final class Places {
    /** Enough to bring a node's listings in, too little to put them before those that say the word. */
    private static final double BELONGS = 0.5;

    private final Map<String, List<Map<String, ?>>> places = new HashMap<>();

    private Places() {}

    static Map<String, List<Map<String, ?>>> of(Chains chains) {
        Places learnt = new Places();
        chains.all().forEach(learnt::learn);
        return Map.copyOf(learnt.places);
    }

    private void learn(Chain chain) {
        Map<String, ?> inChain = Q.constant(Q.term("find.chain", chain.id()), BELONGS);
        learn(chain.name(), inChain);
        chain.aliases().forEach(alias -> learn(alias, inChain));
        chain.nodes().forEach(this::learn);
    }

    private void learn(ChainNode node) {
        Map<String, ?> inNode = Q.constant(Q.term("find.node", node.key()), BELONGS);
        learn(node.name(), inNode);
        node.keywords().forEach(keyword -> learn(keyword, inNode));
    }

    private void learn(String word, Map<String, ?> place) {
        List<Map<String, ?>> known = places.computeIfAbsent(word.toLowerCase(Locale.ROOT), first -> new ArrayList<>());
        if (!known.contains(place)) {
            known.add(place);
        }
    }
}
