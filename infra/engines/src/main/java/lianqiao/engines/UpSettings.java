package lianqiao.engines;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What {@code infra/up} was asked for.
 *
 * @param local the folder of all data of local engines, and of logs
 * @param ownEngines false where the addresses of engines that run elsewhere are given
 */
record UpSettings(
        Path portal, Path local, int port, boolean ownEngines, boolean demonstration, boolean fresh, boolean yes) {

    static UpSettings read(List<String> arguments, Map<String, String> environment) {
        int portal = arguments.indexOf("--portal");
        boolean ownEngines = ownEngines(environment);
        return new UpSettings(
                Path.of(arguments.get(portal + 1)),
                Path.of(environment.getOrDefault("LIANQIAO_LOCAL", ".local")).toAbsolutePath(),
                port(environment.getOrDefault("LIANQIAO_PORT", "8080")),
                ownEngines,
                Boolean.parseBoolean(environment.getOrDefault("LIANQIAO_DEMONSTRATION", Boolean.toString(ownEngines))),
                arguments.contains("--fresh"),
                arguments.contains("--yes"));
    }

    private static boolean ownEngines(Map<String, String> environment) {
        boolean database = environment.containsKey("LIANQIAO_DATABASE_URL");
        boolean elasticsearch = environment.containsKey("LIANQIAO_ELASTICSEARCH_URL");
        if (database != elasticsearch) {
            throw new EngineFailure("%s is set and %s is not: set both to use engines that run elsewhere, or neither"
                    .formatted(
                            database ? "LIANQIAO_DATABASE_URL" : "LIANQIAO_ELASTICSEARCH_URL",
                            database ? "LIANQIAO_ELASTICSEARCH_URL" : "LIANQIAO_DATABASE_URL"));
        }
        return !database;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // the same line as below
        }
        throw new EngineFailure("LIANQIAO_PORT is '%s': it should be a number from 1 to 65535".formatted(text));
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }
}
