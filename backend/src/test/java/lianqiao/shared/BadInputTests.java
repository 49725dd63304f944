package lianqiao.shared;

import lianqiao.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What somebody is told who sends nonsense: what is wrong, where, and what there is. */
@PortalTest
class BadInputTests {
    @Autowired
    WebTestClient web;

    @Test
    void namesTheValuesThatAFilterTakes() {
        web.get()
                .uri("/api/v1/search?kind=FOO")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("UNKNOWN_VALUE")
                .jsonPath("$.field")
                .isEqualTo("kind")
                .jsonPath("$.hint")
                .value(hint -> org.assertj.core.api.Assertions.assertThat(hint.toString())
                        .contains("TECH_NEED"));
    }

    @Test
    void namesAMalformedIdAndABrokenBodyInEnglishToo() {
        web.get()
                .uri("/api/v1/licences/abc")
                .header("Accept-Language", "en")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("The value of id can't be read");
        web.post()
                .uri("/api/v1/session")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"login\":")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("UNREADABLE");
    }

    @Test
    void anUnknownAddressAndAWrongMethodAreProblemsToo() {
        web.get()
                .uri("/api/v1/nothing")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        web.post().uri("/api/v1/chains").exchange().expectStatus().isEqualTo(405);
    }
}
