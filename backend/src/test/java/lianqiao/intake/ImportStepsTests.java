package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.Api;
import lianqiao.PortalTest;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.shared.OrganisationKind;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

@PortalTest
@Import(Visitors.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(
        properties = {
            "lianqiao.intake.folder=target/import-steps",
            "lianqiao.intake.batch=20",
            "lianqiao.intake.poll=50ms"
        })
class ImportStepsTests {
    private static final List<String> FIGURES =
            List.of("rows", "imported", "warned", "rejected", "duplicates", "added", "changed", "unchanged");

    @Autowired
    DatabaseClient database;

    @Autowired
    Visitors visitors;

    private Importer operator;

    @BeforeAll
    void signIn() {
        operator = new Importer(visitors.anOperator());
    }

    @Test
    void aTrialSaysWhatTheImportWillDoAndStoresNothing() {
        long events = Tables.count(database, "SELECT count(*) FROM event_log WHERE type LIKE 'Licence%'");
        JsonNode tried = operator.resting(operator.send("kind=licences&dryRun=true", Samples.licences(100_000, 50)));
        assertThat(tried.get("state").asString()).isEqualTo("CHECKED");
        assertThat(tried.get("added").asLong()).isEqualTo(40);
        assertThat(licencesLike("一种第1000__号水泵")).isZero();
        assertThat(Tables.count(database, "SELECT count(*) FROM event_log WHERE type LIKE 'Licence%'"))
                .isEqualTo(events);
        UUID id = UUID.fromString(tried.get("id").asString());
        assertThat(operator.read("/api/v1/imports/" + id + "/changes")
                        .get(0)
                        .get("after")
                        .get("title")
                        .asString())
                .isEqualTo("一种第100000号水泵");

        Importer.accepted(operator.step(id, "apply"));
        JsonNode done = operator.resting(id);
        assertThat(done.get("state").asString()).isEqualTo("DONE");
        FIGURES.forEach(figure -> assertThat(done.get(figure)).as(figure).isEqualTo(tried.get(figure)));
        assertThat(licencesLike("一种第1000__号水泵")).isEqualTo(35);
        operator.step(id, "apply").expectStatus().isEqualTo(422);

        String changed = Samples.licences(100_000, 50).replace("号水泵", "号离心泵");
        UUID again = operator.send("kind=licences&dryRun=true", changed);
        assertThat(operator.resting(again).get("changed").asLong()).isEqualTo(35);
        JsonNode change = operator.read("/api/v1/imports/" + again + "/changes").get(0);
        assertThat(change.get("before").get("title").asString()).isEqualTo("一种第100000号水泵");
        assertThat(change.get("after").get("title").asString()).isEqualTo("一种第100000号离心泵");
    }

    @Test
    void aPersonSaysWhatTheColumnsHoldAndIsNotAskedAgain() {
        Importer centre = new Importer(
                visitors.anEditorOf(OrganisationKind.OPERATION_CENTRE, "510000").web());
        String file = "甲,乙,丙\nZ" + Samples.number(200_000) + ",一种风机,四川\n";
        UUID id = centre.send("kind=licences&dryRun=true", file);
        assertThat(centre.resting(id).get("state").asString()).isEqualTo("MAPPING");
        put(centre, id, List.of("PATENT_NUMBER", "PATENT_NUMBER", ""))
                .expectStatus()
                .isEqualTo(422);
        put(centre, id, List.of("PATENT_NUMBER", "TITLE", "PROVINCE"))
                .expectStatus()
                .isAccepted();
        JsonNode tried = centre.resting(id);
        assertThat(tried.get("state").asString()).isEqualTo("CHECKED");
        assertThat(tried.get("columns").get(1).get("by").asString()).isEqualTo("PERSON");

        String next =
                file.replace(Samples.number(200_000), Samples.number(200_001)).replace("Z", "");
        JsonNode done = centre.resting(centre.send("kind=licences", next));
        assertThat(done.get("added").asLong()).isEqualTo(1);
        assertThat(done.get("columns").get(0).get("by").asString()).isEqualTo("REMEMBERED");
        UUID others = operator.send("kind=licences&dryRun=true", file);
        assertThat(operator.resting(others).get("state").asString()).isEqualTo("MAPPING");
    }

    @Test
    void anImportIsTakenBackAsAWholeAndTheIndexFollows() {
        String first = Samples.licences(300_000, 40);
        operator.resting(operator.send("kind=licences", first));
        UUID id = operator.send("kind=licences", first.replace("号水泵", "号叶轮") + more(300_500));
        assertThat(operator.resting(id).get("changed").asLong()).isEqualTo(28);
        assertThat(licencesLike("一种第3000__号叶轮")).isEqualTo(28);
        awaitFound("一种第300001号叶轮", 1);

        Importer.accepted(operator.step(id, "undo"));
        assertThat(operator.resting(id).get("state").asString()).isEqualTo("UNDONE");
        assertThat(licencesLike("一种第3000__号叶轮")).isZero();
        assertThat(licencesLike("一种第3000__号水泵")).isEqualTo(28);
        assertThat(licencesLike("一种第300500号阀门")).isZero();
        assertThat(Tables.count(
                        database,
                        "SELECT count(*) FROM event_log WHERE type = 'LicenceImportUndone' AND seq > (SELECT seq"
                                + " FROM event_log WHERE type = 'ImportUndoBegun' AND subject = '" + id + "')"))
                .isEqualTo(29);
        awaitFound("一种第300001号叶轮", 0);
        JsonNode again = operator.resting(operator.send("kind=licences", Samples.HEAD + more(300_500)));
        assertThat(again.get("added").asLong()).isEqualTo(1);
    }

    @Test
    void whoGaveAFileIsToldHowItEndedAndOfATrialOnlyWhatTheyAskFor() {
        Importer centre = new Importer(
                visitors.anEditorOf(OrganisationKind.OPERATION_CENTRE, "510000").web());
        UUID id = centre.send("kind=licences&dryRun=true", Samples.licences(450_000, 10));
        centre.resting(id);
        assertThat(eventsOf(id, "ImportEnded")).isZero();
        Importer.accepted(centre.step(id, "apply"));
        centre.resting(id);
        JsonNode told = await().atMost(Duration.ofSeconds(20))
                .until(() -> centre.read("/api/v1/messages").get("items"), items -> !items.isEmpty())
                .get(0);
        assertThat(told.get("title").asString()).contains("共 10 行，退回 2 行");
        assertThat(told.get("link").asString()).isEqualTo("/imports");
        // By now some are suspected of being each other: that goes with them.
        Importer.accepted(centre.step(id, "undo"));
        assertThat(centre.resting(id).get("state").asString()).isEqualTo("UNDONE");
        assertThat(eventsOf(id, "ImportUndone")).isEqualTo(1);
    }

    @Test
    void whatSomethingLaterNamesCannotBeTakenBack() {
        UUID id = operator.send("kind=licences", Samples.licences(400_000, 4));
        operator.resting(id);
        operator.resting(
                operator.send("kind=licences", Samples.licences(400_000, 4).replace("1万元", "8万元")));
        operator.step(id, "undo")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.refusals.length()")
                .isEqualTo(1)
                .jsonPath("$.refusals[0].code")
                .isEqualTo("IMPORT_ROW_TOUCHED")
                .jsonPath("$.refusals[0].field")
                .isEqualTo("row 2");
        assertThat(licencesLike("一种第40000_号水泵")).isEqualTo(3);
    }

    @Test
    void theReportIsTheFileWithItsFaultyCellsMarked() throws IOException {
        UUID id = operator.send("kind=licences", Samples.licences(500_000, 20));
        operator.resting(id);
        byte[] report = Objects.requireNonNull(Api.get(operator.web(), "/api/v1/imports/" + id + "/report.xlsx")
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody());
        Path file = Files.write(Files.createTempFile("report", ".xlsx"), report);
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(1 + 6);
            assertThat(rows.get(1).getCellText(8)).isEqualTo("5");
            assertThat(rows.get(1).getCellText(10)).contains("TITLE_MISSING");
        }
        JsonNode mended = operator.resting(operator.send("kind=licences&dryRun=true", report));
        assertThat(mended.get("rows").asLong()).isEqualTo(6);
        assertThat(mended.get("unchanged").asLong()).isEqualTo(2);
    }

    @Test
    void needsAreTriedAndTakenBackLikeAnythingElse() {
        String file = "编号,需求名称,需求内容\nu-1,降噪,把噪声降到 50 dB\nu-2,防腐,海水中十年\n";
        UUID id = operator.send("kind=needs&dryRun=true", file);
        assertThat(operator.resting(id).get("added").asLong()).isEqualTo(2);
        Importer.accepted(operator.step(id, "apply"));
        operator.resting(id);
        assertThat(Tables.count(database, "SELECT count(*) FROM tech_need WHERE source_number LIKE 'u-_'"))
                .isEqualTo(2);
        Importer.accepted(operator.step(id, "undo"));
        assertThat(operator.resting(id).get("state").asString()).isEqualTo("UNDONE");
        assertThat(Tables.count(database, "SELECT count(*) FROM tech_need WHERE source_number LIKE 'u-_'"))
                .isZero();
    }

    @Test
    void anInstituteBringsInItsOwnLicencesAsDrafts() {
        Importer institute = new Importer(
                visitors.anEditorOf(OrganisationKind.INSTITUTE, "510000").web());
        String file = "专利号,专利名称,专利权人,许可费,支付方式,许可依据\n"
                + "ZL%s,一种滤芯,某某大学,5万元,一次总付,参照\n".formatted(Samples.number(700_000))
                + "ZL%s,一种滤网,某某大学,免费,,\n".formatted(Samples.number(700_001))
                + "ZL%s,一种滤壳,某某大学,免费,,其他\n".formatted(Samples.number(700_002));
        UUID id = institute.send("kind=own-licences&dryRun=true", file);
        JsonNode tried = institute.resting(id);
        assertThat(tried.get("added").asLong()).as(tried.toString()).isEqualTo(2);
        assertThat(tried.get("codes").findValuesAsString("code")).containsExactly("BASIS_NOT_UNDERSTOOD");
        assertThat(licencesLike("一种滤_")).isZero();
        Importer.accepted(institute.step(id, "apply"));
        institute.resting(id);
        assertThat(Tables.count(
                        database,
                        "SELECT count(*) FROM licence WHERE title LIKE '一种滤_' AND state = 'DRAFT'"
                                + " AND basis IN ('BY_ANALOGY', 'STATUTORY')"))
                .isEqualTo(2);
        JsonNode again = institute.resting(institute.send("kind=own-licences", file));
        assertThat(again.get("unchanged").asLong()).isEqualTo(2);
        Importer.accepted(institute.step(id, "undo"));
        assertThat(institute.resting(id).get("state").asString()).isEqualTo("UNDONE");
        assertThat(licencesLike("一种滤_")).isZero();
    }

    @Test
    void anImportWhoseFileIsLostEnds() throws IOException {
        UUID id = operator.send("kind=licences&dryRun=true", Samples.licences(600_000, 5));
        operator.resting(id);
        Files.delete(Path.of("target/import-steps", id + ".import"));
        operator.step(id, "apply").expectStatus().isEqualTo(422);
        Tables.change(database, "UPDATE import_job SET state = 'WAITING', holder = NULL WHERE id = '" + id + "'");
        JsonNode lost = operator.resting(id);
        assertThat(lost.get("state").asString()).isEqualTo("FAILED");
        assertThat(lost.get("failure").asString()).isEqualTo("FILE_LOST");
    }

    @Test
    void aKindIsOpenToThoseWhoseRuleAllowsIt() {
        var enterprise =
                visitors.anEditorOf(OrganisationKind.ENTERPRISE, "510000").web();
        enterprise
                .post()
                .uri("/api/v1/imports?kind=licences")
                .bodyValue(Samples.licences(1, 1))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private static ResponseSpec put(Importer who, UUID id, List<String> fields) {
        return who.web()
                .put()
                .uri("/api/v1/imports/" + id + "/mapping")
                .bodyValue(Map.of("fields", fields))
                .exchange();
    }

    private static String more(int serial) {
        return ",ZL%s,一种第%d号阀门,发明,某某大学,四川,免费,\r\n".formatted(Samples.number(serial), serial);
    }

    private void awaitFound(String title, int times) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(operator.read("/api/v1/search?q=" + title + "&size=5")
                                .get("items")
                                .findValuesAsString("title"))
                        .filteredOn(title::equals)
                        .hasSize(times));
    }

    private long licencesLike(String title) {
        return Tables.count(database, "SELECT count(*) FROM licence WHERE title LIKE '" + title + "'");
    }

    private long eventsOf(UUID id, String type) {
        return Tables.count(
                database, "SELECT count(*) FROM event_log WHERE subject = '" + id + "' AND type = '" + type + "'");
    }
}
