package lianqiao.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianqiao.chain.ChainFact.Kind;

/** What changes in a chain, as facts taken away and facts added: so an edit can be laid over a later state, and be taken back. Pure. */
record ChainEdit(List<ChainFact> removed, List<ChainFact> added) {
    ChainEdit {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    static ChainEdit between(Chain before, Chain after) {
        Set<ChainFact> old = facts(before);
        Set<ChainFact> then = facts(after);
        return new ChainEdit(
                old.stream().filter(fact -> !then.contains(fact)).toList(),
                then.stream().filter(fact -> !old.contains(fact)).toList());
    }

    boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    /** The same the other way round. */
    ChainEdit undone() {
        return new ChainEdit(added, removed);
    }

    /** Names and positions that it replaces but that somebody else has replaced meanwhile. */
    List<ChainFact> overtakenIn(Chain chain) {
        Set<ChainFact> now = facts(chain);
        return removed.stream()
                .filter(fact -> fact.kind().isSingle() && !now.contains(fact))
                .toList();
    }

    /** The chain with this edit. What it takes away and isn't there, or adds and is there, changes nothing. */
    Chain on(Chain chain) {
        Set<ChainFact> facts = facts(chain);
        removed.forEach(facts::remove);
        facts.addAll(added);
        return new Chain(chain.id(), chain.name(), chain.aliases(), nodes(chain.id(), facts), edges(facts));
    }

    private static Set<ChainFact> facts(Chain chain) {
        Set<ChainFact> facts = new LinkedHashSet<>();
        for (ChainNode node : chain.nodes()) {
            String key = node.key();
            facts.add(new ChainFact(Kind.NAME, key, node.name()));
            facts.add(new ChainFact(Kind.POSITION, key, node.position().name()));
            node.ipc().forEach(symbol -> facts.add(new ChainFact(Kind.IPC, key, symbol)));
            node.legacyIpc().forEach(symbol -> facts.add(new ChainFact(Kind.LEGACY_IPC, key, symbol)));
            node.keywords().forEach(word -> facts.add(new ChainFact(Kind.KEYWORD, key, word)));
        }
        chain.edges().forEach(edge -> facts.add(new ChainFact(Kind.EDGE, edge.from(), edge.to())));
        return facts;
    }

    /** In the order in which they are first spoken of; what has no name (any more) is no node. */
    private static List<ChainNode> nodes(String chain, Set<ChainFact> facts) {
        Map<String, Map<Kind, List<String>>> said = new LinkedHashMap<>();
        facts.stream().filter(fact -> fact.kind() != Kind.EDGE).forEach(fact -> said.computeIfAbsent(
                        fact.subject(), key -> new LinkedHashMap<>())
                .computeIfAbsent(fact.kind(), kind -> new ArrayList<>())
                .add(fact.value()));
        List<ChainNode> nodes = new ArrayList<>();
        said.forEach((key, of) -> {
            if (of.containsKey(Kind.NAME) && of.containsKey(Kind.POSITION)) {
                nodes.add(new ChainNode(
                        key,
                        chain,
                        of.get(Kind.NAME).getLast(),
                        Position.valueOf(of.get(Kind.POSITION).getLast()),
                        of.getOrDefault(Kind.IPC, List.of()),
                        of.getOrDefault(Kind.LEGACY_IPC, List.of()),
                        of.getOrDefault(Kind.KEYWORD, List.of())));
            }
        });
        return nodes;
    }

    private static List<SupplyEdge> edges(Set<ChainFact> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() == Kind.EDGE)
                .map(fact -> new SupplyEdge(fact.subject(), fact.value()))
                .toList();
    }
}
