package lianqiao.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.Api;
import lianqiao.PortalTest;
import lianqiao.chain.ChainNode;
import lianqiao.chain.Chains;
import lianqiao.chain.NodeWeight;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.search.TestListings;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
@Import(TestListings.class)
class ChainMapTests {
    private static final String CHAIN = "nev-icv";
    /** A node at which nothing else stands. */
    private static final int LEAVING = 3;

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
    private static final Map<String, String> LISTS = Map.of(
            "supply", "kind=LICENCE&kind=STOCK_PATENT&kind=OFFER",
            "demand", "kind=TECH_NEED&kind=CONDITION_NEED",
            "finance", "kind=FINANCING_NEED&kind=FINANCE_PRODUCT");

    @Autowired
    WebTestClient web;

    @Autowired
    TestListings listings;

    @Autowired
    Chains chains;

    @Autowired
    EventLog log;

    @Autowired
    EventReaders readers;

    @Autowired
    TransactionalOperator transaction;

    @Autowired
    JsonMapper json;

    private static boolean filled;

    @BeforeEach
    void fill() {
        if (!filled) {
            leave();
            listings.settled(listings.publish(manyListings()));
            // the index answers a search that waits for it only when it has been refreshed
            get("/api/v1/search?size=1&waitFor=" + beginDeals());
            filled = true;
        }
    }

    @Test
    void everyCountIsTheTotalOfTheListThatAClickOpens() {
        for (String region : List.of("", "&region=120000", "&region=120110", "&region=120116")) {
            JsonNode map = get("/api/v1/chains/" + CHAIN + "/map?x=" + region);
            String since = map.path("since").asString();
            assertThat(map.path("nodes")).hasSize(nodes().size());
            for (JsonNode node : map.path("nodes")) {
                String at = "&node=" + node.path("key").asString() + region;
                LISTS.forEach((side, kinds) -> {
                    JsonNode count = node.path("here").path(side);
                    assertThat(count.path("all").asLong()).isEqualTo(total("search?size=1&" + kinds + at));
                    assertThat(count.path("added").asLong())
                            .isEqualTo(total("search?size=1&publishedSince=" + since + "&" + kinds + at));
                });
                JsonNode deals = node.path("here").path("deals");
                assertThat(deals.path("all").asLong()).isEqualTo(total("ledger?measure=deals_begun" + at));
                assertThat(deals.path("added").asLong())
                        .isEqualTo(total("ledger?measure=deals_begun&since=" + since + at));
            }
            LISTS.forEach((side, kinds) -> assertThat(map.path("here")
                            .path("counts")
                            .path(side)
                            .path("all")
                            .asLong())
                    .isEqualTo(total("search?size=1&" + kinds + "&chain=" + CHAIN + region)));
        }
    }

    @Test
    void theFiguresAreThoseThatWerePutIn() {
        JsonNode node =
                node(get("/api/v1/chains/" + CHAIN + "/map"), nodes().getFirst().key());
        assertThat(node.path("here").path("supply").path("all").asLong()).isEqualTo(3 * 3);
        assertThat(node.path("here").path("supply").path("added").asLong()).isEqualTo(2 * 3);
        assertThat(node.path("here").path("deals").path("all").asLong()).isEqualTo(2);
        assertThat(node.path("here").path("deals").path("added").asLong()).isEqualTo(2);
    }

    @Test
    void tellsWhatStoodOnItsDayAndStandsNoMore() {
        for (String region : List.of("", "?region=120110", "?region=120000")) {
            assertThat(leaving(region).path("gone").asLong()).as(region).isEqualTo(1);
        }
        assertThat(leaving("?region=120116").path("gone").asLong()).isZero();
        assertThat(leaving("").path("all").asLong()).isEqualTo(1);
    }

    private JsonNode leaving(String region) {
        JsonNode map = get("/api/v1/chains/" + CHAIN + "/map" + region);
        return node(map, nodes().get(LEAVING).key()).path("here").path("supply");
    }

    @Test
    void saysWhatOneRegionLacksThatTheOtherHas() {
        ChainNode only = nodes().get(1);
        JsonNode map = get("/api/v1/chains/" + CHAIN + "/map?region=120110&compare=120116");
        assertThat(map.path("there").path("name").asString()).isEqualTo("滨海新区");
        JsonNode node = node(map, only.key());
        assertThat(node.path("lacks").valueStream().map(JsonNode::asString)).containsExactly("SUPPLY");
        assertThat(node.path("standing").asString()).isEqualTo("GAP");
        assertThat(node.path("told").path("zh").asString()).startsWith("补链");
    }

    @Test
    void refusesARegionOrAChainThatNobodyKnows() {
        Api.problem(Api.get(web, "/api/v1/chains/nev-icv/map?region=999999"), 422, "UNKNOWN_REGION", "region");
        Api.problem(Api.get(web, "/api/v1/chains/nev-icv/map?compare=999999"), 422, "UNKNOWN_REGION", "compare");
        Api.problem(Api.get(web, "/api/v1/chains/nowhere/map"), 404, "NOT_FOUND", null);
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
        return listing(ListingKind.LICENCE, nodes().get(LEAVING).key(), "120110", published);
    }

    private static Listing next(Listing before, boolean open) {
        return like(
                before,
                before.id(),
                before.kind(),
                before.version() + 1,
                open,
                before.nodes(),
                before.region(),
                before.publishedAt(),
                daysAgo(1));
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

    private static Listing listing(ListingKind kind, String node, String region, int published) {
        Listing like = TestListings.licence("链图计数 " + kind + node);
        return like(
                like,
                like.id(),
                kind,
                1,
                true,
                List.of(new NodeWeight(node, 0.5)),
                region,
                daysAgo(published),
                daysAgo(published));
    }

    private static Instant daysAgo(int days) {
        return Instant.now().minus(days, ChronoUnit.DAYS);
    }

    private static Listing like(
            Listing like,
            UUID id,
            ListingKind kind,
            long version,
            boolean open,
            List<NodeWeight> nodes,
            String region,
            Instant publishedAt,
            Instant changedAt) {
        return new Listing(
                id,
                kind,
                version,
                open,
                like.title(),
                "",
                List.of(),
                nodes,
                region,
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                null,
                null,
                null,
                publishedAt,
                changedAt,
                false,
                null);
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
        readers.waitFor("ledger", offset, java.time.Duration.ofMinutes(1)).block();
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

    private List<ChainNode> nodes() {
        return chains.find(CHAIN).orElseThrow().nodes();
    }

    private static JsonNode node(JsonNode map, String key) {
        return map.path("nodes")
                .valueStream()
                .filter(node -> node.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private long total(String list) {
        return get("/api/v1/" + list).path("total").asLong();
    }

    private JsonNode get(String uri) {
        return json.readTree(Api.get(web, uri)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody());
    }
}
