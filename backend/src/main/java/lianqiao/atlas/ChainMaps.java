package lianqiao.atlas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import lianqiao.atlas.ChainMap.MapNode;
import lianqiao.atlas.ChainMap.MapPlace;
import lianqiao.chain.Chain;
import lianqiao.chain.ChainNode;
import lianqiao.kpi.DealsByNode;
import lianqiao.kpi.DealsByNode.Deals;
import lianqiao.search.NodeCounts;
import lianqiao.search.NodeCounts.Counted;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts a chain: listings by the search index, deals by the ledger, both as the lists behind them do. */
@Component
class ChainMaps {
    /** How far back something still counts as added. */
    private static final int DAYS = 30;

    private final NodeCounts listings;
    private final DealsByNode deals;
    private final Clock clock;

    ChainMaps(NodeCounts listings, DealsByNode deals, Clock clock) {
        this.listings = listings;
        this.deals = deals;
        this.clock = clock;
    }

    /** @param region null for everywhere; @param compare null for no comparison */
    Mono<ChainMap> of(Chain chain, @Nullable String region, @Nullable String compare) {
        LocalDate since = LocalDate.now(clock).minusDays(DAYS);
        Mono<Optional<Place>> there = compare == null
                ? Mono.just(Optional.empty())
                : place(chain, compare, since).map(Optional::of);
        return Mono.zip(
                place(chain, region, since), there, (here, other) -> map(chain, since, here, other.orElse(null)));
    }

    /** What was counted in one region, or everywhere. */
    private record Place(@Nullable String region, MapCounts inChain, Map<String, MapCounts> byNode) {
        MapPlace shown() {
            return new MapPlace(
                    region, region == null ? null : Regions.name(region).orElse(region), inChain);
        }

        MapCounts at(ChainNode node) {
            return byNode.getOrDefault(node.key(), MapCounts.NONE);
        }
    }

    private Mono<Place> place(Chain chain, @Nullable String region, LocalDate since) {
        List<String> nodes = chain.nodes().stream().map(ChainNode::key).toList();
        return Mono.zip(
                listings.of(chain.id(), nodes, MapSide.listed(), region, since),
                deals.of(nodes, region, since),
                (listed, begun) -> place(region, nodes, listed, begun));
    }

    private static Place place(
            @Nullable String region, List<String> nodes, Map<String, Counted> listed, Map<String, Deals> begun) {
        Map<String, MapCounts> byNode = new HashMap<>();
        nodes.forEach(node -> byNode.put(node, counts(listed, counted -> counted.at(node), deals(begun.get(node)))));
        MapCount allDeals = begun.values().stream().map(ChainMaps::deals).reduce(MapCount.NONE, MapCount::plus);
        return new Place(region, counts(listed, Counted::inChain, allDeals), byNode);
    }

    private static MapCounts counts(
            Map<String, Counted> listed, Function<Counted, NodeCounts.Count> where, MapCount deals) {
        return new MapCounts(
                count(listed, MapSide.SUPPLY, where),
                count(listed, MapSide.DEMAND, where),
                count(listed, MapSide.FINANCE, where),
                deals);
    }

    private static MapCount count(
            Map<String, Counted> listed, MapSide side, Function<Counted, NodeCounts.Count> where) {
        NodeCounts.Count count = where.apply(Objects.requireNonNull(listed.get(side.name())));
        return new MapCount(count.all(), count.added());
    }

    private static MapCount deals(@Nullable Deals deals) {
        return deals == null ? MapCount.NONE : new MapCount(deals.all(), deals.added());
    }

    private ChainMap map(Chain chain, LocalDate since, Place here, @Nullable Place there) {
        List<MapNode> nodes = chain.nodes().stream()
                .sorted(Comparator.comparing(ChainNode::position))
                .map(node -> node(node, here.at(node), there == null ? null : there.at(node)))
                .toList();
        return new ChainMap(
                chain.id(),
                chain.name(),
                since,
                clock.instant(),
                here.shown(),
                there == null ? null : there.shown(),
                nodes,
                chain.edges());
    }

    private static MapNode node(ChainNode node, MapCounts here, @Nullable MapCounts there) {
        Standing standing = Standing.of(here);
        return new MapNode(
                node.key(),
                node.name(),
                node.position(),
                here,
                there,
                standing,
                standing.told(here),
                there == null ? List.of() : here.lacking(there));
    }
}
