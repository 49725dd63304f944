package lianqiao.engines;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;

/** What {@code infra/up} runs after the build: starts engines and portal, watches them, and stops them all together. */
public final class Up {
    private static final String ACCOUNTS = """
            Demonstration accounts (password of all: lianqiao-demo)
              enterprise@demo   an enterprise: posts needs, takes up licences
              institute@demo    a university: publishes licences
              centre@demo       an operation centre: runs campaigns     (centre2@demo: another)
              financier@demo    a bank
              authority@demo    the competent authority: sees the scoreboard
              operator@demo     the operator of the portal: imports files
            """;

    private final UpSettings settings;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final List<Child> watched = new ArrayList<>();
    private boolean stopping;

    private Up(UpSettings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) {
        try {
            new Up(UpSettings.read(List.of(arguments), System.getenv())).run();
        } catch (EngineFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        Instant begin = Instant.now();
        DataFolder folder = new DataFolder(settings.local());
        folder.take();
        if (settings.fresh()) {
            startOver(folder);
        }
        checkPort();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        Map<String, String> variables = new HashMap<>();
        if (settings.ownEngines()) {
            folder.checkSpace();
            startEngines(variables);
        }
        variables.putIfAbsent(
                "LIANQIAO_IMPORT_FOLDER", settings.local().resolve("imports").toString());
        variables.putIfAbsent(
                "LIANQIAO_EVIDENCE_FOLDER", settings.local().resolve("evidence").toString());
        step("Portal …");
        PortalProcess portal = PortalProcess.start(settings, variables);
        begun(portal, portal.child());
        portal.awaitHealthy();
        welcome(Duration.between(begin, Instant.now()));
        awaitAnEnd();
    }

    private void startOver(DataFolder folder) {
        if (!settings.ownEngines()) {
            throw new EngineFailure(
                    "--fresh deletes local data only, and the engines named by LIANQIAO_… run elsewhere");
        }
        if (folder.holdsData() && !settings.yes()) {
            System.out.printf("Delete all data of %s? Type 'yes': ", folder.path());
            System.out.flush();
            Scanner answer = new Scanner(System.in, StandardCharsets.UTF_8);
            if (!answer.hasNextLine() || !answer.nextLine().strip().equals("yes")) {
                throw new EngineFailure("Nothing was deleted.");
            }
        }
        LocalPostgres.stopOrphan(settings.local().resolve("postgres"));
        LocalElasticsearch.stopOrphan(settings.local().resolve("elasticsearch"));
        folder.deleteData();
    }

    private void checkPort() {
        Orphan.stop(
                "The portal",
                settings.local().resolve("portal.pid"),
                settings.portal().toString(),
                "TERM");
        if (!Folders.isFree(settings.port())) {
            throw new EngineFailure("Port %d is not free: stop what listens there, or choose another with LIANQIAO_PORT"
                    .formatted(settings.port()));
        }
    }

    private void startEngines(Map<String, String> variables) {
        step("PostgreSQL and Elasticsearch …");
        Path local = settings.local();
        Engines engines = Engines.start(local);
        begun(engines, engines.postgres().child(), engines.elasticsearch().child());
        variables.put("LIANQIAO_DATABASE_URL", engines.postgres().url(LocalPostgres.DATABASE));
        variables.put("LIANQIAO_DATABASE_OWNER_URL", engines.postgres().ownerUrl(LocalPostgres.DATABASE));
        variables.put("LIANQIAO_ELASTICSEARCH_URL", engines.elasticsearch().url());
    }

    private synchronized void begun(AutoCloseable started, Child... children) {
        watched.addAll(List.of(children));
        running.push(started);
    }

    private static void step(String text) {
        System.out.println(text);
    }

    private void welcome(Duration took) {
        System.out.printf("%nLianQiao is ready after %.1f s: %s%n%n", took.toMillis() / 1000.0, settings.address());
        if (settings.demonstration()) {
            System.out.println(ACCOUNTS);
        }
        System.out.printf("Data and logs: %s. Stop with Ctrl-C.%n", settings.local());
    }

    /** The three live and die together: half a portal would only fail later, and less clearly. */
    private void awaitAnEnd() {
        CompletableFuture<?>[] ends = watched.stream()
                .map(child -> child.ended().thenApply(code -> child))
                .toArray(CompletableFuture<?>[]::new);
        Child child = (Child) CompletableFuture.anyOf(ends).join();
        if (!isStopping()) {
            String reason = Tail.diskIsFull(child)
                    ? "the disk is full"
                    : "exit code " + child.ended().join();
            throw new EngineFailure("%s has ended (%s); everything stops. Its log is in %s; infra/up starts again"
                    .formatted(child.name(), reason, settings.local()));
        }
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    /** The portal first, so that it can finish what it is at; then the engines. */
    private void stop() {
        synchronized (this) {
            stopping = true;
        }
        System.out.println("\nStopping …");
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.err.println(e.getMessage());
            }
        }
        System.out.println("Stopped.");
    }
}
