package lianqiao.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lianqiao.listing.Listing;
import lianqiao.shared.Regions;

/**
 * A campaign (对接活动) of an operation centre.
 *
 * @param chains ids of the chains whose needs it takes; empty for all
 * @param regions GB/T 2260 codes in which the needs lie; empty for all
 * @param clauses names of the policy clauses that it serves: SEED-001/16
 */
record Campaign(
        UUID id,
        String title,
        List<String> chains,
        List<String> regions,
        List<String> clauses,
        UUID centre,
        Instant createdAt,
        boolean demonstration) {

    /** The scope bounds the needs; the licences may come from anywhere, or no firm would find one next door. */
    boolean takes(Listing need) {
        return (chains.isEmpty() || need.nodes().stream().anyMatch(place -> chains.contains(chain(place.node()))))
                && (regions.isEmpty() || regions.stream().anyMatch(region -> liesIn(need, region)));
    }

    private static String chain(String node) {
        return node.substring(0, Math.max(0, node.indexOf('/')));
    }

    private static boolean liesIn(Listing need, String region) {
        return need.region() != null && Regions.lies(need.region(), region);
    }
}
