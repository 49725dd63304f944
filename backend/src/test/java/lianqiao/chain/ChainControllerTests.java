package lianqiao.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lianqiao.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@PortalTest
class ChainControllerTests {
    @Autowired
    WebTestClient web;

    @Test
    void anyoneMayListTheChains() {
        web.get()
                .uri("/api/v1/chains")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(27)
                .jsonPath("$.items[0].id")
                .isEqualTo("nev-icv")
                .jsonPath("$.items[0].nodes")
                .isEqualTo(15);
    }

    @Test
    void aChainShowsItsNodesFromUpstreamToDownstream() {
        web.get()
                .uri("/api/v1/chains/nev-icv")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.positions[0].name")
                .isEqualTo("上游")
                .jsonPath("$.positions[0].nodes[0].key")
                .isEqualTo("nev-icv/battery-cell")
                .jsonPath("$.positions[2].position")
                .isEqualTo("DOWNSTREAM")
                .jsonPath("$.edges[0].to")
                .isEqualTo("nev-icv/bms");
    }

    @Test
    void aChainThatDoesNotExistIsNotFound() {
        web.get().uri("/api/v1/chains/alchemy").exchange().expectStatus().isNotFound();
    }

    @Test
    void suggestsNodesWithWhatSpeaksForThem() {
        web.post()
                .uri("/api/v1/chains/classify")
                .bodyValue(Map.of("title", "一种动力电池包液冷板", "ipc", List.of("H01M50/20")))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.nodes[0].node")
                .isEqualTo("power-battery/pack")
                .jsonPath("$.nodes[0].chainName")
                .isEqualTo("动力电池")
                .jsonPath("$.nodes[0].evidence[?(@.kind=='TITLE_KEYWORD')].found")
                .value(found -> assertThat(found.toString()).contains("液冷板"));
    }

    @Test
    void anEmptyDraftGetsNoNode() {
        web.post()
                .uri("/api/v1/chains/classify")
                .bodyValue(Map.of())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.nodes.length()")
                .isEqualTo(0);
    }
}
