package lianqiao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lianqiao.PortalTest;
import lianqiao.eventlog.Event;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.ListingSource;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** A rebuild loses nothing and brings nothing back; a reader or a rebuild that forgets its part is caught. */
@PortalTest
@Import(TestListings.class)
class IndexRebuildTests {
    private static final Duration LONG = Duration.ofSeconds(60);

    @Autowired
    Elastic elastic;

    @Autowired
    IndexStates states;

    @Autowired
    Indexes indexes;

    @Autowired
    IndexWrites writes;

    @Autowired
    IndexReader reader;

    @Autowired
    Rebuild rebuild;

    @Autowired
    TestListings listings;

    @Autowired
    JsonMapper json;

    @Test
    void whatChangesBetweenThePageThatIsCopiedAndItsWritingEndsRight() {
        assertThat(wrongAfterRebuild(reader, writes)).isEmpty();
    }

    /** The mutation: the reader writes to the live index only. */
    @Test
    void catchesAReaderThatForgetsTheIndexThatIsBeingBuilt() {
        IndexReader forgetful = new IndexReader(states, writes, json) {
            @Override
            Mono<List<String>> targets() {
                return live();
            }
        };
        assertThat(wrongAfterRebuild(forgetful, writes)).contains("the withdrawn one is back");
    }

    /** The mutation: the last write wins, whatever its version. */
    @Test
    void catchesWritesWithoutVersions() {
        IndexWrites versionless = new IndexWrites(elastic, states, json) {
            @Override
            Bulk bulk(List<String> targets) {
                return new Bulk(json, targets) {
                    @Override
                    Map<String, Object> version(Listing listing) {
                        return Map.of();
                    }
                };
            }
        };
        assertThat(wrongAfterRebuild(new IndexReader(states, versionless, json), versionless))
                .contains("the changed one is old");
    }

    @Test
    void searchesFindEverythingAtEveryMomentOfARebuild() throws InterruptedException {
        List<Listing> many = IntStream.range(0, Rebuild.PAGE * 2 + 1)
                .mapToObj(number -> TestListings.licence("页岩气压裂" + number))
                .toList();
        listings.publish(many);
        untilLive();
        apply(reader, many);
        String before = String.valueOf(live().block());
        List<Long> counts = new ArrayList<>();
        AtomicBoolean over = new AtomicBoolean();
        Thread searching = Thread.ofVirtual().start(() -> {
            while (!over.get()) {
                counts.add(count("页岩气压裂"));
            }
        });
        rebuild.begin().flatMap(rebuild::fill).block(LONG);
        over.set(true);
        searching.join();
        assertThat(counts).isNotEmpty().containsOnly((long) many.size());
        assertThat(String.valueOf(live().block())).isNotEqualTo(before);
    }

    @Test
    void putsEverythingBackAfterElasticsearchLostItsData() {
        Listing kept = TestListings.licence("海藻酸钠水凝胶");
        listings.keep(kept);
        untilLive();
        indexes.drop(String.valueOf(live().block().getFirst())).block(LONG);
        await().atMost(LONG).ignoreExceptions().until(() -> count("海藻酸钠水凝胶") == 1);
    }

    /** A rebuild in which three listings meet every fate while the page that holds them is on its way. */
    private List<String> wrongAfterRebuild(IndexReader tested, IndexWrites copying) {
        untilLive();
        String word = "甲壳素" + Ids.next().toString().substring(24);
        Listing untouched = TestListings.licence(word + " 不变");
        Listing changed = TestListings.licence(word + " 原题");
        Listing withdrawn = TestListings.licence(word + " 撤回");
        List<Listing> page = List.of(untouched, changed, withdrawn);
        apply(tested, page);
        ListingSource source = new SlowPage(
                page,
                () -> apply(
                        tested,
                        List.of(
                                TestListings.listing(changed.id(), 2, true, word + " 新题", List.of()),
                                TestListings.listing(withdrawn.id(), 2, false, withdrawn.title(), List.of()))));
        new Rebuild(states, indexes, copying, only(source), Clock.systemUTC())
                .begin()
                .flatMap(name -> new Rebuild(states, indexes, copying, only(source), Clock.systemUTC()).fill(name))
                .block(LONG);
        List<String> wrong = new ArrayList<>();
        if (count(word + " 不变") != 1) {
            wrong.add("the untouched one is missing");
        }
        if (count(word + " 新题") != 1 || count(word + " 原题") != 0) {
            wrong.add("the changed one is old");
        }
        if (count(word + " 撤回") != 0) {
            wrong.add("the withdrawn one is back");
        }
        return wrong;
    }

    private void apply(IndexReader tested, List<Listing> changes) {
        List<Event> events = changes.stream()
                .map(listing -> new Event(
                        1,
                        Ids.next(),
                        "LicencePublished",
                        listing.id(),
                        Instant.now(),
                        Actor.system("test"),
                        json.valueToTree(Map.of("listing", listing))))
                .toList();
        tested.apply(events).then(indexes.refresh(indexes.alias())).block(LONG);
    }

    private Mono<List<String>> live() {
        return states.all().map(all -> all.stream()
                .filter(IndexState::isLive)
                .map(IndexState::name)
                .toList());
    }

    private void untilLive() {
        states.all()
                .filter(all -> all.stream().anyMatch(IndexState::isLive) && all.size() == 1)
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(50)))
                .block(LONG);
    }

    private long count(String title) {
        Map<String, Object> body =
                Map.of("query", Map.of("match", Map.of("title", Map.of("query", title, "operator", "and"))));
        return elastic.call("POST", "/" + indexes.alias() + "/_count", body)
                .block(LONG)
                .path("count")
                .asLong();
    }

    private static ObjectProvider<ListingSource> only(ListingSource source) {
        return new ObjectProvider<>() {
            @Override
            public Stream<ListingSource> orderedStream() {
                return Stream.of(source);
            }
        };
    }

    /** Gives its page away, and the world moves on before the page arrives. */
    private record SlowPage(List<Listing> page, Runnable meanwhile) implements ListingSource {
        @Override
        public ListingKind kind() {
            return ListingKind.LICENCE;
        }

        @Override
        public Flux<Listing> page(@Nullable UUID after, int limit) {
            return Mono.fromRunnable(meanwhile)
                    .subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic())
                    .thenMany(Flux.fromIterable(page));
        }

        @Override
        public Mono<Listing> find(UUID id) {
            return Mono.empty();
        }
    }
}
