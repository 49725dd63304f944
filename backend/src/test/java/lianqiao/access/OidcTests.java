package lianqiao.access;

import static lianqiao.Api.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.shared.OrganisationKind;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.FluxExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Signing in with a real OpenID provider that speaks over a socket. */
@PortalTest
@Import(Visitors.class)
class OidcTests {
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

    @Autowired
    Visitors visitors;

    @Autowired
    WebTestClient web;

    @Autowired
    DatabaseClient database;

    @DynamicPropertySource
    static void aProviderIsThere(DynamicPropertyRegistry settings) {
        PROVIDER.start();
        settings.add("lianqiao.oidc.issuer", () -> PROVIDER.issuerUrl("people").toString());
        settings.add("lianqiao.oidc.client-secret", () -> "secret of the test");
    }

    @AfterAll
    static void theProviderLeaves() {
        PROVIDER.shutdown();
    }

    @Test
    void aStrangerGetsAnAccountWithoutAnOrganisationAndTheSameOneTheNextTime() throws Exception {
        UUID first = account(arrive("stranger", "stranger@oidc.test", true));
        assertThat(account(arrive("stranger", "stranger@oidc.test", true))).isEqualTo(first);
        assertThat(database.sql("SELECT count(*) FROM membership WHERE account = :account")
                        .bind("account", first)
                        .mapValue(Long.class)
                        .one()
                        .block())
                .isZero();
    }

    @Test
    void aCheckedAddressOpensTheAccountThatHasIt() throws Exception {
        var known = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        assertThat(account(arrive("known", known.login(), true))).isEqualTo(known.account());
    }

    @Test
    void anUncheckedAddressOpensNobodysAccount() throws Exception {
        var known = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        assertThat(account(arrive("impostor", known.login(), false))).isNotEqualTo(known.account());
    }

    @Test
    void nobodyFinishesASignInThatAnotherBrowserBegan() throws Exception {
        FluxExchangeResult<Void> begun = begin();
        URI callback = atTheProvider(begun);
        var finished = web.get().uri(callback).exchange().returnResult(Void.class);
        assertThat(finished.getResponseCookies()).doesNotContainKey(SessionCookie.NAME);
    }

    @Test
    void aSignInIsFinishedOnce() throws Exception {
        FluxExchangeResult<Void> begun = begin();
        theProviderKnows("once", "once@oidc.test", true);
        URI callback = atTheProvider(begun);
        assertThat(finish(begun, callback).getResponseCookies()).containsKey(SessionCookie.NAME);
        assertThat(finish(begun, callback).getResponseCookies()).doesNotContainKey(SessionCookie.NAME);
    }

    @Test
    void theSignInPageKnowsTheWay() {
        get(web, "/api/v1/sign-in-ways").expectBody().jsonPath("$.oidcPath").isEqualTo("/oauth2/authorization/portal");
    }

    private String arrive(String subject, String address, boolean isChecked) throws Exception {
        FluxExchangeResult<Void> begun = begin();
        theProviderKnows(subject, address, isChecked);
        var finished = finish(begun, atTheProvider(begun));
        assertThat(finished.getResponseHeaders().getLocation()).hasToString("/sign-in?oidc=in");
        return finished.getResponseCookies().getFirst(SessionCookie.NAME).getValue();
    }

    private FluxExchangeResult<Void> begin() {
        return web.get().uri("/oauth2/authorization/portal").exchange().returnResult(Void.class);
    }

    /** Who comes next: taken by the portal's question for the token, so only for a sign-in that gets that far. */
    private static void theProviderKnows(String subject, String address, boolean isChecked) {
        PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback(
                "people", subject, "JWT", List.of("lianqiao"), Map.of("email", address, "email_verified", isChecked)));
    }

    /** What the person's browser does at the provider. @return where it is sent back to */
    private static URI atTheProvider(FluxExchangeResult<Void> begun) throws Exception {
        URI there = begun.getResponseHeaders().getLocation();
        assertThat(there.getQuery()).contains("code_challenge_method=S256").contains("nonce=");
        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpResponse<Void> back =
                    browser.send(HttpRequest.newBuilder(there).build(), HttpResponse.BodyHandlers.discarding());
            return URI.create(back.headers().firstValue("Location").orElseThrow());
        }
    }

    private FluxExchangeResult<Void> finish(FluxExchangeResult<Void> begun, URI callback) {
        return web.get()
                .uri(callback)
                .cookie(
                        OidcRequests.COOKIE,
                        begun.getResponseCookies().getFirst(OidcRequests.COOKIE).getValue())
                .exchange()
                .returnResult(Void.class);
    }

    private UUID account(String session) {
        Map<?, ?> who = web.get()
                .uri("/api/v1/session")
                .cookie(SessionCookie.NAME, session)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return UUID.fromString(String.valueOf(who.get("account")));
    }
}
