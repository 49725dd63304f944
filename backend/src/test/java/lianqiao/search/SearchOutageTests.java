package lianqiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import lianqiao.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Nothing listens where Elasticsearch should be. */
@PortalTest
@Import(TestListings.class)
@TestPropertySource(properties = "lianqiao.elasticsearch.url=http://127.0.0.1:9")
class SearchOutageTests {
    @Autowired
    WebTestClient web;

    @Autowired
    TestListings listings;

    @Test
    void aSearchSaysThatItIsOutOfReachAndWhatToDo() {
        web.get()
                .uri("/api/v1/search?q=电池")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("SEARCH_UNAVAILABLE")
                .jsonPath("$.hint")
                .isNotEmpty();
    }

    @Test
    void aTableThatCannotBeMadeIsAProblemAndNoBrokenOffFile() {
        web.get()
                .uri("/api/v1/search/export.csv?q=电池")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("SEARCH_UNAVAILABLE");
    }

    @Test
    void publishingGoesOn() {
        assertThat(listings.publish(TestListings.licence("停机期间发布"))).isPositive();
    }
}
