package lianqiao.atlas;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.chain.ChainNode;
import lianqiao.chain.Chains;
import lianqiao.chain.NodeWeight;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.SampleListing;
import lianqiao.search.TestListings;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Listings and deals along one chain, some of before and some since the day of its map. */
@TestComponent
class MapWorld {
    static final String CHAIN = "nev-icv";
    /** A node at which nothing else stands. */
    static final int LEAVING = 3;

    private static final List<String> REGIONS = List.of("120110", "120116", "510100");
    private static final ListingKind[] KINDS = {
        ListingKind.LICENCE,
        ListingKind.STOCK_PATENT,
        ListingKind.OFFER,
        ListingKind.TECH_NEED,
        ListingKind.CONDITION_NEED,
        ListingKind.FINANCING_NEED,
        ListingKind.FINANCE_PRODUCT
    };

    private final TestListings listings;
    private final Chains chains;
    private final EventLog log;
    private final EventReaders readers;
    private final TransactionalOperator transaction;

    MapWorld(
            TestListings listings,
            Chains chains,
            EventLog log,
            EventReaders readers,
            TransactionalOperator transaction) {
        this.listings = listings;
        this.chains = chains;
        this.log = log;
        this.readers = readers;
        this.transaction = transaction;
    }

    List<ChainNode> nodes() {
        return chains.find(CHAIN).orElseThrow().nodes();
    }

    /** Puts all of it there, and gives the offset that a search has to wait for. */
    long filled() {
        leave();
        listings.settled(listings.publish(manyListings()));
        return beginDeals();
    }

    /** One that stood and left; one that came and left since; one that never stood; one that left and came back. */
    private void leave() {
        Listing stood = leaver(90);
        Listing brief = leaver(2);
        Listing draft = leaver(90);
        Listing back = leaver(90);
        listings.publish(List.of(stood, brief, back));
        listings.publish(List.of(next(stood, false), next(brief, false), next(draft, false), next(back, false)));
        listings.publish(next(next(back, false), true));
    }

    private Listing leaver(int published) {
        return leaving(daysAgo(published)).listing();
    }

    private SampleListing leaving(Instant published) {
        return placed(ListingKind.LICENCE, nodes().get(LEAVING).key(), "120110", published);
    }

    private Listing next(Listing before, boolean open) {
        return leaving(before.publishedAt())
                .id(before.id())
                .version(before.version() + 1)
                .open(open)
                .changed(daysAgo(1))
                .listing();
    }

    /** Every kind in every region at every second node; at the first of the others the one region asks and only the other offers. */
    private List<Listing> manyListings() {
        List<Listing> many = new ArrayList<>();
        List<ChainNode> nodes = nodes();
        for (int place = 0; place < nodes.size(); place += 2) {
            for (int kind = 0; kind < KINDS.length; kind++) {
                for (String region : REGIONS) {
                    many.add(listing(KINDS[kind], nodes.get(place).key(), region, kind % 3 == 0 ? 90 : 3));
                }
            }
        }
        many.add(listing(ListingKind.TECH_NEED, nodes.get(1).key(), "120110", 1));
        many.add(listing(ListingKind.LICENCE, nodes.get(1).key(), "120116", 1));
        return many;
    }

    private static Instant daysAgo(int days) {
        return Instant.now().minus(days, ChronoUnit.DAYS);
    }

    private static Listing listing(ListingKind kind, String node, String region, int published) {
        return placed(kind, node, region, daysAgo(published)).listing();
    }

    private static SampleListing placed(ListingKind kind, String node, String region, Instant published) {
        return SampleListing.of(kind, "链图计数 " + kind + node)
                .at(0.5, node)
                .in(region)
                .published(published);
    }

    /** Two at each node, one of them within a district. */
    private long beginDeals() {
        List<NewEvent> events = new ArrayList<>();
        for (ChainNode node : nodes()) {
            events.add(begun(node.key(), "120110", "120116"));
            events.add(begun(node.key(), "510100", "510100"));
        }
        long offset = Objects.requireNonNull(log.append(Actor.system("test"), events)
                .as(transaction::transactional)
                .block());
        readers.waitFor("ledger", offset, Duration.ofMinutes(1)).block();
        return offset;
    }

    record Begun(
            UUID deal,
            UUID demand,
            UUID supply,
            String supplyRegion,
            String demandRegion,
            List<NodeWeight> nodes,
            boolean demonstration) {}

    private static NewEvent begun(String node, String supply, String demand) {
        UUID deal = Ids.next();
        return new NewEvent(
                "DealBegun",
                deal,
                new Begun(deal, Ids.next(), Ids.next(), supply, demand, List.of(new NodeWeight(node, 1)), false));
    }
}
