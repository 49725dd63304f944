package lianqiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Requests with JSON bodies, and the one shape of every failure. */
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
