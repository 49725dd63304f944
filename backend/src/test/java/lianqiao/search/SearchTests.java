package lianqiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import lianqiao.Api;
import lianqiao.PortalTest;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.Particulars;
import lianqiao.listing.SampleListing;
import lianqiao.shared.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
@Import(TestListings.class)
class SearchTests {
    @Autowired
    WebTestClient web;

    @Autowired
    TestListings listings;

    @Autowired
    JsonMapper json;

    @Test
    void findsByPairsOfCharactersAndMarksThem() {
        long offset = listings.publish(TestListings.licence("一种锂离子电池<b>热管理</b>系统", "nev-icv/bms"));
        JsonNode answer = search(offset, "q=锂离子电池热管理");
        assertThat(answer.path("total").asInt()).isEqualTo(1);
        assertThat(answer.path("totalIsExact").asBoolean()).isTrue();
        JsonNode first = answer.path("items").path(0);
        assertThat(first.path("title").asString()).isEqualTo("一种锂离子电池<b>热管理</b>系统");
        assertThat(first.path("highlight").path("title").asString())
                .contains("<em>锂离子电池</em>")
                .contains("&lt;b&gt;")
                .doesNotContain("<b>");
        assertThat(first.has("find")).isFalse();
        assertThat(answer.path("offset").asLong()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void findsAListingByTheNameOfItsNodeThoughItsTitleDoesNotSayIt() {
        long offset = listings.publish(TestListings.licence("一种电芯均衡控制方法", "nev-icv/bms"));
        assertThat(titles(search(offset, "q=电池系统与热管理"))).contains("一种电芯均衡控制方法");
    }

    @Test
    void aChosenValueLeavesTheCountsOfItsNeighboursStanding() {
        Listing elsewhere = TestListings.listing(Ids.next(), 1, true, "光伏逆变器并网装置", List.of("nev-icv/bms"));
        long offset = listings.publish(elsewhere);
        JsonNode answer = search(offset, "q=光伏逆变器&region=510000");
        assertThat(answer.path("total").asInt()).isZero();
        assertThat(count(answer, "region", "120000")).isEqualTo(1);
        assertThat(count(answer, "kind", "LICENCE")).isZero();
        assertThat(count(search(offset, "q=光伏逆变器&region=120000"), "kind", "LICENCE"))
                .isEqualTo(1);
    }

    @Test
    void goesThroughAllPagesByCursorEachListingOnce() {
        List<Listing> many = java.util.stream.IntStream.range(0, 25)
                .mapToObj(number -> TestListings.licence("翻页测试稀土永磁材料" + number))
                .toList();
        long offset = listings.publish(many);
        for (String sort : List.of("relevance", "newest", "fee")) {
            java.util.Set<String> seen = new java.util.HashSet<>();
            JsonNode page = search(offset, "q=翻页测试稀土&size=10&sort=" + sort);
            int pages = 1;
            page.path("items").forEach(item -> seen.add(item.path("id").asString()));
            while (!page.path("next").isNull()) {
                page = search(
                        offset,
                        "q=翻页测试稀土&size=10&sort=" + sort + "&after="
                                + page.path("next").asString());
                page.path("items")
                        .forEach(item ->
                                assertThat(seen.add(item.path("id").asString())).isTrue());
                pages++;
            }
            assertThat(seen).hasSize(25);
            assertThat(pages).isEqualTo(3);
        }
    }

    @Test
    void findsWhoOffersTheConditionThatOneLacks() {
        long offset = listings.publish(
                List.of(offer("高新区中试厂房招商", "SITE", "PILOT_PLANT"), offer("高新区厂房配套资金", "FUNDS", "SITE")));
        JsonNode sites = search(offset, "q=高新区厂房&condition=SITE");
        assertThat(sites.path("total").asInt()).isEqualTo(2);
        assertThat(count(sites, "condition", "FUNDS")).isEqualTo(1);
        assertThat(titles(search(offset, "q=高新区厂房&condition=FUNDS"))).containsExactly("高新区厂房配套资金");
        Api.problem(Api.get(web, "/api/v1/search?condition=MOON"), 400, "UNKNOWN_VALUE", "condition");
    }

    private static Listing offer(String title, String... conditions) {
        return SampleListing.of(ListingKind.OFFER, title)
                .in("120110")
                .published(Instant.now())
                .with(new Particulars.Conditions(List.of(conditions), null, null))
                .listing();
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        web.get()
                .uri("/api/v1/search?after=abc")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("BAD_CURSOR");
    }

    @Test
    void forgetsWhatWasWithdrawn() {
        Listing open = TestListings.licence("石墨烯散热膜制备方法");
        listings.publish(open);
        long offset = listings.publish(TestListings.listing(open.id(), 2, false, open.title(), List.of()));
        assertThat(search(offset, "q=石墨烯散热膜").path("total").asInt()).isZero();
    }

    @Test
    void anOlderVersionThatArrivesLaterDoesNotWin() {
        Listing newer = TestListings.listing(Ids.next(), 5, true, "钙钛矿太阳能电池新标题", List.of());
        listings.publish(newer);
        long offset = listings.announce(List.of(TestListings.listing(newer.id(), 4, true, "钙钛矿太阳能电池旧标题", List.of())));
        assertThat(titles(search(offset, "q=钙钛矿太阳能"))).containsExactly("钙钛矿太阳能电池新标题");
    }

    @Test
    void suggestsTitlesNodesAndHolders() {
        long offset = listings.publish(TestListings.licence("一种热管理阀门"));
        search(offset, "");
        JsonNode items = json.readTree(web.get()
                        .uri("/api/v1/suggest?q=热管理")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody())
                .path("items");
        assertThat(items.findValuesAsString("type")).contains("NODE", "TITLE");
        assertThat(items.findValuesAsString("text")).contains("一种热管理阀门");
    }

    @Test
    void givesWhatItFindsAsATableThatNoSpreadsheetTakesForFormulas() {
        search(listings.publish(TestListings.licence("=cmd|' /C calc'!A0 硅橡胶\"密封\"圈")), "");
        String table = web.get()
                .uri("/api/v1/search/export.csv?q=硅橡胶")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(table.lines()).hasSize(2);
        assertThat(table).contains("\"'=cmd|' /C calc'!A0 硅橡胶\"\"密封\"\"圈\"");
    }

    private JsonNode search(long offset, String parameters) {
        return json.readTree(web.get()
                .uri("/api/v1/search?waitFor=" + listings.settled(offset) + "&" + parameters)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody());
    }

    private static List<String> titles(JsonNode answer) {
        return answer.path("items").findValuesAsString("title").stream()
                .filter(title -> !title.contains("<em>"))
                .toList();
    }

    private static int count(JsonNode answer, String facet, String key) {
        for (JsonNode value : answer.path("facets").path(facet)) {
            if (value.path("key").asString().equals(key)) {
                return value.path("count").asInt();
            }
        }
        return 0;
    }
}
