package lianqiao.notice;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.Api.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianqiao.AtOnce;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.eventlog.Event;
import lianqiao.eventlog.EventLog;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A notice on its way from a draft to everybody, and down again. */
@PortalTest
@Import(Visitors.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticeFlowTests {
    private static final String NOTICES = "/api/v1/notices";

    @Autowired
    WebTestClient web;

    @Autowired
    DatabaseClient database;

    @Autowired
    Visitors visitors;

    @Autowired
    NoticeHours hours;

    @Autowired
    EventLog log;

    @Autowired
    JsonMapper json;

    private Visitor authority;

    @BeforeAll
    void signIn() {
        authority = visitors.anEditorOf(OrganisationKind.AUTHORITY, "120116");
    }

    @Test
    void isFoundByEverybodyOncePublishedAndByNobodyOnceWithdrawn() {
        ToldNotice draft = drafted("滨海新区首批运营机构名单公示", "");
        problem(get(web, NOTICES + "/" + draft.id()), 404, "NOT_FOUND", null);
        assertThat(titles("?own=true", authority.web())).contains(draft.title());
        assertThat(titles("", web)).doesNotContain(draft.title());
        publish(draft, "");
        assertThat(titles("?kind=PUBLIC_NOTICE&region=120116&clause=SEED-002/2-9&q=运营机构", web))
                .containsExactly(draft.title());
        assertThat(titles("?region=510000", web)).doesNotContain(draft.title());
        assertThat(searched("运营机构名单")).contains(draft.id().toString());

        problem(post(authority.web(), NOTICES + "/" + draft.id() + "/withdraw", "{}"), 422, "REASON_MISSING", "why");
        post(authority.web(), NOTICES + "/" + draft.id() + "/withdraw", "{\"why\":\"名单有误\"}")
                .expectStatus()
                .isOk();
        assertThat(titles("", web)).doesNotContain(draft.title());
        get(web, NOTICES + "/" + draft.id())
                .expectBody()
                .jsonPath("$.withdrawnWhy")
                .isEqualTo("名单有误")
                .jsonPath("$.text")
                .doesNotExist();
        assertThat(searched("运营机构名单")).doesNotContain(draft.id().toString());
    }

    /** Both look at the same moment, as two portals on one database do. */
    @Test
    void comesOutByItselfAndOnlyOnceWhenItsHourHasCome() throws Exception {
        ToldNotice draft = drafted("定时发布的动态", "");
        publish(draft, "{\"at\":\"" + Instant.now().plusSeconds(3_600) + "\"}");
        assertThat(hours.publishDue().block()).as("its hour has not come").isZero();
        database.sql("UPDATE notice SET due_at = now() - interval '1 second' WHERE id = :id")
                .bind("id", draft.id())
                .fetch()
                .rowsUpdated()
                .block();
        Map<String, Integer> out = AtOnce.each(
                new String[] {"one", "other"},
                portal -> Objects.requireNonNull(hours.publishDue().block()));
        assertThat(out.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(titles("", web)).contains(draft.title());
        assertThat(told(draft)).isEqualTo("NoticeDrafted,NoticeScheduled,NoticePublished");
    }

    @Test
    void isRewordedByItsAuthorOnlyAndNeverUnseen() {
        ToldNotice draft = drafted("典型案例", "");
        Visitor other = visitors.anEditorOf(OrganisationKind.OPERATION_CENTRE, "120110");
        problem(put(other.web(), NOTICES + "/" + draft.id(), form("改", "", 1L)), 404, "NOT_FOUND", null);
        put(authority.web(), NOTICES + "/" + draft.id(), form("典型案例之二", "", 1L))
                .expectStatus()
                .isOk();
        problem(put(authority.web(), NOTICES + "/" + draft.id(), form("旧稿", "", 1L)), 409, "CHANGED_MEANWHILE", null);
    }

    @Test
    void tellsWhatIsWrongWithAForm() {
        problem(
                post(authority.web(), NOTICES, "{\"title\":\"公示\",\"clauses\":[\"SEED-001/99\"]}"),
                422,
                "UNKNOWN_CLAUSE",
                "clauses");
        problem(post(authority.web(), NOTICES, "{\"region\":\"999999\"}"), 422, "UNKNOWN_REGION", "region");
        problem(get(web, NOTICES + "?sort=best"), 422, "UNKNOWN_VALUE", "sort");
    }

    private ToldNotice drafted(String title, String more) {
        return Objects.requireNonNull(post(authority.web(), NOTICES, form(title, more, null))
                .expectStatus()
                .isCreated()
                .expectBody(ToldNotice.class)
                .returnResult()
                .getResponseBody());
    }

    private static String form(String title, String more, @Nullable Long version) {
        return "{\"version\":" + version + ",\"kind\":\"PUBLIC_NOTICE\",\"title\":\"" + title
                + "\",\"summary\":\"摘要\",\"text\":\"## 名单\\n正文\",\"region\":\"120116\","
                + "\"clauses\":[\"SEED-002/2-9\"]" + more + "}";
    }

    private void publish(ToldNotice draft, String when) {
        post(authority.web(), NOTICES + "/" + draft.id() + "/publish", when)
                .expectStatus()
                .isOk();
    }

    private List<String> titles(String query, WebTestClient as) {
        return read(get(as, NOTICES + query)).path("items").findValuesAsString("title");
    }

    /** What everybody finds, once the index has read all that happened. */
    private List<String> searched(String words) {
        long head = Objects.requireNonNull(log.head().block());
        return read(get(web, "/api/v1/search?kind=NOTICE&waitFor=" + head + "&q=" + words))
                .path("items")
                .findValuesAsString("id");
    }

    private JsonNode read(ResponseSpec answer) {
        return json.readTree(
                answer.expectStatus().isOk().expectBody().returnResult().getResponseBody());
    }

    private String told(ToldNotice notice) {
        return String.join(
                ",",
                Objects.requireNonNull(
                        log.of(notice.id()).map(Event::type).collectList().block()));
    }
}
