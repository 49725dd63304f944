package lianqiao.atlas;

import java.util.Arrays;
import java.util.List;

/** What stands at a node, or in a whole chain. Not a sum over nodes in a chain: a listing may stand at up to three of them. */
record MapCounts(MapCount supply, MapCount demand, MapCount finance, MapCount deals) {
    static final MapCounts NONE = new MapCounts(MapCount.NONE, MapCount.NONE, MapCount.NONE, MapCount.NONE);

    MapCount of(MapSide side) {
        return switch (side) {
            case SUPPLY -> supply;
            case DEMAND -> demand;
            case FINANCE -> finance;
            case DEALS -> deals;
        };
    }

    /** What this place lacks altogether and another has. */
    List<MapSide> lacking(MapCounts other) {
        return Arrays.stream(MapSide.values())
                .filter(side -> of(side).all() == 0 && other.of(side).all() > 0)
                .toList();
    }
}
