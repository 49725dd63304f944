package lianqiao.search;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelException;
import io.netty.handler.codec.http.HttpMethod;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import lianqiao.shared.UnavailableException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufMono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends JSON to Elasticsearch and gives back the bytes of its answer. Nothing is sent before somebody subscribes, and a
 * cancelled request is cut off, at which Elasticsearch stops searching.
 */
@Component
class Elastic {
    static final String UNAVAILABLE = "SEARCH_UNAVAILABLE";
    private static final byte[] NOTHING = {};

    private final HttpClient sendsJson;
    private final HttpClient sendsLines;
    private final JsonMapper json;

    Elastic(HttpClient elasticsearchClient, JsonMapper json) {
        this.sendsJson = sending(elasticsearchClient, "application/json");
        this.sendsLines = sending(elasticsearchClient, "application/x-ndjson");
        this.json = json;
    }

    private static HttpClient sending(HttpClient client, String type) {
        return client.headers(headers -> headers.set("Content-Type", type));
    }

    Mono<byte[]> post(String path, byte[] body) {
        return send(sendsJson, HttpMethod.POST, path, body);
    }

    Mono<byte[]> postLines(String path, byte[] lines) {
        return send(sendsLines, HttpMethod.POST, path, lines);
    }

    Mono<JsonNode> call(String method, String path, Map<String, ?> body) {
        return send(sendsJson, HttpMethod.valueOf(method), path, body.isEmpty() ? NOTHING : bytes(body))
                .map(json::readTree);
    }

    /** False for a 404; the answer has no body. */
    Mono<Boolean> exists(String path) {
        return send(sendsJson, HttpMethod.HEAD, path, NOTHING)
                .thenReturn(true)
                .onErrorReturn(MissingIndexException.class, false);
    }

    byte[] bytes(Map<String, ?> body) {
        return json.writeValueAsBytes(body);
    }

    private static Mono<byte[]> send(HttpClient client, HttpMethod method, String path, byte[] body) {
        return client.request(method)
                .uri(path)
                .send(body.length == 0 ? Mono.empty() : Mono.fromSupplier(() -> Unpooled.wrappedBuffer(body)))
                .responseSingle((head, content) -> whole(head.status().code(), content))
                .onErrorMap(
                        failure -> failure instanceof IOException
                                || failure instanceof TimeoutException
                                || failure instanceof ChannelException,
                        failure -> new UnavailableException(UNAVAILABLE, failure))
                .map(Answer::body);
    }

    private static Mono<Answer> whole(int status, ByteBufMono content) {
        return content.asByteArray().defaultIfEmpty(NOTHING).map(bytes -> new Answer(status, bytes));
    }

    private record Answer(int status, byte[] bytes) {
        byte[] body() {
            if (status >= 300) {
                throw explain(status, new String(bytes, StandardCharsets.UTF_8));
            }
            return bytes;
        }
    }

    /** An answer that asks to come later is an outage; a missing index is one until it is rebuilt; the rest is our mistake. */
    private static RuntimeException explain(int status, String said) {
        String told = "Elasticsearch answered " + status + ": " + said.substring(0, Math.min(said.length(), 500));
        // No IOException among the causes of a mistake: it would pass for an outage, and be tried for ever.
        IllegalStateException mistake = new IllegalStateException(told);
        return switch (status) {
            case 404 -> new MissingIndexException(mistake);
            case 401, 403, 429, 502, 503, 504 -> new UnavailableException(UNAVAILABLE, mistake);
            default -> mistake;
        };
    }

    /** The index isn't there: not made yet, or Elasticsearch lost its data. */
    static final class MissingIndexException extends UnavailableException {
        MissingIndexException(Throwable cause) {
            super(UNAVAILABLE, cause);
        }
    }
}
