package lianqiao;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.access.Accounts;
import lianqiao.access.NewAccount;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Makes organisations with an account each, and signs in through the real door, cookies and CSRF token included. */
@TestComponent
@Lazy
public class Visitors {
    /** Of everyone here. */
    public static final String PASSWORD = "a long test password";

    private final Organisations organisations;
    private final Accounts accounts;
    private final ObjectProvider<WebTestClient> web;

    Visitors(Organisations organisations, Accounts accounts, ObjectProvider<WebTestClient> web) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.web = web;
    }

    /** Somebody who acts for an organisation of their own. */
    public record Visitor(UUID account, String login, Organisation organisation, WebTestClient web) {}

    public Visitor anEditorOf(OrganisationKind kind, String region) {
        return aMemberOf(anOrganisation(kind, region), Role.EDITOR);
    }

    public Visitor anOwnerOf(OrganisationKind kind, String region) {
        return aMemberOf(anOrganisation(kind, region), Role.OWNER);
    }

    public Visitor aMemberOf(Organisation organisation, Role role) {
        UUID account = Ids.next();
        String login = account(account, organisation.id(), role);
        return new Visitor(account, login, organisation, signIn(login));
    }

    /** The same person in another browser. */
    public WebTestClient again(Visitor visitor) {
        return signIn(visitor.login());
    }

    public WebTestClient anOperator() {
        return signIn(account(Ids.next(), null, Role.OPERATOR));
    }

    private Organisation anOrganisation(OrganisationKind kind, String region) {
        UUID id = Ids.next();
        var organisation = new Organisation(id, "测试单位 " + id, null, kind, null, region, null, false);
        organisations.add(organisation).block();
        return organisation;
    }

    private String account(UUID account, @Nullable UUID organisation, Role role) {
        String login = account + "@test";
        accounts.register(new NewAccount(account, login, PASSWORD, "测试者", organisation, role, false))
                .block();
        return login;
    }

    private WebTestClient signIn(String login) {
        return signIn(login, PASSWORD);
    }

    /** A browser of whoever has these. */
    public WebTestClient signIn(String login, String password) {
        var cookies = web.getObject()
                .post()
                .uri("/api/v1/session")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("login", login, "password", password))
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseCookies();
        var session =
                Objects.requireNonNull(cookies.getFirst("LIANQIAO_SESSION")).getValue();
        var token = Objects.requireNonNull(cookies.getFirst("XSRF-TOKEN")).getValue();
        return web.getObject()
                .mutate()
                .defaultCookie("LIANQIAO_SESSION", session)
                .defaultCookie("XSRF-TOKEN", token)
                .defaultHeader("X-XSRF-TOKEN", token)
                .build();
    }
}
