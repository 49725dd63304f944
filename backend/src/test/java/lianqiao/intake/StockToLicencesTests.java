package lianqiao.intake;

import static lianqiao.Api.body;
import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import lianqiao.Api;
import lianqiao.PortalTest;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.shared.OrganisationKind;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** The way of issue 3: an institute takes a spreadsheet of 5,000 stock patents to tiers and ten published open licences. */
@PortalTest
@Import(Visitors.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = {"lianqiao.intake.folder=target/imports", "lianqiao.intake.poll=50ms"})
class StockToLicencesTests {
    private static final int ROWS = 5_000;
    private static final String STOCK = "/api/v1/stock-patents";
    private static final List<String> THINGS = List.of("动力电池液冷板", "抗体纯化介质", "人工关节假体涂层", "碳纤维预浸料", "减速器装配线", "风电叶片检测方法");

    @Autowired
    WebTestClient web;

    @Autowired
    Visitors visitors;

    @Autowired
    DatabaseClient database;

    @Test
    void takesFiveThousandStockPatentsToTiersAndTenPublishedLicences() throws IOException {
        var institute = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120102");
        var begun = Instant.now();
        var survey = imported(
                institute,
                "stock",
                sheet(List.of("专利号", "专利名称", "摘要", "分类号", "转化意愿", "授权公告日", "发明人"), row -> patent(row)));
        assertThat(count(survey, "added")).isEqualTo(ROWS - 1);
        assertThat(count(survey, "rejected")).isEqualTo(1);
        var surveyed = Instant.now();
        var marks = imported(
                institute, "stock-marks", sheet(List.of("专利号", "成熟度", "适配度", "前景", "评估依据"), row -> marks(row)));
        assertThat(count(marks, "rejected")).isEqualTo(1);
        System.out.printf(
                "5000 stock patents: survey %d ms, marks %d ms%n",
                Duration.between(begun, surveyed).toMillis(),
                Duration.between(surveyed, Instant.now()).toMillis());

        var tiers = json(institute.web(), STOCK + "/dashboard").get("tiers");
        assertThat(tiers.get("total").asInt()).isEqualTo(ROWS - 1);
        assertThat(tiers.get("none").asInt()).isZero();
        assertThat(tiers.get("a").asInt()).isEqualTo(total(institute, "?tier=A"));
        assertThat(tiers.get("b").asInt()).isPositive();
        assertThat(tiers.get("c").asInt()).isPositive();

        var best = json(institute.web(), STOCK + "?tier=A&sort=score&declared=false&size=10")
                .get("items");
        var ids = StreamSupport.stream(best.spliterator(), false)
                .map(one -> '"' + one.get("id").asString() + '"')
                .collect(Collectors.joining(","));
        assertThat(json(institute.web(), STOCK + "/" + best.get(0).get("id").asString() + "/declaration")
                        .get("title"))
                .isEqualTo(best.get(0).get("title"));
        var answer = body(post(institute.web(), "/api/v1/licences/from-stock", """
                {"ids":[%s],"feeTerms":{"mode":"LUMP_SUM","fen":5000000},"from":"%s","until":"%s","territory":"全国",
                 "legalState":{"standing":"IN_FORCE","asOf":"%s"}}
                """.formatted(
                        ids, LocalDate.now(), LocalDate.now().plusYears(3), LocalDate.now())));
        assertThat(answer.get("published").asInt()).as("%s", answer).isEqualTo(10);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(total(institute, "?declared=true"))
                .isEqualTo(10));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(json(
                                web,
                                "/api/v1/search?kind=LICENCE&holder="
                                        + institute.organisation().id())
                        .get("total")
                        .asInt())
                .isEqualTo(10));
    }

    @Test
    void aSurveyIsTakenBackToWhatStoodBefore() {
        var institute = new Importer(
                visitors.anEditorOf(OrganisationKind.INSTITUTE, "120102").web());
        var head = "专利号,专利名称,是否公开\n";
        institute.resting(institute.send("kind=stock", head + row(710_000, "一种旧滤板")));
        var id = institute.send("kind=stock&dryRun=true", head + row(710_000, "一种新滤板") + row(710_001, "一种滤管"));
        var tried = institute.resting(id);
        assertThat(count(tried, "added")).isEqualTo(1);
        assertThat(count(tried, "changed")).isEqualTo(1);
        assertThat(institute.read("/api/v1/imports/" + id + "/changes").findValuesAsString("title"))
                .contains("一种旧滤板", "一种新滤板", "一种滤管");
        Importer.accepted(institute.step(id, "apply"));
        institute.resting(id);
        awaitFound("一种新滤板", "一种滤管");
        Importer.accepted(institute.step(id, "undo"));
        assertThat(institute.resting(id).get("state").asString()).isEqualTo("UNDONE");
        assertThat(institute.read(STOCK).get("items").findValuesAsString("title"))
                .containsExactly("一种旧滤板");
        awaitFound("一种旧滤板");
    }

    @Test
    void aListOfMarksIsTriedWithItsScoresShownAndTakenBackAsAWhole() {
        var own = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120102");
        var institute = new Importer(own.web());
        institute.resting(
                institute.send("kind=stock", "专利号,专利名称\n" + row(720_000, "一种滤布").replace(",是", "")));
        var head = "专利号,成熟度,适配度,前景,评估依据\n";
        institute.resting(institute.send("kind=stock-marks", head + Samples.number(720_000) + ",50,50,50,初评\n"));
        var id = institute.send("kind=stock-marks&dryRun=true", head + Samples.number(720_000) + ",90,90,90,中试报告\n");
        assertThat(count(institute.resting(id), "changed")).isEqualTo(1);
        var change = institute.read("/api/v1/imports/" + id + "/changes").get(0);
        for (var region : List.of("120000", "510000")) {
            var authority = visitors.anEditorOf(OrganisationKind.AUTHORITY, region);
            get(authority.web(), "/api/v1/imports/" + id).expectStatus().isEqualTo(region.startsWith("12") ? 200 : 404);
        }
        assertThat(change.at("/before/score").asString()).isEqualTo("50.0");
        assertThat(change.at("/after/score").asString()).isEqualTo("90.0");
        Importer.accepted(institute.step(id, "apply"));
        institute.resting(id);
        assertThat(total(own, "?tier=A")).isEqualTo(1);
        Importer.accepted(institute.step(id, "undo"));
        assertThat(institute.resting(id).get("state").asString()).isEqualTo("UNDONE");
        assertThat(total(own, "?tier=C")).isEqualTo(1);
        assertThat(total(own, "?tier=A")).isZero();
    }

    /** PIPL art. 47: the raw cells of what somebody gave lose their name, and the file, which nobody has read for names, goes. */
    @Test
    void whoIsErasedStandsInNoCellAndNoFileOfTheirImports() {
        var person = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120102");
        var name = "失者" + person.account().toString().substring(24);
        database.sql("UPDATE account SET display_name = '" + name + "' WHERE id = '" + person.account() + "'")
                .then()
                .block();
        var importer = new Importer(person.web());
        var id = importer.send("kind=stock", "专利号,专利名称,发明人\n号码不明 " + name + ",一种泵," + name + "\n");
        importer.resting(id);
        var file = Path.of("target/imports", id + ".import");
        var cells =
                "SELECT count(*) FROM import_row_outcome AS r JOIN import_job AS j ON j.id = r.import WHERE j.id = '"
                        + id + "' AND strpos(concat(r.findings, j.reading), '" + name + "') > 0";
        assertThat(Tables.count(database, cells)).isOne();
        assertThat(file).exists();
        assertThat(importer.read("/api/v1/account/data")
                        .at("/importedCells/0/value")
                        .asString())
                .contains(name);
        person.web()
                .method(HttpMethod.DELETE)
                .uri("/api/v1/account")
                .bodyValue(Map.of("login", person.login()))
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(Tables.count(database, cells)).isZero();
        assertThat(file).doesNotExist();
        assertThat(Tables.count(
                        database,
                        "SELECT count(*) FROM import_row_outcome WHERE import = '" + id + "' AND outcome = 'REJECTED'"))
                .isOne();
    }

    private static String row(int serial, String title) {
        return "ZL" + Samples.number(serial) + "," + title + ",是\n";
    }

    /** Of all the filters that anybody may see. */
    private void awaitFound(String... titles) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(json(web, "/api/v1/search?q=滤&kind=STOCK_PATENT")
                                .get("items")
                                .findValuesAsString("title"))
                        .filteredOn(title -> !title.contains("<em>"))
                        .containsExactlyInAnyOrder(titles));
    }

    private static List<String> patent(int row) {
        // The last row repeats the first one, and is told so.
        var number = Samples.number(600_000 + row % (ROWS - 1));
        var thing = THINGS.get(row % THINGS.size());
        return List.of(
                "ZL" + number, "一种" + thing + row, "涉及" + thing + "。", "H01M10/613", "许可", "2019-05-06", "张三;李四");
    }

    private static List<String> marks(int row) {
        // The last one is not in the library.
        var number = Samples.number(row == ROWS - 1 ? 900_000 : 600_000 + row);
        return List.of(number, String.valueOf(row % 101), String.valueOf(row * 7 % 101), "70", "中试报告");
    }

    private static byte[] sheet(List<String> head, IntFunction<List<String>> row) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("1");
            for (int line = 0; line <= ROWS; line++) {
                var cells = line == 0 ? head : row.apply(line - 1);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(line, column, cells.get(column));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static JsonNode imported(Visitor by, String kind, byte[] file) {
        var id = Api.id(Api.accepted(by.web()
                .post()
                .uri("/api/v1/imports?kind=" + kind)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(file)
                .exchange()));
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> json(by.web(), "/api/v1/imports/" + id),
                        one -> one.get("state").asString().equals("DONE"));
    }

    private static int count(JsonNode done, String what) {
        return done.get(what).asInt();
    }

    private static int total(Visitor by, String query) {
        return json(by.web(), STOCK + query).get("total").asInt();
    }

    private static JsonNode json(WebTestClient as, String uri) {
        return body(get(as, uri));
    }
}
