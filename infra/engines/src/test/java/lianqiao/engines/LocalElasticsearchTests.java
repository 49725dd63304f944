package lianqiao.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalElasticsearchTests {
    @TempDir
    Path folder;

    @Test
    void keepsDocumentsWhenItIsKilledAndStartedAgain() throws Exception {
        try (LocalElasticsearch first = LocalElasticsearch.start(folder)) {
            send(first, "PUT", "/kept/_doc/1?refresh=true", "{\"title\":\"电池\"}");
            long server = Long.parseLong(Files.readString(folder.resolve("pid")).trim());
            ProcessHandle.of(server).orElseThrow().destroyForcibly();
            first.ended().get(30, TimeUnit.SECONDS);
        }
        try (LocalElasticsearch second = LocalElasticsearch.start(folder)) {
            assertThat(send(second, "GET", "/kept/_source/1", "")).contains("电池");
        }
    }

    private static String send(LocalElasticsearch elasticsearch, String method, String path, String body)
            throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(elasticsearch.url() + path))
                                    .header("Content-Type", "application/json")
                                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
