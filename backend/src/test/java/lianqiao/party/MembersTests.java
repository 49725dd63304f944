package lianqiao.party;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.Api.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.shared.Letter;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

@PortalTest
@Import(Visitors.class)
class MembersTests {
    @Autowired
    Visitors visitors;

    @Autowired
    WebTestClient web;

    @Autowired
    Invitations invitations;

    @Autowired
    Members members;

    @Autowired
    DatabaseClient database;

    Visitors.Visitor owner;
    String house;

    @BeforeEach
    void anOrganisationWithOneOwner() {
        owner = visitors.anOwnerOf(OrganisationKind.ENTERPRISE, "120110");
        house = "/api/v1/organisations/" + owner.organisation().id();
    }

    @Test
    void whoeverHoldsTheLetterJoinsWithANewAccountAndTheInvitedRole() {
        Letter letter = letter(invite("new@members.test", "EDITOR"));
        assertThat(letter.address()).isEqualTo("new@members.test");
        get(web, "/api/v1/invitations/" + letter.token())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.accountExists")
                .isEqualTo(false);
        accept(letter, "新成员", "a long sentence").expectStatus().isCreated();
        assertThat(members.of(owner.organisation().id())
                        .filter(member -> member.address().equals("new@members.test"))
                        .blockFirst()
                        .role())
                .isEqualTo(Role.EDITOR);
        post(web, "/api/v1/session", "{\"login\":\"new@members.test\",\"password\":\"a long sentence\"}")
                .expectStatus()
                .isOk();
    }

    @Test
    void anInvitationOpensOnce() {
        Letter letter = letter(invite("once@members.test", "VIEWER"));
        accept(letter, "一次", "a long sentence").expectStatus().isCreated();
        problem(accept(letter, "一次", "a long sentence"), 422, "INVITATION_OVER", null);
    }

    @Test
    void aWithdrawnInvitationOpensNothing() {
        UUID invitation = invite("withdrawn@members.test", "VIEWER");
        Letter letter = letter(invitation);
        owner.web()
                .delete()
                .uri(house + "/invitations/" + invitation)
                .exchange()
                .expectStatus()
                .isOk();
        problem(accept(letter, "无", "a long sentence"), 422, "INVITATION_OVER", null);
    }

    @Test
    void aShortPasswordIsRefusedAndTheInvitationStaysOpen() {
        Letter letter = letter(invite("short@members.test", "VIEWER"));
        problem(accept(letter, "短", "short"), 422, "PASSWORD_LENGTH", "password");
        accept(letter, "短", "a long sentence").expectStatus().isCreated();
    }

    @Test
    void whoeverBelongsMayLeaveButNotTheLastOwner() {
        var editor = visitors.aMemberOf(owner.organisation(), Role.EDITOR);
        var left = editor.web().delete().uri(house + "/membership").exchange();
        left.expectStatus().isOk();
        get(editor.web(), house + "/members").expectStatus().isNotFound();
        assertThat(members.of(owner.organisation().id()).collectList().block())
                .extracting(Member::account)
                .containsExactly(owner.account());
        problem(owner.web().delete().uri(house + "/membership").exchange(), 422, "LAST_OWNER", "role");
        var second = visitors.aMemberOf(owner.organisation(), Role.OWNER);
        owner.web()
                .delete()
                .uri(house + "/membership")
                .exchange()
                .expectStatus()
                .isOk();
        get(second.web(), house + "/members").expectStatus().isOk();
    }

    @Test
    void onePersonActsForSeveralOrganisationsOneAtATime() {
        var other = visitors.anOwnerOf(OrganisationKind.INSTITUTE, "510100");
        Letter letter = letter(invite("both@members.test", "VIEWER"));
        post(other.web(), "/api/v1/invitations/" + letter.token(), "{}")
                .expectStatus()
                .isCreated();
        get(other.web(), house + "/members").expectStatus().isNotFound();
        put(
                        other.web(),
                        "/api/v1/session/organisation",
                        "{\"organisation\":\"" + owner.organisation().id() + "\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.role")
                .isEqualTo("VIEWER");
        get(other.web(), house + "/members").expectStatus().isOk();
        problem(post(other.web(), house + "/invitations", "{}"), 403, "NOT_PERMITTED", null);
        get(other.web(), "/api/v1/account")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.organisations.length()")
                .isEqualTo(2);
    }

    @Test
    void nobodyActsForAnOrganisationThatIsNotTheirs() {
        var other = visitors.anOwnerOf(OrganisationKind.ENTERPRISE, "120110");
        problem(
                put(
                        other.web(),
                        "/api/v1/session/organisation",
                        "{\"organisation\":\"" + owner.organisation().id() + "\"}"),
                404,
                "NOT_FOUND",
                null);
        for (String inside : List.of("/members", "/invitations")) {
            problem(get(other.web(), house + inside), 404, "NOT_FOUND", null);
        }
        problem(
                post(other.web(), house + "/invitations", "{\"address\":\"x@y.test\",\"role\":\"OWNER\"}"),
                404,
                "NOT_FOUND",
                null);
    }

    @Test
    void theLastOwnerStaysAndARemovedMemberIsOutAtOnce() {
        var guest = visitors.anOwnerOf(OrganisationKind.ENTERPRISE, "120110");
        post(
                        guest.web(),
                        "/api/v1/invitations/"
                                + letter(invite("second@members.test", "OWNER")).token(),
                        "{}")
                .expectStatus()
                .isCreated();
        put(
                        guest.web(),
                        "/api/v1/session/organisation",
                        "{\"organisation\":\"" + owner.organisation().id() + "\"}")
                .expectStatus()
                .isOk();
        owner.web()
                .delete()
                .uri(house + "/members/" + guest.account())
                .exchange()
                .expectStatus()
                .isOk();
        get(guest.web(), house + "/members").expectStatus().isNotFound();
        problem(
                put(owner.web(), house + "/members/" + owner.account(), "{\"role\":\"VIEWER\"}"),
                422,
                "LAST_OWNER",
                "role");
    }

    @Test
    void theLogKnowsWhoCameButNoAddressAndNoToken() {
        Letter letter = letter(invite("quiet@members.test", "VIEWER"));
        accept(letter, "安静", "a long sentence").expectStatus().isCreated();
        String log = String.join(
                "\n",
                database.sql("SELECT type || body::text || actor::text FROM event_log")
                        .mapValue(String.class)
                        .all()
                        .collectList()
                        .block());
        assertThat(log).contains("MemberInvited", "MemberJoined");
        assertThat(log).doesNotContain("quiet@members.test", "安静", letter.token());
    }

    private UUID invite(String address, String role) {
        var made = post(
                        owner.web(),
                        house + "/invitations",
                        "{\"address\":\"%s\",\"role\":\"%s\"}".formatted(address, role))
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return UUID.fromString(String.valueOf(Objects.requireNonNull(made).get("id")));
    }

    private Letter letter(UUID invitation) {
        return Objects.requireNonNull(invitations.issue(invitation).block());
    }

    private WebTestClient.ResponseSpec accept(Letter letter, String name, String password) {
        return post(
                web,
                "/api/v1/invitations/" + letter.token(),
                "{\"displayName\":\"%s\",\"password\":\"%s\"}".formatted(name, password));
    }
}
