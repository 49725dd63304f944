package lianqiao.engines;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The portal as a child process. */
final class PortalProcess implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final int PREFLIGHT = 2;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Child child;
    private final URI address;
    private final Path log;

    private PortalProcess(Child child, URI address, Path log) {
        this.child = child;
        this.address = address;
        this.log = log;
    }

    /** Starts it with these LIANQIAO_… settings. */
    static PortalProcess start(UpSettings settings, Map<String, String> variables) {
        Path pid = settings.local().resolve("portal.pid");
        String jar = settings.portal().toAbsolutePath().toString();
        Orphan.stop("The portal", pid, jar, "TERM");
        Map<String, @Nullable String> environment = new HashMap<>(variables);
        environment.put("LIANQIAO_PORT", Integer.toString(settings.port()));
        environment.put("LIANQIAO_DEMONSTRATION", Boolean.toString(settings.demonstration()));
        environment.put("GUARD_PID_FILE", pid.toString());
        Path log = settings.local().resolve("portal.log");
        Child child = Child.start("The portal", "TERM", command(jar), environment, log, line -> {});
        return new PortalProcess(child, settings.address(), log);
    }

    private static List<String> command(String jar) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String options = System.getenv()
                .getOrDefault("LIANQIAO_JAVA_OPTIONS", "-Xmx768m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED");
        command.addAll(List.of(options.split(" ")));
        // loaded classes, written when the JVM ends; beside the jar, because they fit this build of it only
        command.add("-XX:+AutoCreateSharedArchive");
        command.add("-XX:SharedArchiveFile=" + Path.of(jar).resolveSibling("portal.jsa"));
        command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr")); // it warns of every class it cannot keep
        command.addAll(List.of("-jar", jar));
        return command;
    }

    /** Returns when it says that it is healthy. */
    void awaitHealthy() {
        Instant end = Instant.now().plus(LIMIT);
        URI health = address.resolve("/actuator/health");
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!healthy(client, health)) {
                if (child.ended().isDone()) {
                    throw new EngineFailure(whyNot());
                }
                if (Instant.now().isAfter(end)) {
                    throw new EngineFailure("The portal was not healthy after %d s".formatted(LIMIT.toSeconds()));
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("The start was interrupted");
        }
    }

    /** What its preflight says is the whole answer; after anything else the log is worth a look. */
    private String whyNot() {
        String line = "The portal did not start: " + Tail.of(child);
        return child.ended().join() == PREFLIGHT ? line : line + " (log: " + log + ")";
    }

    private static boolean healthy(HttpClient client, URI health) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    Child child() {
        return child;
    }

    @Override
    public void close() {
        child.close();
    }
}
