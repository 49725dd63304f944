package lianqiao.chain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianqiao.shared.TextLimits;

/** Supply runs between nodes that there are, once, never backwards and never in a circle. */
final class EdgeRules {
    private EdgeRules() {}

    static void check(List<ChainNode> nodes, List<SupplyEdge> edges, TextLimits limits) {
        Map<String, ChainNode> byKey = new HashMap<>();
        nodes.forEach(node -> byKey.put(node.key(), node));
        Set<SupplyEdge> seen = new HashSet<>();
        boolean sound = true;
        for (int i = 0; i < edges.size(); i++) {
            SupplyEdge edge = edges.get(i);
            String place = "edges[" + i + "]";
            ChainNode from = byKey.get(edge.from());
            ChainNode to = byKey.get(edge.to());
            if (from == null) {
                limits.refuse(EditRefusals.edgeEnd(place + ".from", edge.from()));
            }
            if (to == null) {
                limits.refuse(EditRefusals.edgeEnd(place + ".to", edge.to()));
            }
            if (from == null || to == null) {
                sound = false;
            } else if (from.position().compareTo(to.position()) > 0) {
                limits.refuse(EditRefusals.backwards(place, from, to));
            }
            if (!seen.add(edge)) {
                limits.refuse(EditRefusals.twice(place, edge.from() + " → " + edge.to()));
            }
        }
        if (sound && SupplyCycle.in(edges)) {
            limits.refuse(EditRefusals.circle());
        }
    }
}
