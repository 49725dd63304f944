package lianqiao.need;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.Api.put;
import static lianqiao.Tables.one;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.eventlog.EventLog;
import lianqiao.shared.Actor;
import lianqiao.shared.Change;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;

@PortalTest
@Import(Visitors.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeedApiTests {
    private static final String NEEDS = "/api/v1/needs";
    private static final String FORM = """
            {"title":"寻求动力电池隔膜涂覆技术","text":"现有锂离子电池隔膜在高温下收缩。","targets":["收缩率小于 1%"],
             "ipc":["H01M50/40"],"budgetMinFen":1000000,"budgetMaxFen":5000000,"cooperation":["LICENCE","TRANSFER"],
             "deadline":"2099-01-01"}
            """;

    @Autowired
    WebTestClient web;

    @Autowired
    DatabaseClient database;

    @Autowired
    Visitors visitors;

    @Autowired
    NeedDesk desk;

    @Autowired
    EventLog log;

    @Autowired
    TransactionalOperator transaction;

    private Visitor firm;

    @BeforeAll
    void signIn() {
        firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120116");
    }

    @Test
    void opensANeedAtOnceInTheAskersRegion() {
        var need = posted(FORM);
        assertThat(need.state()).isEqualTo(NeedState.OPEN);
        assertThat(need.region()).isEqualTo("120116");
        assertThat(need.holderName()).isEqualTo(firm.organisation().name());
        assertThat(events(need)).isEqualTo("NeedPublished");
        assertThat(one(database, "SELECT body #>> '{listing,open}' FROM event_log WHERE subject = '" + need.id() + "'"))
                .isEqualTo("true");
        get(web, NEEDS + "?state=OPEN&region=120116&sort=deadline&size=1")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void keepsADraftUntilItIsPublished() {
        var draft = posted(FORM.replaceFirst("\\{", "{\"draft\":true,"));
        assertThat(draft.state()).isEqualTo(NeedState.DRAFT);
        problem(get(web, NEEDS + "/" + draft.id()), 404, "NOT_FOUND", null);
        post(firm.web(), NEEDS + "/" + draft.id() + "/publish", "")
                .expectStatus()
                .isOk();
        get(web, NEEDS + "/" + draft.id()).expectBody().jsonPath("$.state").isEqualTo("OPEN");
        assertThat(events(draft)).isEqualTo("NeedDrafted, NeedPublished");
    }

    @Test
    void hidesAnAnonymousAskerFromEveryoneElse() {
        var need = posted(FORM.replaceFirst("\\{", "{\"anonymous\":true,"));
        get(web, NEEDS + "/" + need.id())
                .expectBody()
                .jsonPath("$.holder")
                .isEmpty()
                .jsonPath("$.holderName")
                .isEmpty();
        get(web, NEEDS + "?holder=" + firm.organisation().id() + "&size=100")
                .expectBody()
                .jsonPath("$.items[?(@.id == '" + need.id() + "')]")
                .isEmpty();
        get(firm.web(), NEEDS + "/" + need.id())
                .expectBody()
                .jsonPath("$.holderName")
                .isEqualTo(firm.organisation().name());
        assertThat(one(
                        database,
                        "SELECT coalesce(body #>> '{listing,holderName}', body #>> '{listing,holder}', 'nobody') FROM event_log WHERE subject = '"
                                + need.id() + "'"))
                .isEqualTo("nobody");
    }

    @Test
    void endsOnceByClosingOrWithdrawing() {
        var met = posted(FORM);
        problem(post(firm.web(), NEEDS + "/" + met.id() + "/close", "{}"), 422, "REASON_MISSING", "reason");
        problem(
                post(firm.web(), NEEDS + "/" + met.id() + "/close", "{\"reason\":\"OTHER\"}"),
                422,
                "NOTE_MISSING",
                "note");
        post(firm.web(), NEEDS + "/" + met.id() + "/close", "{\"reason\":\"BUDGET_GONE\",\"note\":\"明年再议\"}")
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("CLOSED")
                .jsonPath("$.endNote")
                .isEqualTo("明年再议");
        get(web, NEEDS + "/" + met.id())
                .expectBody()
                .jsonPath("$.endReason")
                .isEqualTo("BUDGET_GONE")
                .jsonPath("$.endNote")
                .isEmpty();
        problem(post(firm.web(), NEEDS + "/" + met.id() + "/withdraw", ""), 422, "NOT_OPEN", null);
        var other = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "510000");
        problem(post(other.web(), NEEDS + "/" + met.id() + "/withdraw", ""), 404, "NOT_FOUND", null);
        assertThat(events(met)).isEqualTo("NeedPublished, NeedClosed");
    }

    @Test
    void withdrawsADraftAndShowsNothingWithdrawnToOthers() {
        var draft = posted(FORM.replaceFirst("\\{", "{\"draft\":true,"));
        post(firm.web(), NEEDS + "/" + draft.id() + "/withdraw", "")
                .expectStatus()
                .isOk();
        var open = posted(FORM);
        post(firm.web(), NEEDS + "/" + open.id() + "/withdraw", "")
                .expectStatus()
                .isOk();
        for (var gone : List.of(draft, open)) {
            problem(get(web, NEEDS + "/" + gone.id()), 404, "NOT_FOUND", null);
            get(firm.web(), NEEDS + "/" + gone.id()).expectStatus().isOk();
        }
    }

    @Test
    void rewordsAnOpenNeedUnlessSomebodyWasFaster() {
        var need = posted(FORM);
        var changed = FORM.replaceFirst("\\{", "{\"version\":1,").replace("高温下", "高温高压下");
        put(firm.web(), NEEDS + "/" + need.id(), changed)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(2);
        problem(put(firm.web(), NEEDS + "/" + need.id(), changed), 409, "CHANGED_MEANWHILE", null);
        problem(put(firm.web(), NEEDS + "/" + need.id(), FORM), 422, "VERSION_MISSING", "version");
    }

    @Test
    void makesOneNeedOfTwoRequestsWithTheSameKey() {
        var key = UUID.randomUUID().toString();
        var first =
                post(firm.web(), NEEDS, FORM, key).expectBody(NeedView.class).returnResult();
        var second =
                post(firm.web(), NEEDS, FORM, key).expectBody(NeedView.class).returnResult();
        assertThat(second.getResponseBody()).isNotNull().isEqualTo(first.getResponseBody());
    }

    @Test
    void explainsEveryKindOfBadInput() {
        problem(post(firm.web(), NEEDS, "{}"), 422, "TITLE_MISSING", "title");
        problem(post(firm.web(), NEEDS, FORM.replace("现有锂离子电池隔膜在高温下收缩。", " ")), 422, "PROBLEM_MISSING", "text");
        problem(post(firm.web(), NEEDS, FORM.replace("2099", "2020")), 422, "DEADLINE_PASSED", "deadline");
        problem(post(firm.web(), NEEDS, FORM.replace("1000000", "9000000")), 422, "BUDGET_REVERSED", "budgetMinFen");
        problem(post(firm.web(), NEEDS, FORM.replace("1000000", "-1")), 422, "OUT_OF_RANGE", "budgetMinFen");
        problem(post(firm.web(), NEEDS, FORM.replace("TRANSFER", "BARTER")), 400, "UNKNOWN_VALUE", "cooperation[1]");
        problem(post(firm.web(), NEEDS, FORM.replace("H01M50/40", "?")), 422, "IPC_INVALID", "ipc");
        problem(
                post(firm.web(), NEEDS, FORM.replaceFirst("\\{", "{\"region\":\"999999\",")),
                422,
                "UNKNOWN_REGION",
                "region");
        problem(post(firm.web(), NEEDS, FORM.replace("5000000", "\"much\"")), 400, "UNREADABLE", "budgetMaxFen");
        problem(get(web, NEEDS + "/42"), 400, "UNREADABLE", "id");
        problem(get(web, NEEDS + "?size=101"), 422, "OUT_OF_RANGE", "size");
        problem(get(web, NEEDS + "?state=PUBLISHED"), 400, "UNKNOWN_VALUE", "state");
    }

    @Test
    void bringsInEachExternalNeedOnceAndChangesOnlyWhatChanged() {
        var rows = List.of(
                new ExternalNeed("needs", "1", "寻求防爆锂电池技术", "电池安全", null),
                new ExternalNeed("needs", "2", "寻求立方氮化硼单晶", "高韧性", "410000"),
                new ExternalNeed("needs", "1", "同一编号的另一行", "", null));
        assertThat(bring(rows)).containsExactly(Change.ADDED, Change.ADDED, Change.ADDED);
        assertThat(bring(rows)).containsOnly(Change.UNCHANGED);
        assertThat(bring(List.of(new ExternalNeed("needs", "2", "寻求立方氮化硼单晶", "高韧性，两种牌号", "410000"))))
                .containsExactly(Change.CHANGED);
        assertThat(one(database, "SELECT count(*)::text FROM tech_need WHERE source = 'needs'"))
                .isEqualTo("2");
        assertThat(one(database, "SELECT count(*)::text FROM event_log WHERE body #>> '{listing,source}' = 'needs'"))
                .isEqualTo("3");
    }

    private List<Change> bring(List<ExternalNeed> rows) {
        return Objects.requireNonNull(desk.bringExternal(rows)
                        .flatMap(done -> log.append(Actor.system("import"), done.events())
                                .thenReturn(done.answer()))
                        .as(transaction::transactional)
                        .block())
                .stream()
                .map(ExternalNeedOutcome::change)
                .toList();
    }

    private NeedView posted(String form) {
        return Objects.requireNonNull(post(firm.web(), NEEDS, form)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .exists("Lianqiao-Offset")
                .expectBody(NeedView.class)
                .returnResult()
                .getResponseBody());
    }

    private String events(NeedView need) {
        return one(
                database,
                "SELECT string_agg(type, ', ' ORDER BY seq) FROM event_log WHERE subject = '" + need.id() + "'");
    }
}
