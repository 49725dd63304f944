package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.RealData;
import lianqiao.Visitors;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** The raw file of twelve provinces, through the door and into the index; skipped where it is not there. */
@PortalTest
@Import(Visitors.class)
@TestPropertySource(properties = {"lianqiao.intake.folder=target/real-imports", "lianqiao.intake.poll=50ms"})
class RealImportTests {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Autowired
    Visitors visitors;

    @Autowired
    EventReaders readers;

    @Autowired
    EventLog log;

    @Autowired
    DatabaseClient database;

    @Test
    void bringsInTheWholeFileOnceAndMakesItsTitlesSearchable() throws IOException {
        Path file = RealData.file("open_license_patents.csv");
        WebTestClient operator = visitors.anOperator();
        long begin = System.nanoTime();
        JsonNode first = send(operator, file);
        long committed = System.nanoTime();
        long head = Objects.requireNonNull(log.head().block());
        readers.waitFor("index", head, PATIENCE).block();
        tell(first, committed - begin, System.nanoTime() - begin);
        assertThat(first.get("rows").asLong()).isEqualTo(17_637);
        assertThat(first.get("duplicates").asLong()).isEqualTo(437);
        assertThat(first.get("added").asLong())
                .isEqualTo(17_637 - first.get("rejected").asLong());
        // what a large batch brought is in the index, but within five seconds only: who waits for a place asks for it
        operator.get()
                .uri("/api/v1/search?kind=LICENCE&waitFor={head}&q={q}", head, title())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].title")
                .isEqualTo(title());

        JsonNode again = send(operator, file);
        assertThat(again.get("added").asLong()).isZero();
        assertThat(again.get("changed").asLong()).isZero();
    }

    /** Of a young patent: the review of the night, which this portal catches up while the rows come in, suspends those that ended. */
    private String title() {
        return Objects.requireNonNull(
                database.sql("""
                        SELECT title FROM licence WHERE state = 'PUBLISHED' AND length(title) > 12
                        AND source_number LIKE '2022%' ORDER BY source_number LIMIT 1""").mapValue(String.class).one().block());
    }

    private static JsonNode send(WebTestClient operator, Path file) throws IOException {
        UUID id = Objects.requireNonNull(operator.post()
                        .uri("/api/v1/imports?kind=licences")
                        .bodyValue(Files.readAllBytes(file))
                        .exchange()
                        .expectStatus()
                        .isAccepted()
                        .expectBody(Imports.Accepted.class)
                        .returnResult()
                        .getResponseBody())
                .id();
        return await().atMost(PATIENCE)
                .until(
                        () -> Objects.requireNonNull(operator.get()
                                .uri("/api/v1/imports/" + id)
                                .exchange()
                                .expectBody(JsonNode.class)
                                .returnResult()
                                .getResponseBody()),
                        one -> !one.get("endedAt").isNull());
    }

    private static void tell(JsonNode report, long committed, long searchable) {
        long rows = report.get("rows").asLong();
        System.out.printf(
                "REAL %d rows, committed %.0f rows/s, searchable %.0f rows/s%n",
                rows, rows * 1e9 / committed, rows * 1e9 / searchable);
        report.get("provinces")
                .forEach(one -> System.out.println("REAL " + one.get("province").asString() + " " + one.get("counts")));
        report.get("tally")
                .forEach(one -> System.out.println("REAL " + one.get("province").asString() + " "
                        + one.get("code").asString() + " " + one.get("count").asLong()));
        report.get("codes")
                .forEach(one -> System.out.println("REAL all " + one.get("code").asString() + " "
                        + one.get("count").asLong()));
    }
}
