package lianqiao.chain;

import java.util.List;

/**
 * An industry chain (产业链).
 *
 * @param id stable, Latin
 * @param name what people call it
 * @param aliases other names in use
 * @param nodes in the order of the taxonomy
 * @param edges who supplies whom
 */
public record Chain(String id, String name, List<String> aliases, List<ChainNode> nodes, List<SupplyEdge> edges) {
    public Chain {
        aliases = List.copyOf(aliases);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
