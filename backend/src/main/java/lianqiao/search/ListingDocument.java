package lianqiao.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Stream;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.FinanceOffered;
import lianqiao.listing.Listing;
import lianqiao.shared.Regions;

/**
 * A listing as it is indexed: itself, and under {@code find} what it is found by. The latter is left out of the stored
 * source, so that a hit's source is the listing as it was given.
 */
record ListingDocument(@JsonUnwrapped Listing listing, Find find) {

    /**
     * @param ipc each symbol with all that it lies in: H01M10/0525 → H, H01, H01M, H01M10, H01M10/0525
     * @param subclass the same down to the subclass only, to be counted
     * @param region the region and all that it lies in
     */
    record Find(List<String> chain, List<String> node, List<String> ipc, List<String> subclass, List<String> region) {}

    static ListingDocument of(Listing listing) {
        List<String> nodes = listing.nodes().stream().map(NodeWeight::node).toList();
        return new ListingDocument(
                listing,
                new Find(
                        Stream.concat(nodes.stream().map(ListingDocument::chain), served(listing))
                                .distinct()
                                .toList(),
                        nodes,
                        listing.ipc().stream()
                                .flatMap(ListingDocument::prefixes)
                                .distinct()
                                .toList(),
                        listing.ipc().stream()
                                .filter(symbol -> symbol.length() >= 4)
                                .map(symbol -> symbol.substring(0, 4))
                                .distinct()
                                .toList(),
                        listing.region() == null ? List.of() : Regions.withAncestors(listing.region())));
    }

    /** A finance product names chains, and lies in no node. */
    private static Stream<String> served(Listing listing) {
        return listing.particulars() instanceof FinanceOffered offered ? offered.chains().stream() : Stream.of();
    }

    private static String chain(String node) {
        return node.substring(0, node.indexOf('/'));
    }

    private static Stream<String> prefixes(String symbol) {
        int slash = symbol.indexOf('/');
        return Stream.of(1, 3, 4, slash < 0 ? symbol.length() : slash, symbol.length())
                .filter(end -> end <= symbol.length())
                .map(end -> symbol.substring(0, end));
    }
}
