package lianqiao.atlas;

import static lianqiao.atlas.MapWorld.CHAIN;
import static lianqiao.atlas.MapWorld.LEAVING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lianqiao.Api;
import lianqiao.PortalTest;
import lianqiao.chain.ChainNode;
import lianqiao.search.TestListings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** The map of a chain over HTTP, beside the lists that its counts open. */
@PortalTest
@Import({TestListings.class, MapWorld.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChainMapTests {
    private static final Map<String, String> LISTS = Map.of(
            "supply", "kind=LICENCE&kind=STOCK_PATENT&kind=OFFER",
            "demand", "kind=TECH_NEED&kind=CONDITION_NEED",
            "finance", "kind=FINANCING_NEED&kind=FINANCE_PRODUCT");

    @Autowired
    WebTestClient web;

    @Autowired
    MapWorld world;

    @BeforeAll
    void fill() {
        // the index answers a search that waits for it only when it has been refreshed
        get("/api/v1/search?size=1&waitFor=" + world.filled());
    }

    @Test
    void everyCountIsTheTotalOfTheListThatAClickOpens() {
        for (String region : List.of("", "&region=120000", "&region=120110", "&region=120116")) {
            JsonNode map = get("/api/v1/chains/" + CHAIN + "/map?x=" + region);
            String since = map.path("since").asString();
            assertThat(map.path("nodes")).hasSize(world.nodes().size());
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
        JsonNode node = node(
                get("/api/v1/chains/" + CHAIN + "/map"),
                world.nodes().getFirst().key());
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
        return node(map, world.nodes().get(LEAVING).key()).path("here").path("supply");
    }

    @Test
    void saysWhatOneRegionLacksThatTheOtherHas() {
        ChainNode only = world.nodes().get(1);
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
        return Api.body(Api.get(web, uri));
    }
}
