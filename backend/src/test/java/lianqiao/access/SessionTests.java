package lianqiao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.FluxExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

@PortalTest
class SessionTests {
    private static final String LOGIN = "editor@session";

    @Autowired
    WebTestClient web;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    @BeforeEach
    void anEditorIsKnown() {
        UUID institute = Ids.next();
        organisations
                .add(new Organisation(institute, "某研究院", null, OrganisationKind.INSTITUTE, null, "120110", null, false))
                .block();
        accounts.register(new NewAccount(Ids.next(), LOGIN, "right", "编辑", institute, Role.EDITOR, false))
                .block();
    }

    @Test
    void theCookieIsKeptFromScriptsAndOpensWhatTheRoleMay() {
        ResponseCookie cookie =
                signIn("EDITOR@session", "right").getResponseCookies().getFirst(SessionCookie.NAME);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        web.get()
                .uri("/api/v1/session")
                .cookie(SessionCookie.NAME, cookie.getValue())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.organisation.kind")
                .isEqualTo("INSTITUTE")
                .jsonPath("$.permissions")
                .value(names ->
                        assertThat(names.toString()).contains("PUBLISH_LICENCE").doesNotContain("OPERATE"));
    }

    @Test
    void aWrongPasswordAndAnUnknownLoginAreToldAlike() {
        String wrong = body(signIn(LOGIN, "wrong"));
        assertThat(wrong).contains("WRONG_CREDENTIALS");
        assertThat(body(signIn("nobody@session", "wrong"))).isEqualTo(wrong);
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        String token = signIn(LOGIN, "right")
                .getResponseCookies()
                .getFirst(SessionCookie.NAME)
                .getValue();
        web.delete()
                .uri("/api/v1/session")
                .cookie(SessionCookie.NAME, token)
                .cookie("XSRF-TOKEN", "page")
                .header("X-XSRF-TOKEN", "page")
                .exchange()
                .expectStatus()
                .isNoContent();
        web.get()
                .uri("/api/v1/session")
                .cookie(SessionCookie.NAME, token)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void aMissingPasswordIsNamed() {
        web.post()
                .uri("/api/v1/session")
                .header("Accept-Language", "en")
                .bodyValue(Map.of("login", LOGIN))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("password");
    }

    private FluxExchangeResult<String> signIn(String login, String password) {
        return web.post()
                .uri("/api/v1/session")
                .bodyValue(Map.of("login", login, "password", password))
                .exchange()
                .returnResult(String.class);
    }

    private static String body(FluxExchangeResult<String> answer) {
        return String.join("", answer.getResponseBody().collectList().block());
    }
}
