package lianqiao;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Is there an Elasticsearch, does it let us in, and is it new enough? Asked at /_nodes: the local one has no {@code GET /}. */
final class ElasticsearchCheck {
    private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*\"(\\d+)\\.(\\d+)[^\"]*\"");
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int MAJOR = 8;
    private static final int MINOR = 18;

    private ElasticsearchCheck() {}

    static void check(String text) throws Preflight.Failed {
        URI url = parse(text);
        String place = url.getHost() + ":" + url.getPort();
        HttpResponse<String> answer = ask(url, place);
        if (answer.statusCode() == 401 || answer.statusCode() == 403) {
            throw new Preflight.Failed(
                    "Elasticsearch at %s does not let us in: LIANQIAO_ELASTICSEARCH_URL should read".formatted(place)
                            + " http://user:password@host:port with a user that may monitor and manage the index");
        }
        Matcher versions = VERSION.matcher(answer.body());
        if (answer.statusCode() != 200 || !versions.find()) {
            throw new Preflight.Failed(
                    "LIANQIAO_ELASTICSEARCH_URL: what answers at %s is no Elasticsearch (status %d for /_nodes)"
                            .formatted(place, answer.statusCode()));
        }
        do {
            refuseTooOld(place, Integer.parseInt(versions.group(1)), Integer.parseInt(versions.group(2)));
        } while (versions.find());
    }

    private static void refuseTooOld(String place, int major, int minor) throws Preflight.Failed {
        if (major < MAJOR || (major == MAJOR && minor < MINOR)) {
            throw new Preflight.Failed(
                    "Elasticsearch at %s has a node of version %d.%d: LianQiao needs 8.18 or newer, or 9"
                            .formatted(place, major, minor));
        }
    }

    private static URI parse(String text) throws Preflight.Failed {
        if (text.isBlank()) {
            throw new Preflight.Failed(
                    "LIANQIAO_ELASTICSEARCH_URL is not set: give it as http://host:port, or start with infra/up");
        }
        try {
            URI url = URI.create(text.strip());
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            if (web && url.getHost() != null && url.getPort() > 0) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // the same line as below
        }
        throw new Preflight.Failed("LIANQIAO_ELASTICSEARCH_URL is no address: it should read http://host:port"
                + " or https://user:password@host:port");
    }

    private static HttpResponse<String> ask(URI url, String place) throws Preflight.Failed {
        URI nodes = URI.create(url.getScheme() + "://" + place + "/_nodes?filter_path=nodes.*.version");
        HttpRequest.Builder request = HttpRequest.newBuilder(nodes).timeout(LIMIT);
        if (url.getUserInfo() != null) {
            byte[] user = url.getUserInfo().getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(user));
        }
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(LIMIT).build()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Preflight.Failed("LIANQIAO_ELASTICSEARCH_URL: no Elasticsearch answers at %s (%s): is it running,"
                            .formatted(place, explain(e))
                    + " and is the address right?");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Preflight.Failed("interrupted");
        }
    }

    private static String explain(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return "no such host";
            }
        }
        return Preflight.reason(thrown);
    }
}
