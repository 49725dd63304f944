package lianqiao.chain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The taxonomy: every chain, every node, and how near two nodes are. Immutable. */
public final class Chains {
    private final Map<String, Chain> chains;
    private final Map<String, ChainNode> nodes;
    private final Map<String, Set<String>> customers;
    private final Map<String, Set<String>> suppliers;

    Chains(List<Chain> all) {
        chains = Collections.unmodifiableMap(all.stream()
                .collect(toMap(Chain::id, Function.identity(), (first, second) -> first, LinkedHashMap::new)));
        nodes = Collections.unmodifiableMap(all.stream()
                .flatMap(chain -> chain.nodes().stream())
                .collect(toMap(ChainNode::key, Function.identity(), (first, second) -> first, LinkedHashMap::new)));
        List<SupplyEdge> edges =
                all.stream().flatMap(chain -> chain.edges().stream()).toList();
        customers = edges.stream().collect(groupingBy(SupplyEdge::from, mapping(SupplyEdge::to, toSet())));
        suppliers = edges.stream().collect(groupingBy(SupplyEdge::to, mapping(SupplyEdge::from, toSet())));
    }

    /** The taxonomy that ships with the portal; refuses to load a broken one. */
    public static Chains shipped() {
        return new Chains(ChainFile.shipped());
    }

    public List<Chain> all() {
        return List.copyOf(chains.values());
    }

    public Optional<Chain> find(String id) {
        return Optional.ofNullable(chains.get(id));
    }

    /** Every node of every chain, in the order of the taxonomy. */
    public List<ChainNode> nodes() {
        return List.copyOf(nodes.values());
    }

    /** @param key {@code chain/node} */
    public Optional<ChainNode> node(String key) {
        return Optional.ofNullable(nodes.get(key));
    }

    /** Keys of the nodes that this one supplies directly. */
    public Set<String> customers(String key) {
        return customers.getOrDefault(key, Set.of());
    }

    /** Keys of the nodes that supply this one directly. */
    public Set<String> suppliers(String key) {
        return suppliers.getOrDefault(key, Set.of());
    }

    /**
     * How {@code a} stands to {@code b}. A key that the taxonomy doesn't know (any more) stands to nothing.
     *
     * @return {@code SUPPLIES_TO} when a supplies b
     */
    public Relation distance(String a, String b) {
        ChainNode one = nodes.get(a);
        ChainNode other = nodes.get(b);
        if (one == null || other == null || !one.chain().equals(other.chain())) {
            return Relation.NONE;
        }
        if (a.equals(b)) {
            return Relation.SAME_NODE;
        }
        if (customers(a).contains(b)) {
            return Relation.SUPPLIES_TO;
        }
        if (suppliers(a).contains(b)) {
            return Relation.SUPPLIED_BY;
        }
        boolean between =
                !Collections.disjoint(customers(a), suppliers(b)) || !Collections.disjoint(suppliers(a), customers(b));
        return between ? Relation.TWO_STEPS : Relation.SAME_CHAIN;
    }
}
