package lianqiao.atlas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lianqiao.chain.Position;
import lianqiao.chain.SupplyEdge;
import org.jspecify.annotations.Nullable;

/**
 * A chain with what stands at each of its nodes.
 *
 * @param since the day from which something counts as added
 * @param asOf when it was counted
 * @param here the place asked for
 * @param there the place it is compared with
 * @param nodes from upstream to downstream
 */
record ChainMap(
        String chain,
        String name,
        LocalDate since,
        Instant asOf,
        MapPlace here,
        @Nullable MapPlace there,
        List<MapNode> nodes,
        List<SupplyEdge> edges) {

    /** @param region GB/T 2260 code; absent for everywhere */
    record MapPlace(@Nullable String region, @Nullable String name, MapCounts counts) {}

    /**
     * @param standing of the place asked for, and {@code told} in words
     * @param lacks what the place asked for has none of, and the other has
     */
    record MapNode(
            String key,
            String name,
            Position position,
            MapCounts here,
            @Nullable MapCounts there,
            Standing standing,
            Standing.Told told,
            List<MapSide> lacks) {}
}
