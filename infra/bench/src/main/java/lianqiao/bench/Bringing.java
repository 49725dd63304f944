package lianqiao.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Files that are brought by the portal's own imports, followed to the end. Somebody who may import is signed in. */
final class Bringing {
    private static final Set<String> OVER = Set.of("DONE", "FAILED");

    private final House house;

    Bringing(House house) {
        this.house = house;
    }

    /** What is told how many rows are through, each time somebody looks. */
    interface Watch {
        void at(long row) throws Exception;
    }

    /** @return the job as it ended */
    JsonNode bring(String kind, Path file, Watch watch) throws Exception {
        String type = file.toString().endsWith(".csv") ? "text/csv" : "application/x-ndjson";
        String id = house.portal
                .send("POST", "/api/v1/imports?kind=" + kind, BodyPublishers.ofFile(file), type)
                .path("id")
                .asString();
        JsonNode job = house.portal.get("/api/v1/imports/" + id);
        while (!OVER.contains(job.path("state").asString())) {
            watch.at(job.path("row").asLong());
            Thread.sleep(50);
            job = house.portal.get("/api/v1/imports/" + id);
        }
        return job;
    }

    /** Until the index has passed the last event and a search sees it. */
    void awaitIndex(Connection database) throws Exception {
        String pending = "SELECT (SELECT max(seq) FROM event_log) - seq FROM event_reader WHERE name = 'index'";
        while (Jdbc.number(database, pending) > 0) {
            Thread.sleep(20);
        }
        house.portal.get("/api/v1/search?size=1&facets=false&waitFor="
                + Jdbc.number(database, "SELECT max(seq) FROM event_log"));
    }
}
