package lianqiao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianqiao.Api;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@PortalTest
@Import(Visitors.class)
class ErasureTests {
    @Autowired
    Visitors visitors;

    @Autowired
    DatabaseClient database;

    @Test
    void givesAPersonAllThatIsKeptOfThem() {
        Visitor owner = owner();
        Map<?, ?> data = Objects.requireNonNull(Api.get(owner.web(), "/api/v1/account/data")
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
        assertThat(data.get("account").toString()).contains(owner.login());
        assertThat((List<?>) data.get("memberships")).hasSize(1);
        assertThat((List<?>) data.get("sessions")).hasSize(1);
        assertThat(data.get("actions").toString()).contains("MemberInvited");
        assertThat(data.get("messages").toString()).contains("mailbox");
        assertThat(data.toString()).doesNotContain("argon2", "token_sha256");
    }

    @Test
    void afterwardsNothingInTheDatabaseNamesThePerson() {
        Visitor owner = owner();
        assertThat(tablesThatSay(owner.login())).isNotEmpty();
        erase(owner, owner.login()).expectStatus().isNoContent();
        assertThat(tablesThatSay(owner.login())).isEmpty();
    }

    @Test
    void theLogKeepsEveryLineAndTheLedgerStaysSound() {
        Visitor owner = owner();
        String before = text("SELECT md5(string_agg(e::text, '|' ORDER BY seq)) FROM event_log e");
        String lines = text("SELECT count(*)::text FROM event_log");
        erase(owner, owner.login()).expectStatus().isNoContent();
        assertThat(text(
                        "SELECT md5(string_agg(e::text, '|' ORDER BY seq)) FROM event_log e WHERE type <> 'AccountErased'"
                                + " OR subject <> '" + owner.account() + "'"))
                .isEqualTo(before);
        assertThat(text("SELECT (count(*) - 1)::text FROM event_log")).isEqualTo(lines);
        Api.get(visitors.anOperator(), "/api/v1/ledger/verify")
                .expectBody()
                .jsonPath("$.sound")
                .isEqualTo(true);
    }

    @Test
    void thePersonIsOutAtOnceAndCannotComeBack() {
        Visitor owner = owner();
        erase(owner, owner.login()).expectStatus().isNoContent();
        Api.get(owner.web(), "/api/v1/account").expectStatus().isUnauthorized();
    }

    @Test
    void nobodyIsErasedByAccident() {
        Visitor owner = owner();
        Api.problem(erase(owner, "somebody@else"), 422, "NOT_CONFIRMED", "login");
        Api.get(owner.web(), "/api/v1/account").expectStatus().isOk();
    }

    /** Somebody who has done something: an owner who invited. */
    private Visitor owner() {
        Visitor owner = visitors.anOwnerOf(OrganisationKind.ENTERPRISE, "120110");
        Api.post(
                        owner.web(),
                        "/api/v1/organisations/" + owner.organisation().id() + "/invitations",
                        "{\"address\":\"new@example.org\",\"role\":\"EDITOR\"}",
                        owner.account().toString())
                .expectStatus()
                .is2xxSuccessful();
        return owner;
    }

    private static ResponseSpec erase(Visitor visitor, String login) {
        return visitor.web()
                .method(HttpMethod.DELETE)
                .uri("/api/v1/account")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("login", login))
                .exchange();
    }

    /** Every table of the portal, every column: what is personal has no other place to hide. */
    private List<String> tablesThatSay(String words) {
        List<String> tables = Objects.requireNonNull(database.sql(
                        "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND has_table_privilege(quote_ident(schemaname) || '.' || quote_ident(tablename), 'SELECT')")
                .mapValue(String.class)
                .all()
                .collectList()
                .block());
        return tables.stream()
                .filter(table -> !text("SELECT count(*)::text FROM " + table + " t WHERE strpos(t::text, '" + words
                                + "') > 0")
                        .equals("0"))
                .toList();
    }

    private String text(String sql) {
        return Objects.requireNonNull(
                database.sql(sql).mapValue(String.class).one().block());
    }
}
