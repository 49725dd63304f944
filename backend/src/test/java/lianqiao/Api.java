package lianqiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Requests with JSON bodies, what a success says, and the one shape of every failure. */
public final class Api {
    private Api() {}

    public static ResponseSpec get(WebTestClient as, String uri) {
        return as.get().uri(uri).exchange();
    }

    public static ResponseSpec post(WebTestClient as, String uri, String body) {
        var request = as.post().uri(uri).contentType(MediaType.APPLICATION_JSON);
        return body.isEmpty() ? request.exchange() : request.bodyValue(body).exchange();
    }

    public static ResponseSpec post(WebTestClient as, String uri, String body, String key) {
        return as.post()
                .uri(uri)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    public static ResponseSpec delete(WebTestClient as, String uri) {
        return as.delete().uri(uri).exchange();
    }

    public static ResponseSpec put(WebTestClient as, String uri, String body) {
        return as.put()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /** What the answer says, which is 200. */
    public static JsonNode body(ResponseSpec answer) {
        return read(answer.expectStatus().isOk());
    }

    /** What the answer says, which is 201. */
    public static JsonNode created(ResponseSpec answer) {
        return read(answer.expectStatus().isCreated());
    }

    /** What the answer says, which is 202. */
    public static JsonNode accepted(ResponseSpec answer) {
        return read(answer.expectStatus().isAccepted());
    }

    /** The words of the answer, whatever its status. */
    public static String text(ResponseSpec answer) {
        return Objects.requireNonNullElse(
                answer.expectBody(String.class).returnResult().getResponseBody(), "");
    }

    public static String id(JsonNode thing) {
        return thing.path("id").asString();
    }

    private static JsonNode read(ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    }

    /** The answer is a problem with this status and code, and a hint, whatever its field. */
    public static void problem(ResponseSpec answer, int status, String code) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.hint")
                .isNotEmpty();
    }

    /** The answer is problem+json with this status, code and field, and a hint. */
    public static void problem(ResponseSpec answer, int status, String code, @Nullable String field) {
        var body = answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        assertThat(body).containsEntry("code", code).containsKey("hint");
        assertThat(Objects.requireNonNull(body).get("field")).isEqualTo(field);
    }
}
