package lianqiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.Api;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;

@PortalTest
@Import(Visitors.class)
class AuditTests {
    private static final String AUDIT = "/api/v1/audit";

    @Autowired
    Visitors visitors;

    @Autowired
    EventLog log;

    @Autowired
    TransactionalOperator transaction;

    private final UUID thing = Ids.next();

    @Test
    void anAuthoritySeesItsRegionAndNothingElse() {
        Visitor firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        does(firm, "120110", Map.of("step", 1));
        Visitor elsewhere = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "110105");
        does(elsewhere, "110105", Map.of("step", 2, "supplyRegion", "120116"));
        does(elsewhere, "110105", Map.of("step", 3));
        assertThat(steps(authority("120000"))).containsExactly(2, 1);
        assertThat(steps(authority("120110"))).containsExactly(1);
        assertThat(steps(authority("110000"))).containsExactly(3, 2);
        assertThat(steps(authority("510000"))).isEmpty();
        assertThat(steps(visitors.anOperator())).containsExactly(3, 2, 1);
    }

    @Test
    void saysWhoDidItAndWhatWasBefore() {
        Visitor firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        does(firm, "120110", Map.of("step", 1, "state", "DRAFT"));
        does(firm, "120110", Map.of("looker", "somebody"));
        does(firm, "120110", Map.of("step", 1, "state", "PUBLISHED"));
        Map<?, ?> line = lines(authority("120000"), "?subject=" + thing).getFirst();
        assertThat(line.get("changes"))
                .isEqualTo(List.of(Map.of("field", "state", "before", "DRAFT", "after", "PUBLISHED")));
        assertThat((Map<?, ?>) line.get("who"))
                .satisfies(who ->
                        assertThat(who.get("account")).isEqualTo(firm.account().toString()))
                .satisfies(who -> assertThat(who.get("name")).isEqualTo("测试者"))
                .satisfies(who -> assertThat(who.get("organisationName"))
                        .isEqualTo(firm.organisation().name()));
    }

    @Test
    void isSearchedByActorTypeAndTimeAndLeafedThroughByCursor() {
        Visitor firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        Visitor other = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        for (int step = 1; step <= 3; step++) {
            does(firm, "120110", Map.of("step", step));
        }
        does(other, "120110", Map.of("step", 4));
        WebTestClient operator = visitors.anOperator();
        assertThat(lines(operator, "?actor=" + firm.account())).hasSize(3);
        assertThat(lines(operator, "?actor=" + other.organisation().id())).hasSize(1);
        assertThat(lines(operator, "?subject=" + thing + "&type=NeverHappened")).isEmpty();
        assertThat(lines(operator, "?subject=" + thing + "&to=2020-01-01T00:00:00Z"))
                .isEmpty();
        Map<?, ?> page = answer(operator, "?size=2&subject=" + thing);
        assertThat(steps(page)).containsExactly(4, 3);
        Map<?, ?> last = answer(operator, "?size=2&subject=" + thing + "&after=" + page.get("next"));
        assertThat(steps(last)).containsExactly(2, 1);
        assertThat(last.get("next")).isNull();
    }

    @Test
    void isTakenAlongAsATable() {
        Visitor firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        does(firm, "120110", Map.of("step", 1));
        String csv = Objects.requireNonNull(Api.get(authority("120000"), AUDIT + "/export.csv?subject=" + thing)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        assertThat(csv.lines()).hasSize(2).last().asString().contains("\"StepTaken\"", "\"测试者\"");
    }

    @Test
    void forgetsTheNameOfWhomItForgot() {
        Visitor firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        does(firm, "120110", Map.of("step", 1));
        firm.web()
                .method(org.springframework.http.HttpMethod.DELETE)
                .uri("/api/v1/account")
                .contentType(org.springframework.http.MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("login", firm.login()))
                .exchange()
                .expectStatus()
                .isNoContent();
        Map<?, ?> who = (Map<?, ?>)
                lines(authority("120000"), "?subject=" + thing).getFirst().get("who");
        assertThat(who.get("account")).isEqualTo(firm.account().toString());
        assertThat(who.get("erased")).isEqualTo(true);
        assertThat(who.get("name")).isNull();
    }

    private WebTestClient authority(String region) {
        return visitors.anEditorOf(OrganisationKind.AUTHORITY, region).web();
    }

    private void does(Visitor who, String region, Map<String, ?> body) {
        Actor actor = new Actor(
                who.account(), who.organisation().id(), OrganisationKind.ENTERPRISE, Role.EDITOR, region, null);
        log.append(actor, List.of(new NewEvent("StepTaken", thing, body)))
                .as(transaction::transactional)
                .block();
    }

    private List<Object> steps(WebTestClient as) {
        return steps(answer(as, "?subject=" + thing));
    }

    private static List<Object> steps(Map<?, ?> answer) {
        return ((List<?>) Objects.requireNonNull(answer.get("items")))
                .stream()
                        .map(line -> (Object) ((Map<?, ?>) ((Map<?, ?>) line).get("body")).get("step"))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> lines(WebTestClient as, String query) {
        return (List<Map<String, Object>>)
                Objects.requireNonNull(answer(as, query).get("items"));
    }

    private static Map<?, ?> answer(WebTestClient as, String query) {
        return Objects.requireNonNull(Api.get(as, AUDIT + query)
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
    }
}
