package lianqiao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** A column that is added has to be thought about: this test asks. */
    @Test
    void everyColumnOfTextIsSaidToBePersonalOrNot() throws IOException {
        assertThat(columns(
                        "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public'"
                                + " AND udt_name IN ('text', '_text', 'varchar', '_varchar', 'json', 'jsonb') AND"
                                + " table_name <> 'flyway_schema_history'"))
                .containsExactlyInAnyOrderElementsOf(said().keySet());
    }

    @Test
    void whatOthersSayOfThePersonIsToldAndErased() throws IOException {
        Visitor owner = owner();
        String name = "某人" + owner.account().toString().substring(24);
        plant(owner, name);
        String told = Api.get(owner.web(), "/api/v1/account/data")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(told)
                .contains("organisationContacts", "directoryEntries", "inventions", "licenceContacts", "register");
        assertThat(tablesThatSay(name))
                .contains(
                        "organisation_profile",
                        "directory_entry",
                        "stock_inventor",
                        "licence_contact",
                        "delivery",
                        "register_person");
        Set<String> personal = said().entrySet().stream()
                .filter(column -> column.getValue().equals("personal"))
                .map(column -> column.getKey().substring(0, column.getKey().indexOf('.')))
                .collect(Collectors.toSet());
        assertThat(personal).containsAll(tablesThatSay(name));
        erase(owner, owner.login()).expectStatus().isNoContent();
        assertThat(tablesThatSay(name)).isEmpty();
        assertThat(text("SELECT count(*)::text FROM stock_inventor WHERE names = '{李四}'"))
                .isEqualTo("1");
    }

    /** By name also where they are a member no more; the same name in an organisation that they never saw is somebody else's. */
    @Test
    void whoHasLeftIsErasedByNameWhereTheyWere() {
        Visitor person = owner();
        Visitor before = visitors.anOwnerOf(OrganisationKind.INSTITUTE, "120110");
        Visitor stranger = visitors.anOwnerOf(OrganisationKind.INSTITUTE, "120110");
        String name = "旧人" + person.account().toString().substring(24);
        run("INSERT INTO membership (account, organisation, role) VALUES ('" + person.account() + "', '"
                + before.organisation().id() + "', 'EDITOR')");
        run("UPDATE account SET display_name = '" + name + "' WHERE id = '" + person.account() + "'");
        contact(before, name);
        contact(stranger, name);
        Api.delete(
                        before.web(),
                        "/api/v1/organisations/" + before.organisation().id() + "/members/" + person.account())
                .expectStatus()
                .is2xxSuccessful();
        assertThat(Api.get(person.web(), "/api/v1/account/data")
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .contains("pastMemberships", before.organisation().id().toString());
        erase(person, person.login()).expectStatus().isNoContent();
        assertThat(columns("SELECT organisation::text FROM organisation_profile WHERE contact_name = '" + name + "'"))
                .containsExactly(stranger.organisation().id().toString());
        assertThat(text("SELECT count(*)::text FROM past_membership WHERE account = '" + person.account() + "'"))
                .isEqualTo("0");
    }

    private void contact(Visitor organisation, String name) {
        run("INSERT INTO organisation_profile (organisation, contact_name) VALUES ('"
                + organisation.organisation().id() + "', '" + name
                + "') ON CONFLICT (organisation) DO UPDATE SET contact_name = excluded.contact_name");
    }

    /** The person's name, and where a name alone would not be enough their address, in every place where others write it. */
    private void plant(Visitor owner, String name) {
        String organisation = owner.organisation().id().toString();
        run("UPDATE account SET display_name = '" + name + "', address = '" + name + "@test' WHERE id = '"
                + owner.account() + "'");
        run("INSERT INTO organisation_profile (organisation, contact_name, contact_phone) VALUES ('" + organisation
                + "', '" + name
                + "', '022') ON CONFLICT (organisation) DO UPDATE SET contact_name = excluded.contact_name");
        run(
                "INSERT INTO directory_entry (id, organisation, position, person, services, offer) VALUES (gen_random_uuid(), '"
                        + organisation + "', 0, '" + name + "', '{}', '" + name + "'), (gen_random_uuid(), '"
                        + organisation
                        + "', 1, '', '{}', '咨询')");
        run(
                "INSERT INTO delivery (id, kind, about, state, due_at, problem, made_at, changed_at) VALUES (gen_random_uuid(),"
                        + " 'INVITATION', gen_random_uuid(), 'FAILED', now(), '550 no such user <" + name
                        + "@test>', now(), now())");
        run(
                "INSERT INTO register_record (id, version, type, state, number, number_key, happened_on, region, source, told, authors,"
                        + " entered_for, reason, created_at, changed_at, demonstration) VALUES ('" + owner.account()
                        + "', 1, 'training', 'ENTERED', '1', '1', '2026-01-01', '120110', '', '{}', '{}', '"
                        + organisation
                        + "', '', now(), now(), false)");
        run("INSERT INTO register_person VALUES ('" + owner.account() + "', '{\"lecturer\": \"" + name + "\"}')");
        Api.post(
                        owner.web(),
                        "/api/v1/stock-patents",
                        ThingForms.stock()
                                .replace("\"version\"", "\"inventors\":[\"李四\",\"" + name + "\"],\"version\""))
                .expectStatus()
                .isCreated();
        Api.post(
                        owner.web(),
                        "/api/v1/licences",
                        ThingForms.licence()
                                .replace(
                                        "\"version\"",
                                        "\"contact\":{\"name\":\"" + name
                                                + "\",\"phone\":\"022-1234567\",\"mail\":\"\"},\"version\""))
                .expectStatus()
                .isCreated();
    }

    private void run(String sql) {
        database.sql(sql).then().block();
    }

    private static Map<String, String> said() throws IOException {
        try (var file = ErasureTests.class.getResourceAsStream("/columns.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        }
    }

    private List<String> columns(String sql) {
        return Objects.requireNonNull(
                database.sql(sql).mapValue(String.class).all().collectList().block());
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
