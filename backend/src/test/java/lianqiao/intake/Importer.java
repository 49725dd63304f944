package lianqiao.intake;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Somebody who gives files and looks what becomes of them, over HTTP. */
record Importer(WebTestClient web) {
    private static final Set<String> RESTING = Set.of("DONE", "FAILED", "CHECKED", "MAPPING", "UNDONE");

    UUID send(String query, byte[] file) {
        return accepted(web.post()
                .uri("/api/v1/imports?" + query)
                .contentType(new MediaType("application", "octet-stream"))
                .header("X-File-Name", "test")
                .bodyValue(file)
                .exchange());
    }

    UUID send(String query, String file) {
        return send(query, file.getBytes(StandardCharsets.UTF_8));
    }

    static UUID accepted(WebTestClient.ResponseSpec answer) {
        Imports.Accepted accepted = answer.expectStatus()
                .isAccepted()
                .expectBody(Imports.Accepted.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(accepted).id();
    }

    WebTestClient.ResponseSpec step(UUID id, String step) {
        return web.post().uri("/api/v1/imports/" + id + "/" + step).exchange();
    }

    /** Waits until nobody works on it any more. */
    JsonNode resting(UUID id) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> read("/api/v1/imports/" + id),
                        one -> RESTING.contains(one.get("state").asString()));
    }

    JsonNode read(String path) {
        return Objects.requireNonNull(web.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }
}
