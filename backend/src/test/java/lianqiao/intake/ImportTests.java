package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@PortalTest
@Import(Visitors.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(
        properties = {
            "lianqiao.intake.folder=target/imports",
            "lianqiao.intake.batch=20",
            "lianqiao.intake.poll=50ms",
            "lianqiao.intake.largest-bytes=2097152"
        })
class ImportTests {
    @Autowired
    DatabaseClient database;

    @Autowired
    Visitors visitors;

    private WebTestClient operator;

    @BeforeAll
    void signIn() {
        operator = visitors.anOperator();
    }

    @Test
    void bringsInWhatItUnderstandsAndTellsTheRest() {
        JsonNode done = finished(send(Samples.licences(1_000, 100)));
        assertThat(done.get("state").asString()).isEqualTo("DONE");
        assertThat(number(done, "rows")).isEqualTo(100);
        assertThat(number(done, "imported")).isEqualTo(70);
        assertThat(number(done, "warned")).isEqualTo(10);
        assertThat(number(done, "rejected")).isEqualTo(20);
        assertThat(number(done, "duplicates")).isEqualTo(10);
        assertThat(number(done, "added")).isEqualTo(80);
        assertThat(done.get("tally").get(0).get("province").asString()).isEqualTo("四川省");
        assertThat(done.get("codes").findValuesAsString("code"))
                .containsExactlyInAnyOrder("TITLE_MISSING", "DUPLICATE_IN_FILE", "NUMBER_SHAPE");
        assertThat(Tables.count(
                        database,
                        "SELECT count(*) FROM licence WHERE basis = 'EXTERNAL' AND state = 'PUBLISHED' AND region = '510000'"
                                + " AND title LIKE '一种第10__号水泵'"))
                .isEqualTo(70);
        assertThat(Tables.count(database, "SELECT count(*) FROM import_row_outcome WHERE import = '" + id(done) + "'"))
                .isEqualTo(100);
    }

    @Test
    void theSameFileTwiceAddsNothing() {
        String file = Samples.licences(2_000, 60);
        finished(send(file));
        long events = Tables.count(database, "SELECT count(*) FROM event_log WHERE type LIKE 'Licence%'");
        JsonNode again = finished(send(file));
        assertThat(number(again, "added")).isZero();
        assertThat(number(again, "changed")).isZero();
        assertThat(number(again, "unchanged")).isEqualTo(48);
        assertThat(Tables.count(database, "SELECT count(*) FROM event_log WHERE type LIKE 'Licence%'"))
                .isEqualTo(events);
    }

    @Test
    void aRepeatedRequestIsOneImport() {
        String file = Samples.licences(3_000, 10);
        assertThat(sendWithKey(file, "one-key")).isEqualTo(sendWithKey(file, "one-key"));
    }

    @Test
    void reportsRejectedRowsForASpreadsheetThatCarriesOutNothing() {
        String file = Samples.HEAD + ",\"=HYPERLINK(\"\"http://x\"\",1)\",水泵,发明,某某大学,四川,免费,\r\n" + "一,二\r\n";
        JsonNode done = finished(send(file));
        String report = Objects.requireNonNull(operator.get()
                .uri("/api/v1/imports/" + id(done) + "/rejects.csv")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith("text/csv")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        assertThat(report).startsWith("\ufeffrow,column,value,code,remedy\r\n");
        assertThat(report).contains("2,patent_id,\"'=HYPERLINK(\"\"http://x\"\",1)\",NUMBER_SHAPE,");
        assertThat(report).contains("3,,\"一,二\",ROW_SHAPE,");
    }

    @Test
    void tellsWhatIsWrongWithAFileBeforeTakingIt() {
        refuses("", "FILE_EMPTY");
        refuses(" \r\n\r\n", "FILE_EMPTY");
        refuses("一,二,三\r\n1,2,3\r\n", "HEADER_MISSING");
        refuses("title,省份,编号\r\n水泵,四川,1\r\n", "COLUMNS_UNKNOWN");
        refuses("patent_id,专利号\r\n1,2\r\n", "COLUMN_TWICE");
        refuses(Samples.HEAD.getBytes(StandardCharsets.UTF_16), "FILE_BINARY");
        refuses("專利號,名稱\r\n1,機械電機學會\r\n".getBytes(Charset.forName("Big5")), "FILE_ENCODING");
        refuses(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8}, "FILE_DAMAGED");
        refuses((Samples.HEAD + "x".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8), "FILE_TOO_LARGE");
        assertThat(Tables.count(database, "SELECT count(*) FROM import_job WHERE state = 'FAILED'"))
                .isZero();
    }

    @Test
    void readsGbkAndSpreadsheetsLikeAnyOther() throws IOException {
        String file = Samples.licences(6_000, 20);
        JsonNode gbk = finished(send(operator, file.getBytes(Charset.forName("GBK")), "gbk"));
        assertThat(number(gbk, "added")).isEqualTo(16);
        Path sheet = Sheets.write(Files.createTempFile("sheet", ".xlsx"), book -> {
            List<String> lines = file.lines().toList();
            var rows = book.newWorksheet("清单");
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).replace("\"", "").split(",");
                for (int column = 0; column < cells.length; column++) {
                    rows.value(row + 2, column, cells[column]);
                }
            }
        });
        JsonNode again = finished(send(operator, Files.readAllBytes(sheet), "xlsx"));
        assertThat(number(again, "rows")).isEqualTo(20);
        assertThat(number(again, "unchanged")).isEqualTo(16);
    }

    @Test
    void namesColumnsThatAreLeftOutAndRowsThatAreCutOff() {
        String file = "专利号,名称,省份,传真\r\nZL" + Samples.number(4_000) + ",水泵,四川,1\r\nZL" + Samples.number(4_001) + ",\"泵";
        JsonNode done = finished(send(file));
        assertThat(done.get("ignoredColumns").get(0).asString()).isEqualTo("传真");
        assertThat(number(done, "added")).isEqualTo(1);
        assertThat(done.get("codes").findValuesAsString("code")).contains("ROW_TRUNCATED");
    }

    @Test
    void bringsInNeedsLineByLine() {
        String file = """
                {"id": "n-1", "title": "寻求水泵降噪技术", "text": "需要把噪声降到 50 dB 以下"}

                {"id": "n-1", "title": "重复", "text": "同一编号"}
                no json
                {"id": "n-2", "title": "", "text": "没有标题的需求"}
                {"id": "", "title": "没有编号", "text": "x"}
                """;
        JsonNode done = finished(send("needs", operator, file.getBytes(StandardCharsets.UTF_8), "needs"));
        assertThat(number(done, "rows")).isEqualTo(5);
        assertThat(number(done, "added")).isEqualTo(2);
        assertThat(done.get("codes").findValuesAsString("code"))
                .containsExactlyInAnyOrder("DUPLICATE_IN_FILE", "LINE_NOT_JSON", "TITLE_FROM_TEXT", "ID_MISSING");
        assertThat(Tables.count(
                        database, "SELECT count(*) FROM tech_need WHERE source_number LIKE 'n-_' AND state = 'OPEN'"))
                .isEqualTo(2);
    }

    @Test
    void aCentreSeesItsOwnImportsOnly() {
        WebTestClient centre =
                visitors.anEditorOf(OrganisationKind.OPERATION_CENTRE, "510000").web();
        UUID others = send(Samples.licences(5_000, 1));
        centre.get().uri("/api/v1/imports/" + others).exchange().expectStatus().isNotFound();
        centre.get()
                .uri("/api/v1/imports")
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(0);
        UUID own = send(centre, Samples.licences(5_100, 1).getBytes(StandardCharsets.UTF_8), "own");
        centre.get().uri("/api/v1/imports/" + own).exchange().expectStatus().isOk();
    }

    private void refuses(String file, String code) {
        refuses(file.getBytes(StandardCharsets.UTF_8), code);
    }

    private void refuses(byte[] file, String code) {
        post("licences", operator, file, code)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    private UUID send(String file) {
        return send(
                operator,
                file.getBytes(StandardCharsets.UTF_8),
                UUID.randomUUID().toString());
    }

    private UUID sendWithKey(String file, String key) {
        return send(operator, file.getBytes(StandardCharsets.UTF_8), key);
    }

    private static UUID send(WebTestClient visitor, byte[] file, String key) {
        return send("licences", visitor, file, key);
    }

    private static UUID send(String kind, WebTestClient visitor, byte[] file, String key) {
        Imports.Accepted accepted = post(kind, visitor, file, key)
                .expectStatus()
                .isAccepted()
                .expectBody(Imports.Accepted.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(accepted).id();
    }

    private static WebTestClient.ResponseSpec post(String kind, WebTestClient visitor, byte[] file, String key) {
        return visitor.post()
                .uri("/api/v1/imports?kind=" + kind)
                .contentType(new MediaType("text", "csv"))
                .header("X-File-Name", "%E6%B5%8B%E8%AF%95.csv")
                .header("Idempotency-Key", key)
                .bodyValue(file)
                .exchange();
    }

    private JsonNode finished(UUID id) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> read(id),
                        one -> one.get("endedAt") != null && !one.get("endedAt").isNull());
    }

    private JsonNode read(UUID id) {
        return Objects.requireNonNull(operator.get()
                .uri("/api/v1/imports/" + id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private static UUID id(JsonNode view) {
        return UUID.fromString(view.get("id").asString());
    }

    private static long number(JsonNode view, String field) {
        return view.get(field).asLong();
    }
}
