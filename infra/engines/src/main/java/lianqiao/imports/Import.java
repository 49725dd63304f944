package lianqiao.imports;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** {@code infra/import KIND FILE [--url http://localhost:8080]}; the portal says what it can read and who may send it. */
public final class Import {
    private static final String USAGE =
            "infra/import licences|needs|own-licences|stock|legal-states FILE [--url http://localhost:8080]";
    private static final Pattern KIND = Pattern.compile("[a-z-]+");
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final URI portal;
    private final Map<String, String> environment;

    private Import(URI portal, Map<String, String> environment) {
        this.portal = portal;
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        try {
            String state = run(List.of(arguments), System.getenv());
            System.exit(state.equals("DONE") ? 0 : 1);
        } catch (Refused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static String run(List<String> arguments, Map<String, String> environment) throws Refused {
        if (arguments.size() < 2 || !KIND.matcher(arguments.getFirst()).matches()) {
            throw new Refused(USAGE);
        }
        Path file = Path.of(arguments.get(1));
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no file %s".formatted(file));
        }
        int url = arguments.indexOf("--url");
        String port = environment.getOrDefault("LIANQIAO_PORT", "8080");
        String address = url > 0 && url + 1 < arguments.size() ? arguments.get(url + 1) : "http://localhost:" + port;
        return new Import(address(address), environment).send(arguments.getFirst(), file);
    }

    private static URI address(String text) throws Refused {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new Refused("--url should read http://host:port");
        }
    }

    private String send(String kind, Path file) throws Refused {
        try (PortalClient client = new PortalClient(portal)) {
            client.signIn(
                    environment.getOrDefault("LIANQIAO_LOGIN", "operator@demo"),
                    environment.getOrDefault("LIANQIAO_PASSWORD", "lianqiao-demo"));
            // a new import each time: the same file again ends with nothing added, and says so
            String key = "import-" + UUID.randomUUID();
            System.out.printf(
                    "Sending %s (%,d bytes) to %s%n", file, file.toFile().length(), portal);
            String id = client.upload(kind, file, "application/octet-stream", key)
                    .path("id")
                    .asString();
            JsonNode report = follow(client, id);
            tell(report, id);
            return report.path("state").asString("");
        }
    }

    private static JsonNode follow(PortalClient client, String id) throws Refused {
        while (true) {
            JsonNode report = client.get("/api/v1/imports/" + id);
            String state = report.path("state").asString("");
            show(report, state);
            if (!state.equals("WAITING") && !state.equals("RUNNING")) {
                return report;
            }
            pause();
        }
    }

    private static void show(JsonNode report, String state) {
        long row = report.path("row").asLong(0);
        long lines = Math.max(report.path("lines").asLong(0), row);
        // a row may have several lines, so the share is a lower bound until the end
        System.out.printf("%s%-8s row %,d of at most %,d", terminal() ? "\r\033[K" : "", state, row, lines);
        System.out.print(terminal() ? "" : "\n");
        System.out.flush();
    }

    private static boolean terminal() {
        return System.console() != null && System.console().isTerminal();
    }

    private static void pause() throws Refused {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted; the portal goes on with what it has");
        }
    }

    private void tell(JsonNode report, String id) {
        System.out.println();
        System.out.print(TallyTable.of(report));
        String failure = report.path("failure").asString("");
        System.out.printf(
                "%n%s in %.1f s. Rejected rows, with column, value, code and remedy: %s/api/v1/imports/%s/rejects.csv%n",
                failure.isEmpty() ? "Done" : "Failed (" + failure + ")",
                report.path("seconds").asDouble(0),
                portal.toString().replaceAll("/$", ""),
                id);
        System.out.println(
                "(signed in; on the pages: " + portal.resolve("/imports/" + id) + "; ?warnings=true adds warnings)");
    }
}
