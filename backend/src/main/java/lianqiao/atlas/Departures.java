package lianqiao.atlas;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import lianqiao.listing.ClosedListings.Closed;

/** What left the map since its day. */
record Departures(List<Closed> closed) {

    /** A listing that stood at several of these nodes left once. */
    long of(MapSide side, Set<String> nodes) {
        return closed.stream()
                .filter(left -> side.lists(left.kind()) && !Collections.disjoint(left.nodes(), nodes))
                .mapToLong(Closed::listings)
                .sum();
    }
}
