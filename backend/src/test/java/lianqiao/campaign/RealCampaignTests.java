package lianqiao.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import lianqiao.PortalTest;
import lianqiao.RealData;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;

/** A campaign over all real needs and all real licences; counts only, no row of them stands here. */
@PortalTest
@Import(Visitors.class)
class RealCampaignTests {
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    @Autowired
    Visitors visitors;

    @Autowired
    DatabaseClient database;

    @Autowired
    EventLog log;

    @Autowired
    EventReaders readers;

    @Test
    void endsWithAsManyEntriesAsStoredMatches() {
        Path needs = RealData.file("needs.jsonl");
        Path licences = RealData.file("open_license_patents.csv");
        Visitor centre = visitors.anEditorOf(OrganisationKind.OPERATION_CENTRE, "120000");
        imported(centre, "licences", MediaType.parseMediaType("text/csv"), licences);
        imported(centre, "needs", MediaType.parseMediaType("application/jsonl"), needs);
        String campaign = idOf(centre, "/api/v1/campaigns", "{\"title\":\"全部需求\"}");
        idOf(centre, "/api/v1/campaigns/" + campaign + "/runs", "{}");
        await().atMost(PATIENCE).until(() -> count("campaign_run WHERE state = 'DONE'") == 1);
        readers.waitFor("ledger", Objects.requireNonNull(log.head().block()), PATIENCE)
                .block();

        long open = count("tech_need WHERE state = 'OPEN'");
        long matches = count("match");
        assertThat(open).isGreaterThan(200);
        assertThat(count("campaign_run WHERE done = needs AND needs = " + open)).isEqualTo(1);
        assertThat(matches).isGreaterThan(open);
        assertThat(count("ledger_entry WHERE measure = 'matches_made' AND centre = '"
                        + centre.organisation().id() + "'"))
                .isEqualTo(matches);
        assertThat(count("ledger_entry WHERE measure <> 'matches_made'")).isZero();
    }

    private void imported(Visitor centre, String kind, MediaType type, Path file) {
        Map<?, ?> job = Objects.requireNonNull(centre.web()
                .post()
                .uri("/api/v1/imports?kind=" + kind)
                .header("X-File-Name", file.getFileName().toString())
                .contentType(type)
                .bodyValue(new FileSystemResource(file))
                .exchange()
                .expectStatus()
                .is2xxSuccessful()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
        String at = "/api/v1/imports/" + job.get("id");
        await().atMost(PATIENCE).until(() -> String.valueOf(centre.web()
                        .get()
                        .uri(at)
                        .exchange()
                        .expectBody(Map.class)
                        .returnResult()
                        .getResponseBody())
                .contains("state=DONE"));
    }

    private static String idOf(Visitor centre, String uri, String body) {
        Map<?, ?> made = centre.web()
                .post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .is2xxSuccessful()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return String.valueOf(Objects.requireNonNull(made).get("id"));
    }

    private long count(String from) {
        return Objects.requireNonNull(database.sql("SELECT count(*) FROM " + from)
                .mapValue(Long.class)
                .one()
                .block());
    }
}
