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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The taxonomy in use: every chain, every node, and how near two nodes are. It ships with the portal and may be edited: then the next
 * revision takes the place of the one before as a whole, and whoever worked something out of it is told.
 */
public final class Chains {
    /** One revision; immutable. */
    private record Taxonomy(
            int revision,
            Map<String, Chain> chains,
            Map<String, ChainNode> nodes,
            Map<String, Set<String>> customers,
            Map<String, Set<String>> suppliers) {
        static Taxonomy of(int revision, List<Chain> all) {
            List<SupplyEdge> edges =
                    all.stream().flatMap(chain -> chain.edges().stream()).toList();
            return new Taxonomy(
                    revision,
                    Collections.unmodifiableMap(all.stream()
                            .collect(toMap(
                                    Chain::id, Function.identity(), (first, second) -> first, LinkedHashMap::new))),
                    Collections.unmodifiableMap(all.stream()
                            .flatMap(chain -> chain.nodes().stream())
                            .collect(toMap(
                                    ChainNode::key,
                                    Function.identity(),
                                    (first, second) -> first,
                                    LinkedHashMap::new))),
                    edges.stream().collect(groupingBy(SupplyEdge::from, mapping(SupplyEdge::to, toSet()))),
                    edges.stream().collect(groupingBy(SupplyEdge::to, mapping(SupplyEdge::from, toSet()))));
        }
    }

    private final List<Consumer<Chains>> followers = new CopyOnWriteArrayList<>();
    private volatile Taxonomy now;

    Chains(List<Chain> all) {
        this(Taxonomy.of(0, all));
    }

    private Chains(Taxonomy taxonomy) {
        now = taxonomy;
    }

    /** The taxonomy that ships with the portal; refuses to load a broken one. */
    public static Chains shipped() {
        return new Chains(ChainFile.shipped());
    }

    /** Stays at that revision. */
    static Chains at(int revision, List<Chain> all) {
        return new Chains(Taxonomy.of(revision, all));
    }

    /** For what is worked out of the whole taxonomy: called after each edit, with chains that stay as they are then. */
    public void follow(Consumer<Chains> follower) {
        followers.add(follower);
    }

    /** Who asks from here on is answered by this revision. */
    void take(int revision, List<Chain> all) {
        Taxonomy next = Taxonomy.of(revision, all);
        now = next;
        Chains still = new Chains(next);
        followers.forEach(follower -> follower.accept(still));
    }

    /** How often it was edited: 0 as shipped. */
    public int revision() {
        return now.revision();
    }

    public List<Chain> all() {
        return List.copyOf(now.chains().values());
    }

    public Optional<Chain> find(String id) {
        return Optional.ofNullable(now.chains().get(id));
    }

    /** Every node of every chain, in the order of the taxonomy. */
    public List<ChainNode> nodes() {
        return List.copyOf(now.nodes().values());
    }

    /** @param key {@code chain/node} */
    public Optional<ChainNode> node(String key) {
        return Optional.ofNullable(now.nodes().get(key));
    }

    /** Keys of the nodes that this one supplies directly. */
    public Set<String> customers(String key) {
        return now.customers().getOrDefault(key, Set.of());
    }

    /** Keys of the nodes that supply this one directly. */
    public Set<String> suppliers(String key) {
        return now.suppliers().getOrDefault(key, Set.of());
    }

    /**
     * How {@code a} stands to {@code b}. A key that the taxonomy doesn't know (any more) stands to nothing.
     *
     * @return {@code SUPPLIES_TO} when a supplies b
     */
    public Relation distance(String a, String b) {
        Taxonomy by = now;
        ChainNode one = by.nodes().get(a);
        ChainNode other = by.nodes().get(b);
        if (one == null || other == null || !one.chain().equals(other.chain())) {
            return Relation.NONE;
        }
        if (a.equals(b)) {
            return Relation.SAME_NODE;
        }
        Set<String> customers = by.customers().getOrDefault(a, Set.of());
        Set<String> suppliers = by.suppliers().getOrDefault(a, Set.of());
        if (customers.contains(b)) {
            return Relation.SUPPLIES_TO;
        }
        if (suppliers.contains(b)) {
            return Relation.SUPPLIED_BY;
        }
        boolean between = !Collections.disjoint(customers, by.suppliers().getOrDefault(b, Set.of()))
                || !Collections.disjoint(suppliers, by.customers().getOrDefault(b, Set.of()));
        return between ? Relation.TWO_STEPS : Relation.SAME_CHAIN;
    }
}
