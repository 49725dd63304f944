package lianqiao.search;

import co.elastic.clients.transport.rest5_client.low_level.Cancellable;
import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.ResponseListener;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import lianqiao.shared.UnavailableException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends JSON to Elasticsearch and gives back the bytes of its answer. Nothing is sent before somebody subscribes, and a
 * cancelled request is cut off, at which Elasticsearch stops searching.
 */
@Component
class Elastic {
    static final String UNAVAILABLE = "SEARCH_UNAVAILABLE";
    private static final ContentType LINES = ContentType.create("application/x-ndjson");

    private final Rest5Client client;
    private final JsonMapper json;

    Elastic(Rest5Client client, JsonMapper json) {
        this.client = client;
        this.json = json;
    }

    Mono<byte[]> post(String path, byte[] body) {
        return send("POST", path, body, ContentType.APPLICATION_JSON);
    }

    Mono<byte[]> postLines(String path, byte[] lines) {
        return send("POST", path, lines, LINES);
    }

    Mono<JsonNode> call(String method, String path, Map<String, ?> body) {
        return send(method, path, body.isEmpty() ? new byte[0] : bytes(body), ContentType.APPLICATION_JSON)
                .map(json::readTree);
    }

    /** False for a 404; the answer has no body. */
    Mono<Boolean> exists(String path) {
        return send("HEAD", path, new byte[0], ContentType.APPLICATION_JSON)
                .thenReturn(true)
                .onErrorReturn(MissingIndexException.class, false);
    }

    byte[] bytes(Map<String, ?> body) {
        return json.writeValueAsBytes(body);
    }

    private Mono<byte[]> send(String method, String path, byte[] body, ContentType type) {
        return Mono.create(sink -> {
            Request request = new Request(method, path);
            if (body.length > 0) {
                request.setEntity(new ByteArrayEntity(body, type));
            }
            Cancellable running = client.performRequestAsync(request, listener(sink));
            sink.onCancel(running::cancel);
        });
    }

    private static ResponseListener listener(MonoSink<byte[]> sink) {
        return new ResponseListener() {
            /** The client counts only answers from 500 on as failures: what was refused arrives here too. */
            @Override
            public void onSuccess(Response response) {
                try {
                    byte[] body = body(response);
                    int status = response.getStatusCode();
                    if (status < 300) {
                        sink.success(body);
                    } else {
                        sink.error(explain(status, new String(body, StandardCharsets.UTF_8)));
                    }
                } catch (IOException broken) {
                    sink.error(new UnavailableException(UNAVAILABLE, broken));
                }
            }

            @Override
            public void onFailure(Exception failure) {
                sink.error(
                        failure instanceof ResponseException answer
                                ? explain(answer.getResponse().getStatusCode(), String.valueOf(answer.getMessage()))
                                : new UnavailableException(UNAVAILABLE, failure));
            }
        };
    }

    private static byte[] body(Response response) throws IOException {
        byte[] body = response.getEntity() == null ? null : EntityUtils.toByteArray(response.getEntity());
        return body == null ? new byte[0] : body;
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
