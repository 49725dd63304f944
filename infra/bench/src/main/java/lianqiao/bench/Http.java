package lianqiao.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An HTTP/1.1 client with a session, for the portal and for Elasticsearch alike. */
final class Http {
    static final JsonMapper JSON = new JsonMapper();
    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final String address;

    Http(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    boolean healthy() throws InterruptedException {
        try {
            return client.send(request("/actuator/health").build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    void signIn(String login) throws Exception {
        post("/api/v1/session", Map.of("login", login, "password", "lianqiao-demo"));
        get("/api/v1/session");
    }

    JsonNode get(String path) throws Exception {
        return read(client.send(request(path).build(), BodyHandlers.ofByteArray()));
    }

    JsonNode post(String path, Object body) throws Exception {
        return send("POST", path, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)), "application/json");
    }

    JsonNode send(String method, String path, BodyPublisher body, String type) throws Exception {
        HttpRequest.Builder request = request(path)
                .method(method, body)
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return read(client.send(request.build(), BodyHandlers.ofByteArray()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(AT_MOST);
    }

    private static JsonNode read(HttpResponse<byte[]> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.request().uri() + " answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }
}
