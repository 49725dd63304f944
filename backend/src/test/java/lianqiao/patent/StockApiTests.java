package lianqiao.patent;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.Api.put;
import static lianqiao.Tables.one;
import static lianqiao.patent.StockWorld.STOCK;
import static lianqiao.patent.StockWorld.assessed;
import static lianqiao.patent.StockWorld.entered;
import static lianqiao.patent.StockWorld.form;
import static lianqiao.patent.StockWorld.library;
import static lianqiao.patent.StockWorld.marks;
import static lianqiao.patent.StockWorld.number;
import static lianqiao.patent.StockWorld.read;
import static lianqiao.patent.StockWorld.survey;
import static lianqiao.patent.StockWorld.total;
import static lianqiao.patent.StockWorld.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.shared.Actor;
import lianqiao.shared.Change;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;

@PortalTest
@Import(Visitors.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StockApiTests extends TierFaults {
    @Autowired
    WebTestClient web;

    @Autowired
    StockDesk desk;

    @Test
    void keepsAnEntryFromEveryoneWhoMayNotReadTheLibrary() {
        var stock = entered(institute, "");
        assertThat(stock.nodes()).isNotEmpty();
        problem(get(web, STOCK + "/" + stock.id()), 404, "NOT_FOUND", null);
        problem(get(other.web(), STOCK + "/" + stock.id()), 404, "NOT_FOUND", null);
        assertThat(library(read(centre, stock)).note()).isEqualTo("已完成中试");
        assertThat(library(read(authority, stock)).inventors()).isEmpty();
        assertThat(library(read(institute, stock)).inventors()).containsExactly("张三");
        assertThat(total(other, "?ids=" + stock.id())).isZero();
        assertThat(total(centre, "?ids=" + stock.id())).isEqualTo(1);
        problem(put(other.web(), STOCK + "/" + stock.id(), form(stock.number(), "偷改", "")), 404, "NOT_FOUND", null);
        problem(post(other.web(), STOCK + "/" + stock.id() + "/assessments", marks(1, 1, 1)), 404, "NOT_FOUND", null);
    }

    @Test
    void writesNoNameOfAnInventorAndNoListingOfAHiddenPatentIntoTheLog() {
        var stock = entered(institute, "");
        assertThat(one(
                        database,
                        "SELECT string_agg(body::text, '') FROM event_log WHERE subject = '" + stock.id() + "'"))
                .doesNotContain("张三")
                .doesNotContain("液冷板");
    }

    @Test
    void showsThePublicNoMoreThanTitleAndSummary() {
        var stock = entered(institute, ",\"shown\":true");
        var seen = Objects.requireNonNull(get(web, STOCK + "/" + stock.id())
                .expectBody(StockView.class)
                .returnResult()
                .getResponseBody());
        assertThat(seen.title()).isEqualTo(stock.title());
        assertThat(seen.library()).isNull();
        get(
                        web,
                        "/api/v1/search?kind=STOCK_PATENT&holder="
                                + institute.organisation().id() + "&waitFor=" + head())
                .expectBody()
                .jsonPath("$.items[?(@.id == '" + stock.id() + "')]")
                .isNotEmpty();
        var hidden = put(
                        institute.web(),
                        STOCK + "/" + stock.id(),
                        form(stock.number(), stock.title(), ",\"version\":" + stock.version()))
                .expectStatus()
                .isOk();
        assertThat(hidden).isNotNull();
        get(
                        web,
                        "/api/v1/search?kind=STOCK_PATENT&holder="
                                + institute.organisation().id() + "&waitFor=" + head())
                .expectBody()
                .jsonPath("$.items[?(@.id == '" + stock.id() + "')]")
                .isEmpty();
        problem(get(web, STOCK + "/" + stock.id()), 404, "NOT_FOUND", null);
    }

    @Test
    void refusesAWrongNumberASecondEntryAndAnOldVersion() {
        problem(post(institute.web(), STOCK, form("202010000000.1", "x", "")), 422, "CHECK_DIGIT_WRONG", "number");
        var stock = entered(institute, "");
        problem(post(institute.web(), STOCK, form(stock.number(), "再来", "")), 422, "ALREADY_IN_STOCK", "number");
        problem(
                put(institute.web(), STOCK + "/" + stock.id(), form(stock.number(), "旧", ",\"version\":7")),
                409,
                "CHANGED_MEANWHILE",
                null);
        // A co-owner surveys for itself.
        assertThat(view(other.web(), STOCK, form(stock.number(), "共有", "")).holder())
                .isEqualTo(other.organisation().id());
    }

    @Test
    void averagesTheLatestWordOfEachAssessorAndKeepsAllOfThem() {
        var stock = entered(institute, "");
        assertThat(library(assessed(institute, stock, 50, 50, 50)).tier()).isEqualTo(Tier.C);
        assertThat(library(assessed(institute, stock, 90, 90, 90)).tier()).isEqualTo(Tier.A);
        var both = library(assessed(centre, stock, 60, 60, 60));
        assertThat(both.score()).isEqualByComparingTo("75.0");
        assertThat(both.tier()).isEqualTo(Tier.B);
        assertThat(both.assessors()).isEqualTo(2);
        get(centre.web(), STOCK + "/" + stock.id() + "/assessments")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(3)
                .jsonPath("$.items[0].organisationName")
                .isNotEmpty()
                .jsonPath("$.items[0].maturityEvidence")
                .isNotEmpty();
        assertThat(one(
                        database,
                        "SELECT string_agg(type, ' ' ORDER BY seq) FROM event_log WHERE subject = '" + stock.id()
                                + "'"))
                .isEqualTo("StockPatentSurveyed StockPatentAssessed StockTierChanged StockPatentAssessed"
                        + " StockTierChanged StockPatentAssessed StockTierChanged");
    }

    @Test
    void asksForMarksInRangeAndForEvidence() {
        var stock = entered(institute, "");
        var answer = post(institute.web(), STOCK + "/" + stock.id() + "/assessments", "{\"maturity\":101,\"fit\":3}");
        answer.expectBody()
                .jsonPath("$.refusals[*].code")
                .isEqualTo(List.of(
                        "MARK_OUT_OF_RANGE",
                        "MARK_OUT_OF_RANGE",
                        "EVIDENCE_MISSING",
                        "EVIDENCE_MISSING",
                        "EVIDENCE_MISSING"));
    }

    @Test
    void aNewSettingGoesThroughTheLibraryAndAPersonsTierStays() {
        var moved = assessed(institute, entered(institute, ""), 70, 70, 70);
        var stays = assessed(institute, entered(institute, ""), 30, 30, 30);
        var kept = assessed(institute, entered(institute, ""), 70, 70, 70);
        problem(
                put(centre.web(), STOCK + "/" + kept.id() + "/tier", "{\"tier\":\"C\"}"),
                422,
                "REASON_MISSING",
                "reason");
        put(centre.web(), STOCK + "/" + kept.id() + "/tier", "{\"tier\":\"C\",\"reason\":\"权属有争议\"}")
                .expectStatus()
                .isOk();
        var version = Integer.parseInt(one(database, "SELECT max(version)::text FROM stock_tier_setting"));
        var setting = """
                {"version":%d,"maturityWeight":40,"fitWeight":30,"prospectWeight":30,"tierA":%d,"tierB":%d,"reason":"%s"}
                """;
        post(centre.web(), "/api/v1/stock-tiers", setting.formatted(version, 70, 50, "本区标准"))
                .expectStatus()
                .isAccepted();
        problem(
                post(centre.web(), "/api/v1/stock-tiers", setting.formatted(version, 75, 50, "同时改")),
                409,
                "CHANGED_MEANWHILE",
                null);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> get(centre.web(), "/api/v1/stock-tiers")
                .expectBody()
                .jsonPath("$.retiering.endedAt")
                .isNotEmpty());
        assertThat(library(read(centre, moved)).tier()).isEqualTo(Tier.A);
        assertThat(library(read(centre, stays)).tier()).isEqualTo(Tier.C);
        assertThat(library(read(centre, kept)).tier()).isEqualTo(Tier.C);
        assertThat(library(read(centre, kept)).reckoned()).isEqualTo(Tier.A);
        assertThat(one(
                        database,
                        "SELECT count(*)::text FROM event_log WHERE type = 'StockTierChanged' AND body ->> 'setting' = '"
                                + (version + 1) + "' AND subject IN ('" + moved.id() + "','" + stays.id() + "','"
                                + kept.id()
                                + "')"))
                .isEqualTo("1");
        post(centre.web(), "/api/v1/stock-tiers", setting.formatted(version + 1, 80, 60, "改回"))
                .expectStatus()
                .isAccepted();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(library(read(centre, moved)).tier()).isEqualTo(Tier.B));
    }

    @Test
    void everyCountOfTheDashboardIsTheTotalOfItsList() {
        var holder = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120102");
        assessed(holder, entered(holder, ""), 90, 90, 90);
        assessed(holder, entered(holder, "一种单克隆抗体纯化介质", ""), 10, 10, 10);
        entered(holder, "");
        var counts = Objects.requireNonNull(get(holder.web(), STOCK + "/dashboard")
                .expectBody(StockDashboard.Counts.class)
                .returnResult()
                .getResponseBody());
        assertThat(counts.tiers()).isEqualTo(new StockDashboard.OfTiers(3, 1, 0, 1, 1));
        assertThat(counts.holders()).hasSize(1);
        assertThat(counts.chains()).isNotEmpty();
        counts.chains().forEach(line -> {
            assertThat(total(holder, "?chain=" + line.key()))
                    .isEqualTo(line.tiers().total());
            assertThat(total(holder, "?tier=NONE&chain=" + line.key()))
                    .isEqualTo(line.tiers().none());
        });
        assertThat(total(holder, "?tier=A&holder=" + holder.organisation().id()))
                .isEqualTo(1);
        assertThat(total(holder, "?q=抗体&sort=score")).isEqualTo(1);
        assertThat(total(holder, "?q=100%25&sort=ends&willingness=TRANSFER&registered=false&declared=false"))
                .isZero();
    }

    @Test
    void aLaterSurveyFillsInAndLeavesAPersonsNodesAlone() {
        var corrected = entered(institute, ",\"nodes\":[{\"node\":\"biomed/api\",\"weight\":1}]");
        var number = number();
        var outcomes = brought(survey(corrected.number(), "", "更多说明"), survey(number, "一种水泵", ""));
        assertThat(outcomes).extracting(StockOutcome::change).containsExactly(Change.CHANGED, Change.ADDED);
        var after = read(institute, corrected);
        assertThat(after.title()).isEqualTo(corrected.title());
        assertThat(library(after).note()).isEqualTo("更多说明");
        assertThat(after.nodes()).isEqualTo(corrected.nodes());
        assertThat(brought(survey(corrected.number(), "", "更多说明"), survey(number, "一种水泵", "")))
                .extracting(StockOutcome::change)
                .containsOnly(Change.UNCHANGED);
    }

    private List<StockOutcome> brought(StockSurvey... rows) {
        return Objects.requireNonNull(desk.bring(institute.organisation().id(), List.of(rows))
                .flatMap(done -> log.append(Actor.system("test"), done.events()).thenReturn(done.answer()))
                .as(transaction::transactional)
                .block());
    }

    private long head() {
        return Objects.requireNonNull(log.head().block());
    }
}
