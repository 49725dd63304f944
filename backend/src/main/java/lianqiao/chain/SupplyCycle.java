package lianqiao.chain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether supply goes round in a circle, by taking away nodes that nobody left supplies. */
final class SupplyCycle {
    private SupplyCycle() {}

    static boolean in(List<SupplyEdge> edges) {
        Map<String, Set<String>> suppliers = new HashMap<>();
        edges.forEach(edge -> {
            suppliers.computeIfAbsent(edge.from(), key -> new HashSet<>());
            suppliers.computeIfAbsent(edge.to(), key -> new HashSet<>()).add(edge.from());
        });
        while (!suppliers.isEmpty()) {
            Set<String> free = new HashSet<>();
            suppliers.forEach((node, left) -> {
                if (left.isEmpty()) {
                    free.add(node);
                }
            });
            if (free.isEmpty()) {
                return true;
            }
            suppliers.keySet().removeAll(free);
            suppliers.values().forEach(left -> left.removeAll(free));
        }
        return false;
    }
}
