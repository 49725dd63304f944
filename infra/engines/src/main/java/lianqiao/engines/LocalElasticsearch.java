package lianqiao.engines;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An Elasticsearch of our own on the loopback address, with its data in a folder that survives restarts. */
public final class LocalElasticsearch implements AutoCloseable {
    private static final Pattern ADDRESS =
            Pattern.compile("HttpServerTransport.*publish_address \\{127\\.0\\.0\\.1:(\\d+)}");
    private static final Pattern STARTED = Pattern.compile("o\\.e\\.n\\.Node.*] started \\{");
    private static final String HEAP = "512m";

    private final Child child;
    private final int port;

    private LocalElasticsearch(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    /** Starts it with the data of {@code folder}. Returns when it answers. */
    public static LocalElasticsearch start(Path folder) {
        try {
            Path home = folder.toAbsolutePath();
            Path programs = Distribution.elasticsearch();
            Path pid = home.resolve("pid");
            stopOrphan(home);
            Path configuration = configure(programs, home);
            CompletableFuture<Integer> ready = new CompletableFuture<>();
            Child child = Child.start(
                    "Elasticsearch",
                    "TERM",
                    Root.lessThanRoot(
                            List.of(programs.resolve("bin/elasticsearch").toString(), "-p", pid.toString())),
                    environment(configuration),
                    home.resolve("elasticsearch.log"),
                    new StartLines(ready)::accept);
            child.ended().thenAccept(code -> ready.complete(0));
            return new LocalElasticsearch(child, await(child, ready, home));
        } catch (IOException e) {
            throw new EngineFailure(
                    "Elasticsearch: its folder %s is not usable: %s".formatted(folder, e.getMessage()), e);
        }
    }

    /** Stops the server of an earlier start that still runs on this folder. */
    static void stopOrphan(Path folder) {
        Orphan.stop("Elasticsearch", folder.resolve("pid"), folder.toString(), "TERM");
    }

    /** Its own configuration folder: Elasticsearch writes a keystore there, and the programs are shared. */
    private static Path configure(Path programs, Path folder) throws IOException {
        Path configuration = folder.resolve("config");
        for (String name : List.of("config", "data", "logs", "tmp")) {
            Files.createDirectories(folder.resolve(name));
        }
        for (String file : List.of("jvm.options", "log4j2.properties")) {
            Files.copy(
                    programs.resolve("config").resolve(file),
                    configuration.resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(configuration.resolve("elasticsearch.yml"), """
                cluster.name: lianqiao
                node.name: local
                discovery.type: single-node
                network.host: 127.0.0.1
                http.port: 0
                transport.port: 0
                xpack.security.enabled: false
                # a laptop's disk is often nearly full with hundreds of gigabytes free; the launcher looks at the bytes
                cluster.routing.allocation.disk.threshold_enabled: false
                path.data: "%1$s/data"
                path.logs: "%1$s/logs"
                """.formatted(folder));
        return configuration;
    }

    private static Map<String, @Nullable String> environment(Path configuration) {
        Map<String, @Nullable String> environment = new HashMap<>();
        environment.put("JAVA_HOME", null);
        environment.put("ES_JAVA_HOME", System.getProperty("java.home"));
        environment.put("ES_PATH_CONF", configuration.toString());
        environment.put("ES_TMPDIR", configuration.resolveSibling("tmp").toString());
        environment.put("ES_JAVA_OPTS", "-Xms" + HEAP + " -Xmx" + HEAP);
        environment.put("CLI_JAVA_OPTS", "-Xms4m -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        return environment;
    }

    /** Reads the address out of the lines it prints, and when it is up. */
    private static final class StartLines {
        private final CompletableFuture<Integer> ready;
        private int port;

        StartLines(CompletableFuture<Integer> ready) {
            this.ready = ready;
        }

        void accept(String line) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                port = Integer.parseInt(address.group(1));
            }
            if (STARTED.matcher(line).find()) {
                ready.complete(port);
            }
        }
    }

    private static int await(Child child, CompletableFuture<Integer> ready, Path folder) {
        try {
            int port = ready.get(120, TimeUnit.SECONDS);
            if (port == 0) {
                throw new EngineFailure("Elasticsearch did not start: %s (log: %s)"
                        .formatted(Tail.of(child), folder.resolve("elasticsearch.log")));
            }
            awaitShards(port);
            return port;
        } catch (TimeoutException | ExecutionException e) {
            child.close();
            throw new EngineFailure(
                    "Elasticsearch was not ready after 120 s (log: %s)".formatted(folder.resolve("elasticsearch.log")),
                    e);
        } catch (InterruptedException e) {
            child.close();
            Thread.currentThread().interrupt();
            throw new EngineFailure("Elasticsearch: the start was interrupted", e);
        }
    }

    /** After a restart the node is up before its shards are; a search in between would find nothing. */
    private static void awaitShards(int port) throws InterruptedException {
        URI health =
                URI.create("http://127.0.0.1:%d/_cluster/health?wait_for_status=yellow&timeout=60s".formatted(port));
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new EngineFailure("Elasticsearch ended while it opened its shards: " + e.getMessage(), e);
        }
    }

    /** Its address, in the form of {@code LIANQIAO_ELASTICSEARCH_URL}. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Completes when it has ended, for whatever reason. */
    public CompletableFuture<Integer> ended() {
        return child.ended();
    }

    Child child() {
        return child;
    }

    @Override
    public void close() {
        child.close();
    }
}
