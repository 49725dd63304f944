package lianqiao.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.ListingSource;
import lianqiao.listing.SampleListing;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A feature that owns listings, kept in memory; it announces them in the log as a real one does. */
@TestConfiguration(proxyBeanMethods = false)
public class TestListings implements ListingSource {
    record Changed(Listing listing) {}

    private final Map<UUID, Listing> rows = new ConcurrentHashMap<>();
    private final EventLog log;
    private final TransactionalOperator transaction;
    private final EventReaders readers;

    TestListings(EventLog log, TransactionalOperator transaction, EventReaders readers) {
        this.log = log;
        this.transaction = transaction;
        this.readers = readers;
    }

    /** Until the index has passed that offset, however slow the machine; a searcher would wait for two seconds only. */
    public long settled(long offset) {
        readers.waitFor(IndexReader.NAME, offset, Duration.ofMinutes(2)).block();
        return offset;
    }

    /** Stores it and says so; gives the offset. */
    public long publish(Listing listing) {
        rows.put(listing.id(), listing);
        return announce(List.of(listing));
    }

    public long publish(List<Listing> listings) {
        listings.forEach(listing -> rows.put(listing.id(), listing));
        return announce(listings);
    }

    /** Only the row changes; nobody is told. */
    void keep(Listing listing) {
        rows.put(listing.id(), listing);
    }

    long announce(List<Listing> listings) {
        List<NewEvent> events = listings.stream()
                .map(listing -> new NewEvent("LicencePublished", listing.id(), new Changed(listing)))
                .toList();
        Long offset = log.append(Actor.system("test"), events)
                .as(transaction::transactional)
                .block();
        return offset == null ? 0 : offset;
    }

    public void clear() {
        rows.clear();
    }

    public static Listing licence(String title, String... nodes) {
        return listing(Ids.next(), 1, true, title, List.of(nodes));
    }

    public static Listing listing(UUID id, long version, boolean open, String title, List<String> nodes) {
        return SampleListing.of(ListingKind.LICENCE, title)
                .id(id)
                .version(version)
                .open(open)
                .at(0.5, nodes.toArray(String[]::new))
                .in("120110")
                .free()
                .published(Instant.parse("2026-01-01T00:00:00Z"))
                .listing();
    }

    @Override
    public ListingKind kind() {
        return ListingKind.LICENCE;
    }

    @Override
    public Flux<Listing> page(@Nullable UUID after, int limit) {
        return Flux.fromStream(() -> rows.values().stream()
                .filter(Listing::open)
                .filter(row -> after == null || row.id().compareTo(after) > 0)
                .sorted(Comparator.comparing(Listing::id))
                .limit(limit));
    }

    @Override
    public Mono<Listing> find(UUID id) {
        return Mono.justOrEmpty(rows.get(id));
    }
}
