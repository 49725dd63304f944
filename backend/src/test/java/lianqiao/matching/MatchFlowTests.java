package lianqiao.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.listing.Listing;
import lianqiao.search.SearchIndex;
import lianqiao.search.TestListings;
import lianqiao.shared.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
@Import(TestListings.class)
class MatchFlowTests {
    @Autowired
    WebTestClient web;

    @Autowired
    TestListings listings;

    @Autowired
    SearchIndex index;

    @Autowired
    Matches matches;

    @Autowired
    JsonMapper json;

    @Test
    void aNeedBeingWrittenFindsTheLicenceThatServesIt() {
        Listing licence = TestListings.licence("一种动力电池包液冷热管理系统", "nev-icv/bms");
        Listing other = TestListings.licence("一种茶叶杀青机");
        index.waitFor(listings.settled(listings.publish(List.of(licence, other))))
                .block();
        JsonNode first = preview("电动汽车电池包热管理技术").path("items").path(0);
        assertThat(first.path("listing").path("id").asString())
                .isEqualTo(licence.id().toString());
        assertThat(first.path("score").asDouble()).isBetween(20.0, 100.0);
        assertThat(first.path("weights").asString()).isEqualTo(Weights.CURRENT);
        assertThat(first.path("reasons").findValuesAsString("zh")).anyMatch(reason -> reason.contains("热管理"));
    }

    @Test
    void saysWhyTwoListingsDontMatch() {
        Listing one = TestListings.licence("一种滚珠丝杠");
        Listing other = TestListings.licence("一种滚珠丝杠副");
        listings.publish(List.of(one, other));
        JsonNode item = json.readTree(web.get()
                        .uri("/api/v1/listings/{id}/matches?against={other}", one.id(), other.id())
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody())
                .path("items")
                .path(0);
        assertThat(item.path("score").asDouble()).isZero();
        assertThat(item.path("reasons").path(0).path("code").asString()).isEqualTo("KINDS_DONT_MEET");
    }

    @Test
    void doesNotShowAListingThatIsNotOpen() {
        Listing closed = TestListings.listing(Ids.next(), 1, false, "草稿", List.of());
        listings.publish(closed);
        web.get()
                .uri("/api/v1/listings/{id}/matches", closed.id())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void storesAMatchOfACampaignOnceAndGivesBackOnlyNewOnes() {
        UUID campaign = Ids.next();
        Match first = match();
        Match second = match();
        assertThat(matches.insertAll(campaign, List.of(first)).block())
                .extracting(StoredMatch::match)
                .containsExactly(first);
        assertThat(matches.insertAll(campaign, List.of(first, second)).block())
                .extracting(StoredMatch::match)
                .containsExactly(second);
        assertThat(matches.insertAll(null, List.of(first)).block()).hasSize(1);
        assertThat(matches.insertAll(null, List.of(first)).block()).isEmpty();
        assertThat(matches.count(campaign).block()).isEqualTo(2);
        assertThat(matches.of(first.demand(), first.supply()).block().match()).isEqualTo(first);
    }

    private static Match match() {
        Reason reason = new Reason("SAME_NODE", Reason.Part.CHAIN, 25, "同属产业链环节「甲」", "Both belong to the chain node 甲");
        return new Match(Ids.next(), 1, Ids.next(), 2, 25, List.of(reason), Weights.CURRENT, 0);
    }

    private JsonNode preview(String title) {
        return json.readTree(web.post()
                .uri("/api/v1/matching/preview")
                .bodyValue(Map.of("title", title))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody());
    }
}
