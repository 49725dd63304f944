package lianqiao.imports;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A signed-in visitor of the portal's API, as a browser would be: session cookie and CSRF header. */
final class PortalClient implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final Duration UPLOAD = Duration.ofMinutes(30);

    private final URI portal;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;

    PortalClient(URI portal) {
        this.portal = portal;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    void signIn(String login, String password) throws Refused {
        send(HttpRequest.newBuilder(portal.resolve("/api/v1/session"))
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("login", login, "password", password)))));
        if (cookie("XSRF-TOKEN").isEmpty()) {
            get("/api/v1/session"); // hands the token out if the sign-in has not
        }
    }

    /** Streams the file as the body: its size does not matter. */
    JsonNode upload(String kind, Path file, String type, String key) throws Refused {
        try {
            return send(HttpRequest.newBuilder(portal.resolve("/api/v1/imports?kind=" + kind))
                    .timeout(UPLOAD)
                    .header("Content-Type", type)
                    .header("X-File-Name", URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8))
                    .header("Idempotency-Key", key)
                    .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                    .POST(HttpRequest.BodyPublishers.ofFile(file)));
        } catch (IOException e) {
            throw new Refused("The file %s is not readable".formatted(file));
        }
    }

    JsonNode get(String path) throws Refused {
        return send(HttpRequest.newBuilder(portal.resolve(path)).timeout(ANSWER).GET());
    }

    private JsonNode send(HttpRequest.Builder request) throws Refused {
        try {
            HttpResponse<String> answer =
                    http.send(request.header("Accept-Language", "en").build(), HttpResponse.BodyHandlers.ofString());
            JsonNode body = parse(answer.body());
            if (answer.statusCode() >= 400) {
                throw new Refused(explain(answer.statusCode(), body));
            }
            return body;
        } catch (IOException e) {
            throw new Refused("No portal answers at %s: is it running (infra/up)? Another address goes with --url"
                    .formatted(portal));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted; the portal goes on with what it has");
        }
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }

    private static String explain(int status, JsonNode problem) {
        String title = problem.path("title").asString("");
        String hint = problem.path("hint").asString("");
        return "The portal refused (%d%s): %s%s"
                .formatted(
                        status,
                        problem.has("code") ? " " + problem.path("code").asString() : "",
                        title,
                        hint.isEmpty() ? "" : ". " + hint);
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        http.close();
    }
}
