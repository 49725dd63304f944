package lianqiao.atlas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lianqiao.atlas.ChainMap.MapNode;
import lianqiao.atlas.ChainMap.MapPlace;
import lianqiao.chain.Chain;
import lianqiao.chain.ChainNode;
import lianqiao.kpi.DealsByNode;
import lianqiao.kpi.DealsByNode.Deals;
import lianqiao.listing.ClosedListings;
import lianqiao.search.NodeCounts;
import lianqiao.search.NodeCounts.Counted;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts a chain: listings by the search index, deals by the ledger, both as the lists behind them do; what left is told by the log. */
@Component
class ChainMaps {
    /** How far back something still counts as added, or as gone. */
    private static final int DAYS = 30;

    private final NodeCounts listings;
    private final ClosedListings closed;
    private final DealsByNode deals;
    private final Clock clock;

    ChainMaps(NodeCounts listings, ClosedListings closed, DealsByNode deals, Clock clock) {
        this.listings = listings;
        this.closed = closed;
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
                        closed.since(since, region).collectList(),
                        deals.of(nodes, region, since))
                .map(all -> new Found(all.getT1(), new Departures(all.getT2()), all.getT3()))
                .map(found -> place(region, nodes, found));
    }

    /** What the index, the log and the ledger told of a place. */
    private record Found(Map<String, Counted> listed, Departures left, Map<String, Deals> begun) {
        MapCounts at(String node) {
            return counts(counted -> counted.at(node), Set.of(node), deals(begun.get(node)));
        }

        MapCounts inChain(List<String> nodes) {
            MapCount all = begun.values().stream().map(Found::deals).reduce(MapCount.NONE, MapCount::plus);
            return counts(Counted::inChain, Set.copyOf(nodes), all);
        }

        private MapCounts counts(Function<Counted, NodeCounts.Count> where, Set<String> nodes, MapCount deals) {
            return new MapCounts(
                    count(MapSide.SUPPLY, where, nodes),
                    count(MapSide.DEMAND, where, nodes),
                    count(MapSide.FINANCE, where, nodes),
                    deals);
        }

        private MapCount count(MapSide side, Function<Counted, NodeCounts.Count> where, Set<String> nodes) {
            NodeCounts.Count count = where.apply(Objects.requireNonNull(listed.get(side.name())));
            return new MapCount(count.all(), count.added(), left.of(side, nodes));
        }

        private static MapCount deals(@Nullable Deals deals) {
            return deals == null ? MapCount.NONE : new MapCount(deals.all(), deals.added(), 0);
        }
    }

    private static Place place(@Nullable String region, List<String> nodes, Found found) {
        Map<String, MapCounts> byNode = new HashMap<>();
        nodes.forEach(node -> byNode.put(node, found.at(node)));
        return new Place(region, found.inChain(nodes), byNode);
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
